package halte.gateway.web.open;

import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Problem;
import halte.gateway.web.Words;
import halte.gateway.web.api.Availability;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.Day;
import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.api.Price;
import halte.gateway.web.api.Quote;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.figures.PlanDrawing;
import halte.gateway.web.open.DayView.DeskChoice;
import halte.gateway.web.open.DayView.PartChoice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks everything a day needs at once, and puts together what came in time. */
@ApplicationScoped
class DayPage {

    private static final int STRIP = 14;
    private static final Set<String> PARTS = Set.of("DAY", "AM", "PM");

    private final Api api;
    private final Page page;
    private final Words words;
    private final Session session;
    private final Clock clock;
    private final DayCost cost;

    DayPage(Api api, Page page, Words words, Session session, Clock clock, DayCost cost) {
        this.api = api;
        this.page = page;
        this.words = words;
        this.session = session;
        this.clock = clock;
        this.cost = cost;
    }

    /** What the visitor chose so far; {@code desk} null means nothing chosen yet, empty means any free desk. */
    record Choice(
            String slug,
            LocalDate date,
            String part,
            @Nullable String desk) {

        static Choice of(String slug, LocalDate date, @Nullable String part, @Nullable String desk) {
            return new Choice(slug, date, part != null && PARTS.contains(part) ? part : "DAY", desk);
        }
    }

    DayView view(Choice choice, @Nullable Problem problem) {
        var today = LocalDate.now(clock.withZone(Hours.zoneOf(null)));
        if (choice.date().isAfter(today.plusYears(1))) {
            throw new PageRefusal(404);
        }
        var isWithin = !choice.date().isBefore(today) && choice.date().isBefore(today.plusDays(STRIP));
        var from = isWithin ? today : choice.date();
        var at = ApiPath.of("spaces", choice.slug());
        var space = api.get(at, SpaceDetail.class);
        var plan = api.get(ApiPath.of("spaces", choice.slug(), "plan"), PlanAnswer.class);
        var days = api.list(
                ApiPath.of("spaces", choice.slug(), "days").with("from", from).with("days", STRIP), Day.class);
        var availability = api.get(
                ApiPath.of("spaces", choice.slug(), "availability")
                        .with("date", choice.date())
                        .with("part", choice.part()),
                Availability.class);
        Asked<List<Booking>> habits = session.isSignedIn()
                ? api.list(
                        ApiPath.of("bookings").with("from", today.minusDays(60)).with("to", today), Booking.class)
                : Asked.notAsked();
        var detail = space.part().required();
        var quote = session.isSignedIn()
                ? api.get(onDay(ApiPath.of("quotes"), detail.space(), choice), Quote.class)
                : Asked.<Quote>notAsked();
        var price = api.get(
                onDay(ApiPath.of("prices"), detail.space(), choice)
                        .with("halfDays", choice.part().equals("DAY") ? 2 : 1),
                Price.class);
        var companions = session.isSignedIn()
                ? api.tree(ApiPath.of("spaces", detail.space(), "companions").with("date", choice.date()))
                : Asked.<com.fasterxml.jackson.databind.JsonNode>notAsked();
        var answer = availability.part();
        var free = answer.map(Availability::resources).or(List.of()).stream()
                .filter(Availability.ResourceState::free)
                .map(Availability.ResourceState::resource)
                .collect(Collectors.toSet());
        var chosen = chosenDesk(choice, free, habits.part().or(List.of()), detail.space());
        var drawn = plan.part();
        var desks = desks(drawn.or(new PlanAnswer(null, null)), free, chosen);
        var strip = days.part();
        var day = strip.or(List.of()).stream()
                .filter(candidate -> candidate.date().equals(choice.date()))
                .findFirst()
                .orElse(null);
        var zone = detail.timeZone() == null ? Hours.HOME_ZONE : detail.timeZone();
        return new DayView(
                detail.space(),
                choice.slug(),
                detail.name().in(page.language()),
                detail.town(),
                opening(day, zone),
                choice.date(),
                choice.part(),
                DayTile.of(
                        strip.or(List.of()), choice.slug(), choice.part(), choice.date(), words.here(), page.locale()),
                !strip.isHere(),
                parts(choice, detail, day, zone),
                day == null || day.isOpen(),
                day == null || day.reason() == null ? "" : day.reason().in(page.language()),
                answer.isHere(),
                answer.map(Availability::free).or(0),
                answer.map(Availability::total).or(0),
                drawn.isHere() ? PlanDrawing.of(drawn.required(), page.language(), look(desks)) : List.of(),
                desks,
                chosen,
                companions(companions
                        .part()
                        .map(node -> node.path("count").asInt(0))
                        .or(0)),
                cost.of(detail.space(), choice, quote.part(), price.part()),
                Format.sentence(Format.shortDay(choice.date(), page.locale())) + ", " + partName(choice.part()),
                page.key(),
                problem == null ? "" : problem.words(),
                problem == null ? List.of() : Alternatives.of(problem, choice, words.here(), page.locale()),
                zone,
                endOf(choice, day, detail, zone),
                clock.instant());
    }

    private static ApiPath onDay(ApiPath path, String space, DayPage.Choice choice) {
        return path.with("space", space)
                .with("date", choice.date())
                .with("part", choice.part())
                .with("resource", choice.desk());
    }

    /** The desk of the link, else the one this person takes most often here, else any. */
    private static String chosenDesk(Choice choice, Set<String> free, List<Booking> past, String space) {
        if (choice.desk() != null) {
            return free.contains(choice.desk()) ? choice.desk() : "";
        }
        return past.stream()
                .filter(booking -> booking.space().equals(space) && "DESK".equals(booking.resourceKind()))
                .map(Booking::resource)
                .filter(desk -> desk != null && free.contains(desk))
                .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse("");
    }

    private List<DeskChoice> desks(PlanAnswer plan, Set<String> free, String chosen) {
        if (plan.resources() == null) {
            return List.of();
        }
        return plan.resources().stream()
                .filter(resource -> resource.kind().equals("DESK"))
                .map(desk -> new DeskChoice(
                        desk.resource(),
                        number(desk.resource()),
                        desk.name().in(page.language()),
                        desk.amenities() == null ? "" : Amenities.words(desk.amenities(), page.language()),
                        free.contains(desk.resource()),
                        desk.resource().equals(chosen)))
                .toList();
    }

    private Function<PlanAnswer.Resource, PlanDrawing.Look> look(List<DeskChoice> desks) {
        var byCode = desks.stream().collect(Collectors.toMap(DeskChoice::resource, Function.identity()));
        return resource -> {
            var desk = byCode.get(resource.resource());
            var isFree = desk != null && desk.isFree();
            var isChosen = desk != null && desk.isChosen();
            var css = !isFree ? "taken" : isChosen ? "on" : "";
            var name = resource.name().in(page.language());
            return new PlanDrawing.Look(
                    css,
                    number(resource.resource()),
                    isFree ? words.here().desk_free(name) : words.here().desk_taken(name));
        };
    }

    /** {@code CHI-D07} is written 7 on the plan. */
    private static String number(String resource) {
        return resource.replaceFirst(".*-[A-Z]*0*", "");
    }

    private List<PartChoice> parts(Choice choice, SpaceDetail space, @Nullable Day day, String zone) {
        var from = day == null ? null : Hours.of(day.opensAt(), zone);
        var to = day == null ? null : Hours.of(day.closesAt(), zone);
        var split = Hours.of(space.halfDaySplit(), zone);
        return Stream.of("DAY", "AM", "PM")
                .map(part -> new PartChoice(
                        part,
                        Format.sentence(partName(part)),
                        partHours(part, from, to, split),
                        "/s/" + choice.slug() + "/" + choice.date() + "?part=" + part,
                        part.equals(choice.part())))
                .toList();
    }

    private String partHours(String part, @Nullable LocalTime from, @Nullable LocalTime to, @Nullable LocalTime split) {
        var locale = page.locale();
        return switch (part) {
            case "AM" -> split == null ? "" : words.here().until(Format.hour(split, locale));
            case "PM" -> split == null ? "" : words.here().from(Format.hour(split, locale));
            default -> from == null || to == null ? "" : Format.hour(from, locale) + " – " + Format.hour(to, locale);
        };
    }

    private String partName(String part) {
        return switch (part) {
            case "AM" -> words.here().part_am();
            case "PM" -> words.here().part_pm();
            default -> words.here().part_day();
        };
    }

    private String opening(@Nullable Day day, String zone) {
        if (day == null) {
            return "";
        }
        if (!day.isOpen()) {
            return words.here().day_closed();
        }
        var from = Hours.of(day.opensAt(), zone);
        var to = Hours.of(day.closesAt(), zone);
        if (from == null || to == null) {
            return words.here().open_that_day();
        }
        var hours = Format.hour(from, page.locale()) + " – " + Format.hour(to, page.locale());
        return day.state().equals("BADGE")
                ? words.here().open_badge(hours)
                : words.here().open_hours(hours);
    }

    private String companions(int count) {
        return count == 0
                ? ""
                : count == 1 ? words.here().companion_one() : words.here().companions_many(count);
    }

    /** A request kept while the network is away is worth sending until the slot ends. */
    private static String endOf(Choice choice, @Nullable Day day, SpaceDetail space, String zone) {
        var split = Hours.of(space.halfDaySplit(), zone);
        var closes = day == null ? null : Hours.of(day.closesAt(), zone);
        var end = choice.part().equals("AM") && split != null ? split : closes == null ? LocalTime.of(18, 0) : closes;
        return choice.date().atTime(end).atZone(Hours.zoneOf(zone)).toInstant().toString();
    }
}
