package halte.booking.board;

import halte.booking.allocation.Allocations;
import halte.booking.availability.Availability;
import halte.booking.board.TodayBoard.FreeDesks;
import halte.booking.board.TodayBoard.Line;
import halte.booking.board.TodayBoard.OutOfUse;
import halte.booking.board.TodayBoard.RoomLine;
import halte.booking.hours.SensibleTime;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The Today board of a host. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class BoardResource {

    private static final Set<String> WITH_DOORS = Set.of("ROOM", "HALL", "STUDIO");

    private final TodayBoard board;
    private final PeopleSeen people;
    private final Structure structure;
    private final Availability availability;
    private final Allocations allocations;
    private final Caller caller;
    private final Clock clock;

    BoardResource(
            TodayBoard board,
            PeopleSeen people,
            Structure structure,
            Availability availability,
            Allocations allocations,
            Caller caller,
            Clock clock) {
        this.board = board;
        this.people = people;
        this.structure = structure;
        this.availability = availability;
        this.allocations = allocations;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/spaces/{space}/today")
    @Access(Audience.HOST)
    public Today today(@RestPath String space, @RestQuery @Nullable LocalDate date) {
        SensibleTime.refuseOthers(date);
        var hosted = hosted(space);
        var now = clock.instant();
        var day = date == null ? hosted.hours().presenceDateOf(now) : date;
        var opening = availability.opening(hosted, day);
        var shown = board.of(hosted, day);
        return new Today(
                hosted.space(),
                hosted.slug(),
                hosted.name(),
                hosted.hours().zone().getId(),
                day,
                now,
                opening.stateAt(now).name(),
                opening.opensAt().orElse(null),
                opening.closesAt().orElse(null),
                pick(shown.lines(), line -> "CONFIRMED".equals(line.state())),
                pick(shown.lines(), line -> line.presenceId() != null && line.leftAt() == null),
                pick(shown.lines(), line -> line.presenceId() != null && line.leftAt() != null),
                pick(
                        shown.lines(),
                        line -> line.presenceId() == null
                                && ("CANCELLED".equals(line.state()) || "RELEASED".equals(line.state()))),
                shown.free(),
                rooms(shown),
                shown.outOfUse(),
                shown.requests(),
                allocations.on(hosted, day).stream().map(this::allocated).toList(),
                now);
    }

    private AllocatedLine allocated(Allocations.Held held) {
        var name = structure
                .now()
                .findResource(held.resource())
                .map(Resource::name)
                .orElse(Map.of());
        return new AllocatedLine(held.allocationId(), held.resource(), name, held.personId(), held.name(), true);
    }

    @GET
    @Path("/people-seen")
    @Access(Audience.HOST)
    public PeopleSeen.Seen peopleSeen(
            @RestQuery @NotBlank @Size(max = 60) String space,
            @RestQuery @Size(max = 80) @Nullable String q,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return people.in(hosted(space), q == null ? "" : q, limit);
    }

    private Space hosted(String space) {
        var known = structure.now().space(space);
        caller.requireHost(known.space(), known.operator());
        return known;
    }

    private static List<Line> pick(List<Line> lines, Predicate<Line> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    /** Rooms to prepare: booked ones and those of events. */
    private static List<RoomLine> rooms(TodayBoard.Board shown) {
        var booked = shown.lines().stream()
                .filter(line -> WITH_DOORS.contains(line.resourceKind())
                        && !"CANCELLED".equals(line.state())
                        && !"RELEASED".equals(line.state()))
                .map(line -> new RoomLine(
                        line.resource(), line.resourceName(), line.startsAt(), line.endsAt(), line.name(), null));
        return Stream.concat(booked, shown.events().stream())
                .sorted(Comparator.comparing(RoomLine::startsAt))
                .toList();
    }

    /**
     * @param state of the space at this moment
     * @param cancelled also those nobody came for
     * @param outOfUse what nobody can take at this moment
     * @param requests bookings that wait for a decision of the host
     */
    record Today(
            String space,
            String slug,
            String name,
            String timeZone,
            LocalDate date,
            Instant now,
            String state,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            List<Line> expected,
            List<Line> here,
            List<Line> gone,
            List<Line> cancelled,
            FreeDesks free,
            List<RoomLine> rooms,
            List<OutOfUse> outOfUse,
            int requests,
            List<AllocatedLine> allocated,
            Instant updatedAt) {}

    /**
     * A desk or office that is somebody's for long, and they have not said that they are away.
     *
     * @param allocated always true: said so that the line can stand beside bookings
     */
    record AllocatedLine(
            UUID allocationId,
            String resource,
            Map<String, String> resourceName,
            UUID personId,
            String name,
            boolean allocated) {}
}
