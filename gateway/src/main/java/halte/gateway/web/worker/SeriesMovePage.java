package halte.gateway.web.worker;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Words;
import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.api.SeriesAnswer;
import halte.gateway.web.open.NeedMessages;
import halte.gateway.web.open.NeedWords;
import halte.gateway.web.worker.SeriesMoveViews.FormView;
import halte.gateway.web.worker.SeriesMoveViews.PreviewView;
import halte.gateway.web.worker.SeriesMoveViews.Stays;
import halte.gateway.web.worker.SeriesViews.Choice;
import halte.gateway.web.worker.SeriesViews.Field;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what a series could become: the choice, then the dates that would change and those that could not. */
@ApplicationScoped
class SeriesMovePage {

    private static final List<String> FIELDS = List.of("from", "until", "resource", "time", "starts", "ends");

    private final Api api;
    private final Page page;
    private final Words words;
    private final NeedWords needWords;
    private final SeriesWords seriesWords;
    private final Clock clock;

    SeriesMovePage(Api api, Page page, Words words, NeedWords needWords, SeriesWords seriesWords, Clock clock) {
        this.api = api;
        this.page = page;
        this.words = words;
        this.needWords = needWords;
        this.seriesWords = seriesWords;
        this.clock = clock;
    }

    FormView form(String id, MultivaluedMap<String, String> asked, String problem) {
        var series =
                api.get(ApiPath.of("series", id), SeriesAnswer.class).part().required();
        var today = LocalDate.now(clock.withZone(Hours.zoneOf(series.zone())));
        var move = SeriesMove.of(asked, next(series, today));
        return new FormView(
                id,
                seriesWords.title(series),
                seriesWords.place(series),
                today,
                text(move.from()),
                text(move.until()),
                places(series, move.resource()),
                Stream.of("", "DAY", "AM", "PM", "HOURS")
                        .map(time -> new Choice(time, timeName(time), time.equals(move.time())))
                        .toList(),
                move.starts() == null ? "09:00" : text(move.starts()),
                move.ends() == null ? "12:00" : text(move.ends()),
                problem);
    }

    /** The first date that can still change. */
    private static @Nullable LocalDate next(SeriesAnswer series, LocalDate today) {
        return series.all().stream()
                .map(SeriesAnswer.Occurrence::date)
                .filter(date -> date.isAfter(today))
                .findFirst()
                .orElse(today);
    }

    private List<Choice> places(SeriesAnswer series, String chosen) {
        return resources(series).stream()
                .filter(resource -> resource.kind().equals(series.resourceKind())
                        && !resource.resource().equals(series.resource()))
                .map(resource -> new Choice(
                        resource.resource(),
                        resource.name().in(page.language()),
                        resource.resource().equals(chosen)))
                .toList();
    }

    private List<PlanAnswer.Resource> resources(SeriesAnswer series) {
        var plan = api.get(ApiPath.of("spaces", series.space(), "plan"), PlanAnswer.class)
                .part()
                .or(new PlanAnswer(null, null));
        return plan.resources() == null ? List.of() : plan.resources();
    }

    PreviewView preview(String id, MultivaluedMap<String, String> asked, SeriesAnswer answer) {
        var texts = needWords.here();
        var move = SeriesMove.of(asked, null);
        var moves = (answer.changed() == null ? List.<LocalDate>of() : answer.changed())
                .stream().map(this::day).toList();
        var stays = stays(answer);
        return new PreviewView(
                id,
                seriesWords.title(answer),
                seriesWords.place(answer),
                texts.series_becomes(becomes(answer, move)),
                counted(moves.size(), texts.series_moves_none(), texts.series_moves_one(), texts::series_moves),
                moves,
                counted(stays.size(), "", texts.series_stays_one(), texts::series_stays),
                stays,
                counted(moves.size(), "", texts.series_change_one(), texts::series_change_do),
                FIELDS.stream()
                        .map(name -> new Field(name, Objects.requireNonNullElse(asked.getFirst(name), "")))
                        .toList(),
                "/me/series/" + id + "/change?" + query(asked),
                page.key());
    }

    /** The dates a change left as they were, in words. */
    List<Stays> stays(SeriesAnswer answer) {
        return (answer.unchanged() == null ? List.<SeriesAnswer.Occurrence>of() : answer.unchanged())
                .stream()
                        .map(date -> new Stays(
                                day(date.date()),
                                date.reason() == null ? "" : date.reason().words()))
                        .toList();
    }

    private String becomes(SeriesAnswer series, SeriesMove move) {
        var place = move.resource().isEmpty()
                ? small(needWords.here().series_same_place())
                : resources(series).stream()
                        .filter(resource -> resource.resource().equals(move.resource()))
                        .map(resource -> resource.name().in(page.language()))
                        .findFirst()
                        .orElse(move.resource());
        var time = move.isHours()
                ? Format.hour(move.starts(), page.locale()) + " – " + Format.hour(move.ends(), page.locale())
                : timeName(move.time());
        return place + ", " + small(time);
    }

    private String small(String text) {
        return text.substring(0, 1).toLowerCase(page.locale()) + text.substring(1);
    }

    private static String counted(int number, String none, String one, UnaryOperator<String> many) {
        return switch (number) {
            case 0 -> none;
            case 1 -> one;
            default -> many.apply(Integer.toString(number));
        };
    }

    private String timeName(String time) {
        NeedMessages texts = needWords.here();
        return Format.sentence(
                switch (time) {
                    case "DAY" -> words.here().part_day();
                    case "AM" -> words.here().part_am();
                    case "PM" -> words.here().part_pm();
                    case "HOURS" -> texts.part_hours();
                    default -> texts.series_same_time();
                });
    }

    private String day(LocalDate date) {
        return Format.sentence(Format.day(date, page.locale()));
    }

    private static String query(MultivaluedMap<String, String> asked) {
        return FIELDS.stream()
                .map(name -> Map.entry(name, Objects.requireNonNullElse(asked.getFirst(name), "")))
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
