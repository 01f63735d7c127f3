package halte.booking.occupancy;

import halte.booking.hours.SensibleTime;
import halte.booking.occupancy.HourMap.Cell;
import halte.booking.occupancy.HourMap.HalfCell;
import halte.booking.occupancy.OccupancyReport.Asked;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Occupancy for everybody; few persons are masked for readers outside the operator. */
@Path("/api/occupancy")
@Produces(MediaType.APPLICATION_JSON)
class OccupancyResource {

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final int LONGEST_DAYS = 400;
    private static final Text RANGE = Text.of(
            "Donnez un début et une fin dans l’ordre, à %s périodes d’écart au plus.",
            "Geef een begin en einde in volgorde, hoogstens %s perioden uiteen.",
            "Geben Sie Anfang und Ende in dieser Reihenfolge an, höchstens %s Zeiträume auseinander.",
            "Give a start and an end in this order, at most %s periods apart.");

    private final OccupancyReport report;
    private final RoomReport rooms;
    private final HourMap hours;
    private final LiveOccupancy live;
    private final LiveBroadcast broadcast;
    private final RollUp rollUp;
    private final Structure structure;
    private final Caller caller;
    private final Clock clock;

    OccupancyResource(
            OccupancyReport report,
            RoomReport rooms,
            HourMap hours,
            LiveOccupancy live,
            LiveBroadcast broadcast,
            RollUp rollUp,
            Structure structure,
            Caller caller,
            Clock clock) {
        this.report = report;
        this.rooms = rooms;
        this.hours = hours;
        this.live = live;
        this.broadcast = broadcast;
        this.rollUp = rollUp;
        this.structure = structure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Access(Audience.PUBLIC)
    public OccupancyView periods(
            @RestQuery @DefaultValue("month") @Size(max = 10) String grain,
            @RestQuery @Size(max = 10) @Nullable String from,
            @RestQuery @Size(max = 10) @Nullable String to,
            @RestQuery @Size(max = 80) @Nullable String space,
            @RestQuery @Size(max = 80) @Nullable String province) {
        return view(asked(Grain.named(grain), from, to, space, province), province);
    }

    @GET
    @Path("/days")
    @Access(Audience.PUBLIC)
    public OccupancyView days(
            @RestQuery @Size(max = 10) @Nullable String from,
            @RestQuery @Size(max = 10) @Nullable String to,
            @RestQuery @Size(max = 80) @Nullable String space,
            @RestQuery @Size(max = 80) @Nullable String province) {
        return view(asked(Grain.DAY, from, to, space, province), province);
    }

    @GET
    @Path("/rooms")
    @Access(Audience.PUBLIC)
    public RoomReport.View rooms(
            @RestQuery @DefaultValue("month") @Size(max = 10) String grain,
            @RestQuery @Size(max = 10) @Nullable String from,
            @RestQuery @Size(max = 10) @Nullable String to,
            @RestQuery @Size(max = 80) @Nullable String space,
            @RestQuery @Size(max = 80) @Nullable String province) {
        var wanted = Grain.named(grain);
        return rooms.of(asked(wanted == Grain.DAY ? Grain.MONTH : wanted, from, to, space, province));
    }

    @GET
    @Path("/hours")
    @Access(Audience.PUBLIC)
    public Hours hours(
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Size(max = 80) @Nullable String space,
            @RestQuery @Size(max = 80) @Nullable String province) {
        var range = range(from, to);
        return new Hours(
                hours.hours(spaces(space, province), range.from(), range.to()),
                range.from(),
                range.to(),
                range.to().isAfter(today()),
                Definitions.OF_HOURS);
    }

    @GET
    @Path("/weekdays")
    @Access(Audience.PUBLIC)
    public Weekdays weekdays(
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Size(max = 80) @Nullable String space,
            @RestQuery @Size(max = 80) @Nullable String province) {
        var range = range(from, to);
        return new Weekdays(
                hours.halves(spaces(space, province), range.from(), range.to(), today()),
                range.from(),
                range.to().isAfter(today()) ? today() : range.to(),
                Definitions.OF_MONTHS);
    }

    @GET
    @Path("/now")
    @Access(Audience.PUBLIC)
    public Now now() {
        var at = clock.instant();
        return new Now(
                live.of(structure.now().spaces()).stream()
                        .map(one -> OccupancyNow.of(one, at))
                        .toList(),
                at,
                null);
    }

    /** Forgets every number; all of them are computed again from the facts within the next minutes. */
    @POST
    @Path("/rebuild")
    @Access(Audience.COORDINATOR)
    @Idempotent
    public RestResponse<Void> rebuild() {
        rollUp.startFromZero();
        return RestResponse.accepted();
    }

    /**
     * Every change of a space, and a heartbeat so that proxies keep the line open. Who comes back with the id of what
     * it heard last, to any replica, first gets what changed since.
     */
    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Access(Audience.PUBLIC)
    public Multi<OutboundSseEvent> stream(
            @Context Sse sse, @RestHeader("Last-Event-ID") @Size(max = 40) @Nullable String last) {
        var since = moment(last);
        var numbers = since == null ? broadcast.watch() : broadcast.watchSince(since);
        var changes = numbers.map(now -> event(sse, "occupancy", now.at(), now));
        var beats = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(beat -> event(sse, "heartbeat", clock.instant(), Map.of("at", clock.instant())));
        return Multi.createBy().merging().streams(changes, beats);
    }

    private static OutboundSseEvent event(Sse sse, String name, Instant at, Object data) {
        return sse.newEventBuilder()
                .id(String.valueOf(at.toEpochMilli()))
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data.getClass(), data)
                .build();
    }

    /** An id that is none of ours is taken for a very old one. */
    private static @Nullable Instant moment(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        return id.matches("\\d{1,15}") ? Instant.ofEpochMilli(Long.parseLong(id)) : Instant.EPOCH;
    }

    private OccupancyView view(Asked asked, @Nullable String province) {
        var own =
                asked.spaces().stream().filter(this::isInside).map(Space::space).collect(Collectors.toSet());
        return OccupancyView.of(report.of(asked, this::isInside), own, blankToNull(province));
    }

    private Asked asked(
            Grain grain,
            @Nullable String from,
            @Nullable String to,
            @Nullable String space,
            @Nullable String province) {
        var last = to == null || to.isBlank() ? grain.periodOf(today()) : grain.parse(to);
        var first = from == null || from.isBlank() ? grain.plus(last, 1 - grain.usual()) : grain.parse(from);
        if (first.isAfter(last) || grain.between(first, last) >= grain.longest()) {
            throw new Refusal(CommonProblem.INVALID_INPUT, RANGE.formatted(grain.longest()));
        }
        return new Asked(grain, first, last, spaces(space, province), today(), blankToNull(space) != null);
    }

    private record Range(LocalDate from, LocalDate to) {}

    private Range range(@Nullable LocalDate from, @Nullable LocalDate to) {
        SensibleTime.refuseOthers(from, to);
        var last = to == null ? today() : to;
        var first = from == null ? last.minusDays(27) : from;
        if (first.isAfter(last) || first.until(last, ChronoUnit.DAYS) >= LONGEST_DAYS) {
            throw new Refusal(CommonProblem.INVALID_INPUT, RANGE.formatted(LONGEST_DAYS));
        }
        return new Range(first, last);
    }

    private Collection<Space> spaces(@Nullable String space, @Nullable String province) {
        if (space != null && !space.isBlank()) {
            return List.of(structure.now().space(space));
        }
        var all = structure.now().spaces();
        return blankToNull(province) == null
                ? all
                : all.stream()
                        .filter(each -> each.description().address().province().equals(province))
                        .toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private boolean isInside(Space space) {
        return caller.isHostOf(space.space()) || caller.isManagerOf(space.operator());
    }

    private LocalDate today() {
        return structure.now().spaces().stream()
                .findFirst()
                .map(space -> space.hours().dateOf(clock.instant()))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** @param coming whether days to come are among them: those are booked, not observed */
    record Hours(List<Cell> cells, LocalDate from, LocalDate to, boolean coming, Text definition) {}

    record Weekdays(List<HalfCell> cells, LocalDate from, LocalDate to, Map<String, Text> definitions) {}

    record Now(
            List<OccupancyNow> items, Instant at, @Nullable String next) {}
}
