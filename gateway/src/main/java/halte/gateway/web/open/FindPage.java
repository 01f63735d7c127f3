package halte.gateway.web.open;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Part;
import halte.gateway.web.Words;
import halte.gateway.web.api.FreeAnswer;
import halte.gateway.web.api.FreeAnswer.FreeSpace;
import halte.gateway.web.open.FindView.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the search by need together: the form as it was filled in, the spaces that have it, or the next day that has. */
@ApplicationScoped
class FindPage {

    /** After this hour of the day, people look for tomorrow. */
    private static final LocalTime DAY_IS_OVER = LocalTime.of(16, 0);

    private static final Map<String, List<String>> AMENITIES = Map.of(
            "DESK", List.of("screen", "dual-screen", "dock", "sit-stand", "window", "quiet", "ethernet", "wheelchair"),
            "ROOM", List.of("screen", "videoconference", "projector", "whiteboard", "kitchen", "wheelchair"),
            "HALL", List.of("projector", "stage", "hearing-loop", "kitchen", "wheelchair"),
            "BOOTH", List.of("acoustic"),
            "MACHINE", List.of());

    private final Api api;
    private final Page page;
    private final Words words;
    private final NeedWords needWords;
    private final Places places;
    private final FindCards cards;
    private final Clock clock;

    FindPage(Api api, Page page, Words words, NeedWords needWords, Places places, FindCards cards, Clock clock) {
        this.api = api;
        this.page = page;
        this.words = words;
        this.needWords = needWords;
        this.places = places;
        this.cards = cards;
        this.clock = clock;
    }

    /** Where distances are measured from: coordinates, or the name of a space's town, or nothing. */
    private record Origin(@Nullable String near, @Nullable String place, String sortedBy) {}

    FindView view(MultivaluedMap<String, String> asked) {
        var now = clock.instant().atZone(Hours.zoneOf(null));
        var today = now.toLocalDate();
        var choice = FindChoice.of(asked, now.toLocalTime().isBefore(DAY_IS_OVER) ? today : today.plusDays(1));
        var texts = needWords.here();
        if (choice.date().isBefore(today)) {
            return view(choice, today, texts.check_date(), "", nothing(choice), true);
        }
        if (!choice.isInOrder()) {
            return view(choice, today, texts.check_times(), "", nothing(choice), true);
        }
        var origin = origin(choice);
        var answer = ask(choice, origin);
        if (!answer.isHere() && !answer.isUnavailable() && origin.place() != null) {
            var everywhere = ask(choice, new Origin(null, null, ""));
            return view(choice, today, texts.place_unknown(choice.place()), texts.sorted_name(), everywhere);
        }
        return view(choice, today, "", origin.sortedBy(), answer);
    }

    private static FreeAnswer nothing(FindChoice choice) {
        return new FreeAnswer(choice.date(), List.of(), null);
    }

    private Origin origin(FindChoice choice) {
        var texts = needWords.here();
        if (!choice.near().isEmpty() && choice.place().isEmpty()) {
            return new Origin(choice.near(), null, texts.sorted_near());
        }
        if (choice.place().isEmpty()) {
            return new Origin(null, null, texts.sorted_name());
        }
        var known = places.find(choice.place());
        return known == null
                ? new Origin(null, choice.place(), texts.sorted_near_to(choice.place()))
                : new Origin(known.coordinates(), null, texts.sorted_near_to(known.name()));
    }

    private Part<FreeAnswer> ask(FindChoice choice, Origin origin) {
        var path = ApiPath.of("free")
                .with("date", choice.date())
                .with("kind", choice.what())
                .with("near", origin.near())
                .with("place", origin.place())
                .with("amenities", String.join(",", choice.amenities()))
                .with("limit", choice.more() + 1)
                .with("offers", choice.isDeskByPart() ? 1 : 3);
        path = choice.people() > 0 && hasPeople(choice) ? path.with("capacity", choice.people()) : path;
        path = choice.stepFree() ? path.with("stepFree", true) : path;
        path = choice.hosted() ? path.with("hosted", true) : path;
        path = choice.isByHours()
                ? path.with("from", choice.from())
                        .with("to", choice.to())
                        .with("minutes", choice.minutes() == 0 ? null : choice.minutes())
                : path.with("part", choice.part());
        return api.get(path, FreeAnswer.class).part();
    }

    private FindView view(
            FindChoice choice, LocalDate today, String problem, String sortedBy, Part<FreeAnswer> answer) {
        return view(choice, today, problem, sortedBy, answer.or(nothing(choice)), answer.isHere());
    }

    private FindView view(
            FindChoice choice, LocalDate today, String problem, String sortedBy, FreeAnswer answer, boolean isHere) {
        var texts = needWords.here();
        var spaces = answer.items();
        var shown = spaces.subList(0, Math.min(spaces.size(), choice.more()));
        var otherDay = answer.otherDay();
        var found = cards.of(choice, shown);
        return new FindView(
                choice,
                today,
                kinds(choice, texts),
                parts(choice, texts),
                lengths(choice, texts),
                amenities(choice),
                hasPeople(choice),
                choice.people() == 0 ? "" : Integer.toString(choice.people()),
                problem,
                isHere,
                heading(spaces, shown, texts),
                sortedBy,
                found.cards(),
                found.arePricesLate(),
                otherDay == null ? "" : Format.day(otherDay, page.locale()),
                otherDay == null ? "" : choice.on(otherDay).link(),
                spaces.size() > shown.size() ? choice.withMore().link() : "");
    }

    private static String heading(List<FreeSpace> all, List<FreeSpace> shown, NeedMessages texts) {
        var count = Integer.toString(shown.size());
        return all.size() > shown.size()
                ? texts.found_first(count)
                : shown.size() == 1 ? texts.found_one() : texts.found_many(count);
    }

    private static boolean hasPeople(FindChoice choice) {
        return choice.what().equals("ROOM") || choice.what().equals("HALL");
    }

    private static List<Option> kinds(FindChoice choice, NeedMessages texts) {
        return Stream.of(
                        new Option("DESK", texts.what_desk(), false),
                        new Option("ROOM", texts.what_room(), false),
                        new Option("BOOTH", texts.what_booth(), false),
                        new Option("HALL", texts.what_hall(), false),
                        new Option("MACHINE", texts.what_machine(), false))
                .map(option ->
                        new Option(option.value(), option.name(), option.value().equals(choice.what())))
                .toList();
    }

    private List<Option> parts(FindChoice choice, NeedMessages texts) {
        return Stream.of("DAY", "AM", "PM", FindChoice.HOURS)
                .map(part -> new Option(
                        part,
                        part.equals(FindChoice.HOURS)
                                ? texts.part_hours()
                                : Format.sentence(DayHours.name(part, words.here())),
                        part.equals(choice.part())))
                .toList();
    }

    private List<Option> lengths(FindChoice choice, NeedMessages texts) {
        return Stream.of(0, 15, 30, 60, 90, 120, 180, 240, 480)
                .map(minutes -> new Option(
                        minutes.toString(),
                        minutes == 0 ? texts.whole_window() : needWords.length(minutes),
                        minutes == choice.minutes()))
                .toList();
    }

    private List<Option> amenities(FindChoice choice) {
        return AMENITIES.getOrDefault(choice.what(), List.of()).stream()
                .map(code -> new Option(
                        code,
                        Amenities.words(List.of(code), page.language()),
                        choice.amenities().contains(code)))
                .toList();
    }
}
