package halte.gateway.web.open;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Words;
import halte.gateway.web.api.Day;
import halte.gateway.web.api.EventRow;
import halte.gateway.web.api.SpaceDetail;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the page of one space together: what it is, when it is open, which days have room. */
@ApplicationScoped
class SpacePage {

    private static final int YEARLY = "12-24".length();
    private static final Map<DayOfWeek, String> KEYS = Map.of(
            DayOfWeek.MONDAY, "mon",
            DayOfWeek.TUESDAY, "tue",
            DayOfWeek.WEDNESDAY, "wed",
            DayOfWeek.THURSDAY, "thu",
            DayOfWeek.FRIDAY, "fri",
            DayOfWeek.SATURDAY, "sat",
            DayOfWeek.SUNDAY, "sun");

    private final Api api;
    private final Page page;
    private final Words words;
    private final Clock clock;

    SpacePage(Api api, Page page, Words words, Clock clock) {
        this.api = api;
        this.page = page;
        this.words = words;
        this.clock = clock;
    }

    SpaceView view(String slug) {
        var today = LocalDate.now(clock.withZone(Hours.zoneOf(null)));
        var askedSpace = api.get(ApiPath.of("spaces", slug), SpaceDetail.class);
        var askedDays =
                api.list(ApiPath.of("spaces", slug, "days").with("from", today).with("days", 14), Day.class);
        var space = askedSpace.part().required();
        var askedEvents = api.list(
                ApiPath.of("agenda")
                        .with("space", space.space())
                        .with("from", today)
                        .with("limit", 5),
                EventRow.class);
        var days = DayTile.of(askedDays.part().or(List.of()), slug, "DAY", LocalDate.MIN, words.here(), page.locale());
        var events = askedEvents.part();
        return view(space, days, !events.isHere(), events.or(List.of()));
    }

    private SpaceView view(SpaceDetail space, List<DayTile> days, boolean eventsMissing, List<EventRow> events) {
        var language = page.language();
        var now = space.now();
        var isOpen = now != null && !"CLOSED".equals(now.state());
        return new SpaceView(
                space.space(),
                space.slug(),
                space.name().in(language),
                space.town(),
                space.operator() == null ? "" : space.operator().name().in(language),
                space.summary() == null ? "" : space.summary().in(language),
                space.summary() == null ? "" : space.summary().foreignTo(language),
                SpaceCard.opening(space.today(), space.timeZone(), words.here(), page.locale()),
                now == null
                        ? words.here().free_unknown()
                        : isOpen
                                ? SpaceCard.freeWords(now.free(), words.here())
                                : words.here().closed_now(),
                now == null || !isOpen ? "gr" : now.free() * 8 <= now.total() ? "am" : "",
                now == null || now.total() == 0 || !isOpen ? -1 : 100 * (now.total() - now.free()) / now.total(),
                address(space),
                "https://www.openstreetmap.org/?mlat=" + space.latitude() + "&mlon=" + space.longitude() + "#map=16/"
                        + space.latitude() + "/" + space.longitude(),
                week(space),
                closures(space),
                facts(space),
                rooms(space),
                days,
                eventsMissing,
                events,
                space.timeZone() == null ? Hours.HOME_ZONE : space.timeZone());
    }

    private static String address(SpaceDetail space) {
        var address = space.address();
        return address == null
                ? space.town()
                : Stream.of(address.street(), address.postalCode() + " " + address.town())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    private List<SpaceView.Line> week(SpaceDetail space) {
        var hours = space.hours();
        if (hours == null) {
            return List.of();
        }
        return Stream.of(DayOfWeek.values())
                .map(day -> new SpaceView.Line(
                        day.getDisplayName(TextStyle.FULL, page.locale()),
                        openings(hours.getOrDefault(String.valueOf(KEYS.get(day)), List.of()))))
                .toList();
    }

    private String openings(List<SpaceDetail.Opening> openings) {
        var text = openings.stream()
                .filter(opening -> !opening.state().equals("CLOSED"))
                .map(opening -> span(opening)
                        + (opening.state().equals("BADGE") ? words.here().with_badge() : ""))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? words.here().day_closed() : text;
    }

    private String span(SpaceDetail.Opening opening) {
        var from = Hours.of(opening.from(), null);
        var to = Hours.of(opening.to(), null);
        return from == null || to == null
                ? opening.from() + " – " + opening.to()
                : Hours.span(from, to, words.here(), page.locale());
    }

    private List<String> closures(SpaceDetail space) {
        if (space.closures() == null) {
            return List.of();
        }
        return space.closures().stream()
                .limit(4)
                .map(closure -> period(closure.from(), closure.to())
                        + (closure.reason() == null
                                ? ""
                                : words.here().colon() + closure.reason().in(page.language())))
                .toList();
    }

    private String period(String from, String to) {
        return from.equals(to) ? closed(from) : closed(from) + " – " + closed(to);
    }

    private String closed(String day) {
        var locale = page.locale();
        return day.length() == YEARLY
                ? DateTimeFormatter.ofPattern("d MMMM", locale).format(MonthDay.parse("--" + day))
                : Format.date(LocalDate.parse(day), locale);
    }

    private List<String> facts(SpaceDetail space) {
        var facts = new ArrayList<String>();
        if (space.desks() != null) {
            facts.add(words.here().fact_desks(space.desks().declared()));
        }
        if (space.downMbps() != null) {
            facts.add(words.here().fact_internet(Format.number(space.downMbps(), page.locale())));
        }
        if ("YES".equals(space.stepFree())) {
            facts.add(words.here().fact_step_free());
        } else if ("PARTIAL".equals(space.stepFree())) {
            facts.add(words.here().fact_step_partly());
        }
        var access = space.access();
        if (access != null) {
            number(access.path("busStopMetres")).map(words.here()::fact_bus).ifPresent(facts::add);
            number(access.path("carParkPlaces")).map(words.here()::fact_cars).ifPresent(facts::add);
            number(access.path("bikeStands")).map(words.here()::fact_bikes).ifPresent(facts::add);
            number(access.path("evChargers")).map(words.here()::fact_chargers).ifPresent(facts::add);
        }
        return facts;
    }

    private java.util.Optional<String> number(com.fasterxml.jackson.databind.JsonNode node) {
        return node.isNumber() && node.asInt() > 0
                ? java.util.Optional.of(Format.number(new BigDecimal(node.asText()), page.locale()))
                : java.util.Optional.empty();
    }

    private List<SpaceView.RoomLine> rooms(SpaceDetail space) {
        if (space.rooms() == null) {
            return List.of();
        }
        return space.rooms().stream()
                .map(room -> new SpaceView.RoomLine(
                        room.name().in(page.language()),
                        room.capacity() == null ? "" : words.here().seats(room.capacity()),
                        amenities(room.amenities()),
                        "/s/" + space.slug() + "/" + LocalDate.now(clock.withZone(Hours.zoneOf(null))) + "/"
                                + room.resource()))
                .toList();
    }

    private String amenities(@Nullable List<String> codes) {
        var words = codes == null ? "" : Amenities.words(codes, page.language());
        var hasCapitalNouns = page.language().equals("de");
        return hasCapitalNouns ? words : words.toLowerCase(Locale.ROOT);
    }
}
