package halte.booking.reservation;

import halte.booking.hours.OpeningDay;
import halte.booking.hours.OpeningState;
import halte.booking.hours.Segment;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.problem.Text;
import java.time.MonthDay;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a refusal says: what the rule is and what to do next. */
final class RuleTexts {

    static final Text PAST = Text.of(
            "Le %s est passé. Choisissez un jour à venir.",
            "%s is voorbij. Kies een dag die nog komt.",
            "Der %s ist vorbei. Wählen Sie einen kommenden Tag.",
            "%s is over. Choose a day to come.");
    static final Text BEGUN = Text.of(
            "Ce créneau a déjà commencé. Choisissez un début à venir.",
            "Dit tijdvak is al begonnen. Kies een later begin.",
            "Dieser Zeitraum hat schon begonnen. Wählen Sie einen späteren Beginn.",
            "This slot has already begun. Choose a later start.");
    static final Text PART_OVER = Text.of(
            "Cette partie de la journée est terminée. Choisissez une autre partie ou un autre jour.",
            "Dit deel van de dag is voorbij. Kies een ander deel of een andere dag.",
            "Dieser Teil des Tages ist vorbei. Wählen Sie einen anderen Teil oder Tag.",
            "This part of the day is over. Choose another part or another day.");
    static final Text AHEAD = Text.of(
            "On réserve au plus %s jours à l’avance, donc jusqu’au %s.",
            "Boeken kan hoogstens %s dagen vooruit, dus tot en met %s.",
            "Gebucht wird höchstens %s Tage im Voraus, also bis %s.",
            "Booking is possible up to %s days ahead, so until %s.");
    static final Text GRID = Text.of(
            "Début et fin tombent sur un multiple de %s minutes.",
            "Begin en einde vallen op een veelvoud van %s minuten.",
            "Anfang und Ende liegen auf einem Vielfachen von %s Minuten.",
            "Start and end are on a multiple of %s minutes.");
    static final Text SHORTEST = Text.of(
            "La durée minimale est de %s minutes.",
            "De kortste duur is %s minuten.",
            "Die kürzeste Dauer beträgt %s Minuten.",
            "The shortest length is %s minutes.");
    static final Text LONGEST = Text.of(
            "La durée maximale est de %s minutes.",
            "De langste duur is %s minuten.",
            "Die längste Dauer beträgt %s Minuten.",
            "The longest length is %s minutes.");
    static final Text BY_THE_MONTH = Text.of(
            "Demandez un contrat au mois à l’accueil de l’espace.",
            "Vraag een maandcontract aan het onthaal van de ruimte.",
            "Fragen Sie am Empfang nach einem Monatsvertrag.",
            "Ask the space for a monthly contract.");
    static final Text NOT_OPEN_IN_PART = Text.of(
            "À %s, c’est fermé dans cette partie de la journée. Choisissez l’autre.",
            "%s is niet open in dit deel van de dag. Kies het andere.",
            "%s ist in diesem Teil des Tages nicht offen. Wählen Sie den anderen.",
            "%s is not open in this part of the day. Choose the other one.");
    static final Text RETIRED = Text.of(
            "Cette place n’est plus en service.",
            "Deze plek is niet meer in gebruik.",
            "Dieser Platz ist nicht mehr in Betrieb.",
            "This place is no longer in service.");
    private static final Text HOURS = Text.of(
            "À %s, c’est ouvert ce jour-là : %s.",
            "%s is die dag open: %s.", "%s ist an diesem Tag offen: %s.", "%s is open that day: %s.");
    private static final Text CLOSED = Text.of(
            "À %s, c’est fermé le %s%s. Choisissez un autre jour.",
            "%s is gesloten op %s%s. Kies een andere dag.",
            "%s ist am %s geschlossen%s. Wählen Sie einen anderen Tag.",
            "%s is closed on %s%s. Choose another day.");
    private static final Text SEASON = Text.of(
            "Cette place se réserve du %s au %s.",
            "Deze plek is te boeken van %s tot en met %s.",
            "Dieser Platz ist von %s bis %s buchbar.",
            "This place can be booked from %s to %s.");

    private static final Text MEMBERS_ONLY = Text.of(
            "À %s, ce moment est réservé à qui a un abonnement%s.",
            "Op dat moment is %s voorbehouden voor wie een abonnement heeft%s.",
            "Zu dieser Zeit ist %s denen mit Abo vorbehalten%s.",
            "At that time %s is kept for those who hold a plan%s.");
    private static final Text BADGE = Text.of(
            "Personne n’accueille à %s à ce moment : on y entre avec un abonnement ou un pass qui ouvre la porte.%s",
            "Op dat moment ontvangt niemand in %s: binnen kom je met een abonnement of pas die de deur opent.%s",
            "Zu dieser Zeit ist in %s niemand da: Zutritt mit einem Abo oder Pass, der die Tür öffnet.%s",
            "Nobody hosts at %s at that time: you get in with a plan or pass that opens the door.%s");
    private static final Text HOSTED = Text.of(
            " Accueil ce jour-là : %s.",
            " Onthaal die dag: %s.", " Empfang an diesem Tag: %s.", " Hosted that day: %s.");
    private static final Text UNHOSTED = Text.of(
            " Choisissez un jour avec accueil.",
            " Kies een dag met onthaal.",
            " Wählen Sie einen Tag mit Empfang.",
            " Choose a day that is hosted.");
    private static final Text NOTICE_MINUTES = Text.of(
            "On réserve au moins %s minutes à l’avance.",
            "Boeken kan tot %s minuten vooraf.",
            "Gebucht wird mindestens %s Minuten im Voraus.",
            "Booking closes %s minutes before.");
    private static final Text NOTICE_HOURS = Text.of(
            "On réserve au moins %s heures à l’avance.",
            "Boeken kan tot %s uur vooraf.",
            "Gebucht wird mindestens %s Stunden im Voraus.",
            "Booking closes %s hours before.");

    private RuleTexts() {}

    static Text membersOnly(Space space, @Nullable Map<String, String> reason) {
        return MEMBERS_ONLY.formatted(space.name(), because(reason));
    }

    /** “ (Congé d’hiver)”, in French where a host wrote nothing in another language. */
    private static Text because(@Nullable Map<String, String> reason) {
        return reason == null
                ? Text.same("")
                : Text.of(because(reason, "fr"), because(reason, "nl"), because(reason, "de"), because(reason, "en"));
    }

    private static String because(Map<String, String> reason, String language) {
        var why = reason.getOrDefault(language, reason.getOrDefault("fr", ""));
        return why.isEmpty() ? "" : " (" + why + ")";
    }

    static Text notice(int minutes) {
        return minutes >= 120 && minutes % 60 == 0
                ? NOTICE_HOURS.formatted(minutes / 60)
                : NOTICE_MINUTES.formatted(minutes);
    }

    static Text hours(Space space, OpeningDay opening) {
        return HOURS.formatted(space.name(), hours(opening.segments().stream()));
    }

    /** Without a badge, and when somebody would be there. */
    static Text badge(Space space, OpeningDay opening) {
        var hosted = hours(opening.segments().stream().filter(segment -> segment.state() == OpeningState.HOSTED));
        return BADGE.formatted(space.name(), hosted.isEmpty() ? UNHOSTED : HOSTED.formatted(hosted));
    }

    private static String hours(Stream<Segment> segments) {
        return segments.map(segment -> Segment.clock(segment.from()) + "–" + Segment.clock(segment.to()))
                .collect(Collectors.joining(", "));
    }

    static Text season(Resource resource) {
        var season = Objects.requireNonNull(resource.description().season());
        return SEASON.formatted(MonthDay.parse("--" + season.from()), MonthDay.parse("--" + season.to()));
    }

    static Text closed(Space space, OpeningDay opening) {
        return CLOSED.formatted(space.name(), opening.date(), because(opening.reason()));
    }
}
