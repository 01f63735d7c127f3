package halte.booking.series;

import halte.booking.database.Database;
import halte.booking.hours.SlotInWords;
import halte.booking.invitation.Notices;
import halte.booking.invitation.Notices.NoticeCalendar;
import halte.booking.structure.Structure;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One mail for a series, with its calendar entry, however many dates changed at once; and one for each offer. */
@ApplicationScoped
class SeriesMails {

    private static final int AT_ONCE = 50;
    private static final int SKIPPED_SHOWN = 12;
    private static final Text BOOKED =
            Text.of("Votre série : %s, %s", "Uw reeks: %s, %s", "Ihre Serie: %s, %s", "Your series: %s, %s");
    private static final Text CANCELLED = Text.of(
            "Votre série est annulée : %s, %s",
            "Uw reeks is geannuleerd: %s, %s", "Ihre Serie ist abgesagt: %s, %s", "Your series is cancelled: %s, %s");
    private static final Text COUNTS = Text.of(
            "%s dates réservées, %s prévues pour plus tard, %s non disponibles.",
            "%s datums geboekt, %s gepland voor later, %s niet beschikbaar.",
            "%s Termine gebucht, %s für später geplant, %s nicht verfügbar.",
            "%s dates booked, %s planned for later, %s not available.");
    private static final Text NOT_AVAILABLE = Text.of(
            "Non disponible le %s : %s",
            "Niet beschikbaar op %s: %s", "Nicht verfügbar am %s: %s", "Not available on %s: %s");
    private static final Text ALL = Text.of(
            "Toutes les dates, et changer ou annuler : %s",
            "Alle datums, wijzigen of annuleren: %s",
            "Alle Termine, ändern oder absagen: %s",
            "All dates, to change or to cancel: %s");
    private static final Text OFFERED = Text.of(
            "Une date de votre série s’est libérée : %s, %s",
            "Een datum van uw reeks is vrij: %s, %s",
            "Ein Termin Ihrer Serie ist frei: %s, %s",
            "A date of your series is free: %s, %s");
    private static final Text KEPT = Text.of(
            "La place est gardée pour vous jusqu’au %s. Pour la prendre : %s",
            "De plek wordt voor u vrijgehouden tot %s. Om ze te nemen: %s",
            "Der Platz wird für Sie freigehalten bis %s. Annehmen: %s",
            "The place is kept for you until %s. To take it: %s");

    private final Database database;
    private final SeriesTable table;
    private final OccurrenceTable occurrences;
    private final SeriesCalendar calendar;
    private final Notices notices;
    private final Structure structure;
    private final String publicUrl;

    SeriesMails(
            Database database,
            SeriesTable table,
            OccurrenceTable occurrences,
            SeriesCalendar calendar,
            Notices notices,
            Structure structure,
            @ConfigProperty(name = "halte.invitation.public-url", defaultValue = "http://localhost:8080")
                    String publicUrl) {
        this.database = database;
        this.table = table;
        this.occurrences = occurrences;
        this.calendar = calendar;
        this.notices = notices;
        this.structure = structure;
        this.publicUrl = publicUrl;
    }

    /** @return how many notes were worked off */
    @Transactional
    public int tellNext() {
        var notes = database.list(
                "delete from series_untold where number in (select number from series_untold order by number limit ?"
                        + " for update skip locked) returning series_id",
                row -> row.uuid("series_id"),
                AT_ONCE);
        notes.stream().distinct().sorted().forEach(this::tell);
        return notes.size();
    }

    private void tell(UUID id) {
        var series = table.nextSequence(id).orElse(null);
        if (series == null) {
            return;
        }
        var dates = occurrences.of(id);
        var method = SeriesCalendar.method(dates);
        var language = series.language();
        var space = structure.now().space(series.spaceId());
        var subject = ("CANCEL".equals(method) ? CANCELLED : BOOKED)
                .formatted(space.name(), RecurrenceInWords.of(series.recurrence(), language))
                .in(language);
        notices.send(
                series.personId(),
                series.recipient(),
                language,
                subject,
                paragraphs(series, dates),
                new NoticeCalendar(method, calendar.invitation(series, dates)));
    }

    private List<String> paragraphs(Series series, List<Occurrence> dates) {
        var language = series.language();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(COUNTS.formatted(
                        count(dates, OccurrenceState.BOOKED) + count(dates, OccurrenceState.REQUESTED),
                        count(dates, OccurrenceState.PLANNED),
                        count(dates, OccurrenceState.SKIPPED))
                .in(language));
        var skipped = dates.stream()
                .filter(date -> date.is(OccurrenceState.SKIPPED) && date.reason() != null)
                .limit(SKIPPED_SHOWN)
                .map(date -> notAvailable(date, language))
                .toList();
        if (!skipped.isEmpty()) {
            paragraphs.add(String.join("\n", skipped));
        }
        paragraphs.add(ALL.formatted(link(series)).in(language));
        return paragraphs;
    }

    private static String notAvailable(Occurrence date, String language) {
        var reason = date.reason();
        var why = reason == null ? "" : reason.title().in(language);
        return NOT_AVAILABLE.formatted(day(date.date(), language), why).in(language);
    }

    private static long count(List<Occurrence> dates, OccurrenceState state) {
        return dates.stream().filter(date -> date.is(state)).count();
    }

    void offered(Series series, Occurrence date, Instant until) {
        var language = series.language();
        var space = structure.now().space(series.spaceId());
        var when = SlotInWords.moment(until, space.hours().zone(), language);
        notices.send(
                series.personId(),
                series.recipient(),
                language,
                OFFERED.formatted(space.name(), day(date.date(), language)).in(language),
                List.of(KEPT.formatted(when, link(series)).in(language)),
                null);
    }

    private String link(Series series) {
        return publicUrl + "/me/series/" + series.id();
    }

    private static String day(LocalDate date, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.forLanguageTag(language + "-BE"))
                .format(date);
    }
}
