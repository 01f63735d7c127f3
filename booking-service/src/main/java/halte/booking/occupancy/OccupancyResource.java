package halte.booking.occupancy;

import halte.booking.hours.SensibleTime;
import halte.booking.occupancy.HourMap.Cell;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Occupancy for everybody; few persons are masked for readers outside the operator. */
@Path("/api/occupancy")
@Produces(MediaType.APPLICATION_JSON)
class OccupancyResource {

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final int LONGEST_MONTHS = 60;
    private static final int LONGEST_DAYS = 200;
    private static final Text RANGE = Text.of(
            "Donnez un début et une fin dans l’ordre, à %s d’écart au plus.",
            "Geef een begin en einde in volgorde, hoogstens %s uiteen.",
            "Geben Sie Anfang und Ende in dieser Reihenfolge an, höchstens %s auseinander.",
            "Give a start and an end in this order, at most %s apart.");

    private final MonthReport months;
    private final HourMap hours;
    private final LiveOccupancy live;
    private final LiveBroadcast broadcast;
    private final Structure structure;
    private final Caller caller;
    private final Clock clock;

    OccupancyResource(
            MonthReport months,
            HourMap hours,
            LiveOccupancy live,
            LiveBroadcast broadcast,
            Structure structure,
            Caller caller,
            Clock clock) {
        this.months = months;
        this.hours = hours;
        this.live = live;
        this.broadcast = broadcast;
        this.structure = structure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Access(Audience.PUBLIC)
    public OccupancyView months(
            @RestQuery @Nullable String from, @RestQuery @Nullable String to, @RestQuery @Nullable String space) {
        var current = YearMonth.from(today());
        var last = to == null ? current : month(to);
        var first = from == null ? last.minusMonths(11) : month(from);
        if (first.isAfter(last) || first.until(last, ChronoUnit.MONTHS) >= LONGEST_MONTHS) {
            throw new Refusal(CommonProblem.INVALID_INPUT, RANGE.formatted(LONGEST_MONTHS + " mois/months"));
        }
        var report = months.of(spaces(space), first, last);
        return OccupancyView.of(report, structure.now()::space, this::isInside, space == null);
    }

    @GET
    @Path("/hours")
    @Access(Audience.PUBLIC)
    public Hours hours(
            @RestQuery @Nullable LocalDate from, @RestQuery @Nullable LocalDate to, @RestQuery @Nullable String space) {
        SensibleTime.refuseOthers(from, to);
        var last = to == null ? today() : to;
        var first = from == null ? last.minusDays(27) : from;
        if (first.isAfter(last) || first.until(last, ChronoUnit.DAYS) >= LONGEST_DAYS) {
            throw new Refusal(CommonProblem.INVALID_INPUT, RANGE.formatted(LONGEST_DAYS));
        }
        return new Hours(hours.of(spaces(space), first, last), Definitions.OF_HOURS);
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

    /** Every change of a space, and a heartbeat so that proxies keep the line open. */
    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Access(Audience.PUBLIC)
    public Multi<OutboundSseEvent> stream(@Context Sse sse) {
        var changes = broadcast.watch().map(now -> event(sse, "occupancy", now));
        var beats = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(beat -> event(sse, "heartbeat", Map.of("at", clock.instant())));
        return Multi.createBy().merging().streams(changes, beats);
    }

    private static OutboundSseEvent event(Sse sse, String name, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data.getClass(), data)
                .build();
    }

    private Collection<Space> spaces(@Nullable String space) {
        return space == null || space.isBlank()
                ? structure.now().spaces()
                : List.of(structure.now().space(space));
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

    private static YearMonth month(String text) {
        try {
            var month = YearMonth.parse(text);
            SensibleTime.refuseOthers(month.atDay(1));
            return month;
        } catch (DateTimeException noMonth) {
            throw new Refusal(CommonProblem.INVALID_INPUT, RANGE.formatted("2026-01"));
        }
    }

    record Hours(List<Cell> cells, Text definition) {}

    record Now(
            List<OccupancyNow> items, Instant at, @Nullable String next) {}
}
