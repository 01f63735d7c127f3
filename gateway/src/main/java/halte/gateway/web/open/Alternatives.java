package halte.gateway.web.open;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Format;
import halte.gateway.web.Messages;
import halte.gateway.web.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** What a refused booking can become instead, as links that choose it. */
final class Alternatives {

    private Alternatives() {}

    static List<DayView.Alternative> of(Problem problem, DayChoice choice, Messages words, Locale locale) {
        return StreamSupport.stream(problem.more().path("alternatives").spliterator(), false)
                .map(option -> alternative(option, choice, words, locale))
                .limit(3)
                .toList();
    }

    private static DayView.Alternative alternative(JsonNode option, DayChoice choice, Messages words, Locale locale) {
        var desk = option.path("resource").asText("");
        var space = option.path("slug").asText(option.path("space").asText(""));
        var name = option.path("spaceName").asText(space);
        var number = desk.replaceFirst(".*-[A-Z]*0*", "");
        return switch (option.path("kind").asText()) {
            case "NEAREST_SPACE" ->
                new DayView.Alternative(
                        words.other_space(name), link(space, choice.date().toString(), choice.part(), ""));
            case "LATER" -> {
                var day = option.path("startsAt").asText("").split("T", 2)[0];
                var date = day.isEmpty() ? choice.date() : java.time.LocalDate.parse(day);
                yield new DayView.Alternative(
                        words.same_desk_later(number, Format.shortDay(date, locale)),
                        link(choice.slug(), date.toString(), choice.part(), desk));
            }
            default ->
                new DayView.Alternative(
                        words.other_desk(number),
                        link(choice.slug(), choice.date().toString(), choice.part(), desk));
        };
    }

    private static String link(String slug, String date, String part, String desk) {
        return "/s/" + slug + "/" + date + "?part=" + part + (desk.isEmpty() ? "" : "&desk=" + desk);
    }
}
