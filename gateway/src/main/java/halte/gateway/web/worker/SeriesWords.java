package halte.gateway.web.worker;

import halte.gateway.web.Format;
import halte.gateway.web.Page;
import halte.gateway.web.api.SeriesAnswer;
import halte.gateway.web.api.SeriesAnswer.Occurrence;
import halte.gateway.web.open.NeedWords;
import halte.gateway.web.worker.SeriesViews.DateLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes the dates of a series in words. */
@ApplicationScoped
class SeriesWords {

    private final Page page;
    private final NeedWords needWords;

    SeriesWords(Page page, NeedWords needWords) {
        this.page = page;
        this.needWords = needWords;
    }

    String place(SeriesAnswer series) {
        var space =
                series.spaceName() == null ? series.space() : series.spaceName().in(page.language());
        return space + ", "
                + (series.resourceName() == null
                        ? needWords.here().waiting_any()
                        : series.resourceName().in(page.language()));
    }

    String title(SeriesAnswer series) {
        return Format.sentence(series.recurrenceText() == null ? "" : series.recurrenceText());
    }

    String sum(SeriesAnswer series) {
        return needWords
                .here()
                .series_sum_booked(
                        Integer.toString(series.booked()),
                        Integer.toString(series.skipped()),
                        Integer.toString(series.planned()));
    }

    List<DateLine> lines(SeriesAnswer series) {
        return series.all().stream().map(date -> line(series, date)).toList();
    }

    private DateLine line(SeriesAnswer series, Occurrence date) {
        var locale = page.locale();
        var substitute = date.substitute();
        var name = substitute == null
                ? ""
                : substitute.resourceName() == null
                        ? substitute.resource()
                        : substitute.resourceName().in(page.language());
        return new DateLine(
                date.date(),
                Format.sentence(Format.day(date.date(), locale)),
                date.startsAt() == null || date.endsAt() == null
                        ? ""
                        : Format.hours(date.startsAt(), date.endsAt(), series.zone(), locale),
                String.valueOf(date.state()),
                state(date),
                tone(date),
                date.reason() == null ? "" : date.reason().words(),
                name,
                substitute == null ? "" : substitute.resource(),
                date.offeredUntil() == null
                        ? ""
                        : needWords
                                .here()
                                .offered_until(Format.shortDayOf(date.offeredUntil(), series.zone(), locale) + ", "
                                        + Format.time(date.offeredUntil(), series.zone(), locale)),
                date.bookingId() == null ? "" : date.bookingId().toString());
    }

    private String state(Occurrence date) {
        var texts = needWords.here();
        return switch (String.valueOf(date.state())) {
            case "FREE" -> texts.occ_free();
            case "BOOKED" -> texts.occ_booked();
            case "CANCELLED" -> texts.occ_cancelled();
            case "OFFERED" -> texts.occ_offered();
            case "PLANNED" -> texts.occ_planned();
            default -> texts.occ_skipped();
        };
    }

    private static String tone(Occurrence date) {
        return switch (String.valueOf(date.state())) {
            case "FREE", "BOOKED" -> "";
            case "OFFERED" -> "am";
            case "CANCELLED", "PLANNED" -> "gr";
            default -> "rd";
        };
    }
}
