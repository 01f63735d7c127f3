package halte.booking.need;

import halte.booking.hours.Part;
import halte.booking.hours.Segment;
import halte.booking.hours.SensibleTime;
import halte.booking.need.FreeViews.Free;
import halte.booking.need.FreeViews.FreeDays;
import halte.booking.need.FreeViews.FreeSpace;
import halte.booking.need.FreeViews.ResourceDay;
import halte.booking.rule.RuleBook;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is free for a need, for everybody; hours in which nobody hosts only for those whose plan opens the door. */
@Path("/api/free")
@Produces(MediaType.APPLICATION_JSON)
class FreeResource {

    private static final String CLOCK = "([01][0-9]|2[0-3]):(00|15|30|45)|24:00";
    private static final Text TIMES = Text.of(
            "Donnez une partie de journée, ou « from » et « to » dans l’ordre et une durée qui y tient.",
            "Geef een deel van de dag, of “from” en “to” in volgorde en een duur die erin past.",
            "Geben Sie einen Tagesteil an, oder „from“ und „to“ in dieser Reihenfolge und eine Dauer, die hineinpasst.",
            "Give a part of the day, or “from” and “to” in this order and a length that fits between them.");
    private static final Text NEAR = Text.of(
            "near attend une latitude et une longitude : near=50.05,4.31",
            "near verwacht een breedte- en lengtegraad: near=50.05,4.31",
            "near erwartet Breite und Länge: near=50.05,4.31",
            "near expects a latitude and a longitude: near=50.05,4.31");

    private final Searching searching;
    private final LookingAtOne lookingAtOne;
    private final Structure structure;
    private final Towns towns;
    private final RuleBook book;
    private final Caller caller;
    private final Clock clock;

    FreeResource(
            Searching searching,
            LookingAtOne lookingAtOne,
            Structure structure,
            Towns towns,
            RuleBook book,
            Caller caller,
            Clock clock) {
        this.searching = searching;
        this.lookingAtOne = lookingAtOne;
        this.structure = structure;
        this.towns = towns;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Spaces with something free that meets the need, nearest first.
     *
     * @param from local time, when a window is asked for; without minutes the whole window must be free
     * @param place name, town or postal code of a space to measure from
     * @param offers resources listed for each space
     */
    @GET
    @Access(Audience.PUBLIC)
    public Free free(
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable Part part,
            @RestQuery @Pattern(regexp = CLOCK) @Nullable String from,
            @RestQuery @Pattern(regexp = CLOCK) @Nullable String to,
            @RestQuery @Min(15) @Max(1440) @Nullable Integer minutes,
            @RestQuery @DefaultValue("DESK") @Pattern(regexp = Resource.KINDS) String kind,
            @RestQuery @Size(max = 60) @Nullable String near,
            @RestQuery @Size(max = 80) @Nullable String place,
            @RestQuery @Size(max = 300) @Nullable String amenities,
            @RestQuery @DefaultValue("0") @Min(0) @Max(100_000) int capacity,
            @RestQuery boolean stepFree,
            @RestQuery boolean hosted,
            @RestQuery @Size(max = 60) @Nullable String space,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @RestQuery @DefaultValue("3") @Min(1) @Max(200) int offers) {
        SensibleTime.refuseOthers(date);
        var only = space == null || space.isBlank() ? null : structure.now().space(space);
        var window = window(from, to, minutes);
        if (window != null && part != null) {
            throw new Refusal(CommonProblem.INVALID_INPUT, TIMES);
        }
        var need = new Need(
                date == null ? today(only) : date,
                window == null && part == null ? Part.DAY : part,
                window,
                kind,
                origin(near, place),
                codes(amenities),
                capacity,
                stepFree,
                hosted,
                only,
                limit,
                offers);
        var asker = book.asker(caller);
        var found = searching.find(need, asker);
        return new Free(
                need.date(),
                found.stream().map(one -> FreeSpace.of(one, asker)).toList(),
                found.isEmpty() ? searching.nextDay(need, asker).orElse(null) : null,
                null);
    }

    /** Where in a day a booking of one resource may lie. */
    @GET
    @Path("/{resource}")
    @Access(Audience.PUBLIC)
    public ResourceDay day(@RestPath @Size(max = 24) String resource, @RestQuery @Nullable LocalDate date) {
        SensibleTime.refuseOthers(date);
        var now = structure.now();
        var known = now.findResource(resource).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var space = now.space(known.spaceId());
        return lookingAtOne.day(space, known, date == null ? today(space) : date, book.asker(caller));
    }

    @GET
    @Path("/{resource}/days")
    @Access(Audience.PUBLIC)
    public FreeDays days(
            @RestPath @Size(max = 24) String resource,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @DefaultValue("14") @Min(1) @Max(62) int days) {
        SensibleTime.refuseOthers(from);
        var now = structure.now();
        var known = now.findResource(resource).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var space = now.space(known.spaceId());
        var first = from == null ? today(space) : from;
        return new FreeDays(lookingAtOne.days(space, known, first, days, book.asker(caller)), null);
    }

    private LocalDate today(@Nullable Space space) {
        var at = clock.instant();
        var any = space == null ? structure.now().spaces().stream().findFirst().orElse(null) : space;
        return any == null
                ? LocalDate.ofInstant(at, java.time.ZoneOffset.UTC)
                : any.hours().presenceDateOf(at);
    }

    private static Need.@Nullable Window window(@Nullable String from, @Nullable String to, @Nullable Integer minutes) {
        if (from == null && to == null && minutes == null) {
            return null;
        }
        int first = from == null ? 0 : Segment.minutes(from);
        int last = to == null ? 1440 : Segment.minutes(to);
        int length = minutes == null ? last - first : minutes;
        if (first >= last || length > last - first || length % 15 != 0) {
            throw new Refusal(CommonProblem.INVALID_INPUT, TIMES);
        }
        return new Need.Window(first, last, length);
    }

    private Need.@Nullable Near origin(@Nullable String near, @Nullable String place) {
        if (near != null && !near.isBlank()) {
            return coordinates(near);
        }
        return place == null || place.isBlank() ? null : towns.find(place);
    }

    private static Need.Near coordinates(String text) {
        try {
            var parts = text.split(",", 2);
            var near = new Need.Near(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
            if (Math.abs(near.latitude()) <= 90 && Math.abs(near.longitude()) <= 180) {
                return near;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException noPlace) {
            // told below
        }
        throw new Refusal(CommonProblem.INVALID_INPUT, NEAR);
    }

    private static Set<String> codes(@Nullable String list) {
        return list == null || list.isBlank()
                ? Set.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
