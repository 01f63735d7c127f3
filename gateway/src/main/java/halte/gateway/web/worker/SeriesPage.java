package halte.gateway.web.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Words;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.Person;
import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.api.SeriesAnswer;
import halte.gateway.web.api.SpaceRow;
import halte.gateway.web.open.NeedWords;
import halte.gateway.web.worker.SeriesViews.Choice;
import halte.gateway.web.worker.SeriesViews.Field;
import halte.gateway.web.worker.SeriesViews.FormView;
import halte.gateway.web.worker.SeriesViews.PreviewView;
import halte.gateway.web.worker.SeriesViews.SeriesView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the pages of a series together: the sentence, the dates it means, the series itself. */
@ApplicationScoped
class SeriesPage {

    private static final Set<String> OURS = Set.of(
            "space",
            "resource",
            "day",
            "rhythm",
            "part",
            "from",
            "to",
            "first",
            "last",
            "exceptFrom",
            "exceptTo",
            "skip",
            "calendar");

    private final Api api;
    private final Page page;
    private final Words words;
    private final NeedWords needWords;
    private final SeriesWords seriesWords;
    private final ObjectMapper json;
    private final Clock clock;

    SeriesPage(
            Api api,
            Page page,
            Words words,
            NeedWords needWords,
            SeriesWords seriesWords,
            ObjectMapper json,
            Clock clock) {
        this.api = api;
        this.page = page;
        this.words = words;
        this.needWords = needWords;
        this.seriesWords = seriesWords;
        this.json = json;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Hours.zoneOf(null)));
    }

    FormView form(MultivaluedMap<String, String> asked, String problem) {
        var sought = asked.containsKey("booking") ? likeBooking(String.valueOf(asked.getFirst("booking"))) : asked;
        var choice = SeriesChoice.of(sought, today());
        var askedSpaces = api.list(ApiPath.of("spaces").with("limit", 200), SpaceRow.class);
        var space = choice.space().isEmpty() ? homeSpace() : choice.space();
        var spaces = askedSpaces.part().or(List.of());
        var chosen = spaces.stream()
                .filter(row -> row.space().equals(space) || row.slug().equals(space))
                .findFirst()
                .map(SpaceRow::space)
                .orElse("");
        return new FormView(
                choice,
                today(),
                days(choice),
                rhythms(choice),
                parts(choice),
                spaces.stream()
                        .map(row -> new Choice(
                                row.space(),
                                row.town() + ", " + row.name().in(page.language()),
                                row.space().equals(chosen)))
                        .sorted(Comparator.comparing(Choice::name))
                        .toList(),
                chosen.isEmpty() ? List.of() : places(chosen, choice.resource()),
                problem);
    }

    /** The sentence that repeats a booking every week. */
    private MultivaluedMap<String, String> likeBooking(String id) {
        var booking = api.get(ApiPath.of("bookings", id), Booking.class).part().required();
        var zone = Hours.zoneOf(booking.timeZone());
        var starts = booking.startsAt().atZone(zone);
        var asked = new MultivaluedHashMap<String, String>();
        asked.add("space", booking.space());
        asked.add("resource", booking.resource() == null ? "" : booking.resource());
        asked.add("day", Integer.toString(starts.getDayOfWeek().getValue()));
        asked.add("part", booking.part() == null ? "HOURS" : booking.part());
        asked.add("from", starts.toLocalTime().toString());
        asked.add("to", booking.endsAt().atZone(zone).toLocalTime().toString());
        asked.add("first", starts.toLocalDate().plusDays(7).toString());
        return asked;
    }

    private String homeSpace() {
        var person = api.get(ApiPath.of("people", "me"), Person.class).part().content();
        return person == null || person.homeSpace() == null ? "" : person.homeSpace();
    }

    private List<Choice> places(String space, String chosen) {
        var plan = api.get(ApiPath.of("spaces", space, "plan"), PlanAnswer.class)
                .part()
                .or(new PlanAnswer(null, null));
        return (plan.resources() == null ? List.<PlanAnswer.Resource>of() : plan.resources())
                .stream()
                        .filter(resource -> Set.of("DESK", "ROOM", "BOOTH", "HALL", "STUDIO")
                                .contains(resource.kind()))
                        .map(resource -> new Choice(
                                resource.resource(),
                                resource.name().in(page.language()),
                                resource.resource().equals(chosen)))
                        .toList();
    }

    PreviewView preview(MultivaluedMap<String, String> asked, SeriesAnswer answer, String problem) {
        var lines = seriesWords.lines(answer);
        int free = (int) answer.all().stream().filter(date -> date.is("FREE")).count();
        int planned =
                (int) answer.all().stream().filter(date -> date.is("PLANNED")).count();
        int substitutes = (int) answer.all().stream()
                .filter(date -> date.is("SKIPPED") && date.substitute() != null)
                .count();
        return new PreviewView(
                seriesWords.title(answer),
                seriesWords.place(answer),
                needWords
                        .here()
                        .series_sum(
                                Integer.toString(free),
                                Integer.toString(answer.all().size() - free - planned),
                                Integer.toString(planned)),
                lines,
                fields(asked),
                free + planned,
                substitutes,
                planned > 0,
                "/me/series/new?" + query(asked),
                page.key(),
                problem);
    }

    SeriesView series(String id, String said, String problem, List<String> lines) {
        return series(id, said, problem, lines, List.of());
    }

    /** @param stays dates the last change could not move */
    SeriesView series(String id, String said, String problem, List<String> lines, List<SeriesMoveViews.Stays> stays) {
        var answer =
                api.get(ApiPath.of("series", id), SeriesAnswer.class).part().required();
        return new SeriesView(
                id,
                seriesWords.title(answer),
                seriesWords.place(answer),
                seriesWords.sum(answer),
                seriesWords.lines(answer),
                answer.isEnded(),
                answer.all().stream().anyMatch(date -> date.is("PLANNED")),
                today(),
                said,
                problem,
                lines,
                stays);
    }

    SeriesAnswer read(JsonNode body) {
        try {
            return json.treeToValue(body, SeriesAnswer.class);
        } catch (JsonProcessingException unreadable) {
            throw new PageRefusal(502);
        }
    }

    private static List<Field> fields(MultivaluedMap<String, String> asked) {
        var fields = new ArrayList<Field>();
        asked.forEach((name, values) -> {
            if (OURS.contains(name)) {
                values.stream().filter(value -> !value.isEmpty()).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return fields;
    }

    private static String query(MultivaluedMap<String, String> asked) {
        return fields(asked).stream()
                .filter(field -> !field.name().equals("calendar"))
                .map(field -> field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private List<Choice> days(SeriesChoice choice) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Choice(
                        Integer.toString(day.getValue()),
                        day.getDisplayName(TextStyle.FULL, page.locale()),
                        choice.days().contains(day)))
                .toList();
    }

    private List<Choice> rhythms(SeriesChoice choice) {
        var texts = needWords.here();
        return Stream.of(
                        new Choice("WEEK", texts.rhythm_week(), false),
                        new Choice("TWO", texts.rhythm_two(), false),
                        new Choice("MONTH", texts.rhythm_month(), false))
                .map(one -> new Choice(one.value(), one.name(), one.value().equals(choice.rhythm())))
                .toList();
    }

    private List<Choice> parts(SeriesChoice choice) {
        return Stream.of("DAY", "AM", "PM", "HOURS")
                .map(part -> new Choice(part, Format.sentence(partName(part)), part.equals(choice.part())))
                .toList();
    }

    private String partName(@Nullable String part) {
        return switch (part == null ? "DAY" : part) {
            case "AM" -> words.here().part_am();
            case "PM" -> words.here().part_pm();
            case "HOURS" -> needWords.here().part_hours();
            default -> words.here().part_day();
        };
    }
}
