package halte.booking.directory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import halte.booking.blocking.OutOfUse;
import halte.booking.hours.OpeningDay;
import halte.booking.hours.Segment;
import halte.booking.occupancy.LiveOccupancy.Live;
import halte.booking.structure.OperatorNames.OperatorName;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.SpaceDescription;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A space as the directory shows it, short and long. */
final class SpaceViews {

    private static final Set<String> ROOMS = Set.of("ROOM", "HALL", "STUDIO", "BOOTH", "MACHINE", "OFFICE");

    private SpaceViews() {}

    /** @param from first opening, local clock; null when closed */
    record DayOpening(
            LocalDate date,
            String state,
            @Nullable String from,
            @Nullable String to,
            @Nullable Map<String, String> reason) {

        static DayOpening of(OpeningDay day) {
            var segments = day.segments();
            boolean closed = segments.isEmpty();
            return new DayOpening(
                    day.date(),
                    day.state().name(),
                    closed ? null : Segment.clock(segments.get(0).from()),
                    closed
                            ? null
                            : Segment.clock(segments.get(segments.size() - 1).to()),
                    day.reason());
        }
    }

    record Now(String state, int free, int present, int total) {}

    record Desks(int declared) {}

    record SpaceSummary(
            String space,
            String slug,
            String name,
            String town,
            String province,
            double latitude,
            double longitude,
            @Nullable BigDecimal distanceKm,
            OperatorName operator,
            Map<String, String> summary,
            List<String> languages,
            String setting,
            String timeZone,
            String halfDaySplit,
            LocalDate openedOn,
            String stepFree,
            List<String> amenities,
            DayOpening today,
            Now now,
            Desks desks,
            @Nullable Integer downMbps) {

        static SpaceSummary of(Live live, @Nullable Double distance, OpeningDay today, OperatorName operator) {
            var space = live.space();
            var described = space.description();
            return new SpaceSummary(
                    space.space(),
                    space.slug(),
                    space.name(),
                    described.address().town(),
                    described.address().province(),
                    described.geo().lat(),
                    described.geo().lon(),
                    distance == null ? null : BigDecimal.valueOf(distance).setScale(1, RoundingMode.HALF_UP),
                    operator,
                    described.summary(),
                    described.languages(),
                    described.setting(),
                    described.timeZone(),
                    described.halfDaySplit(),
                    described.openedOn(),
                    described.access().step(),
                    amenities(space),
                    DayOpening.of(today),
                    new Now(live.state().name(), live.free(), live.present(), live.total()),
                    new Desks(space.declaredDesksOn(today.date())),
                    downMbps(described.connectivity()));
        }

        private static List<String> amenities(Space space) {
            return space.resources().stream()
                    .flatMap(resource -> resource.description().amenities().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** Measured where it was measured, else what the contract says. */
        private static @Nullable Integer downMbps(SpaceDescription.@Nullable Connectivity line) {
            if (line == null) {
                return null;
            }
            var measured = line.measurements() == null ? List.<SpaceDescription.Measurement>of() : line.measurements();
            return measured.stream()
                    .max(Comparator.comparing(SpaceDescription.Measurement::date))
                    .map(SpaceDescription.Measurement::downMbps)
                    .orElse(line.contractedDownMbps());
        }
    }

    /** @param outOfOrder why it cannot be used at this moment; null when it can */
    record Room(
            String resource,
            String kind,
            Map<String, String> name,
            int capacity,
            List<String> amenities,
            @Nullable OutOfOrder outOfOrder) {}

    record OutOfOrder(
            @Nullable Map<String, String> reason, @Nullable Instant until) {}

    record SpaceDetail(
            @JsonUnwrapped SpaceSummary summary,
            SpaceDescription.Address address,
            Map<String, List<SpaceDescription.Opening>> hours,
            List<SpaceDescription.Closure> closures,
            SpaceDescription.Access access,
            SpaceDescription.@Nullable Connectivity connectivity,
            List<Room> rooms) {

        static SpaceDetail of(SpaceSummary summary, Space space, Function<Resource, Optional<OutOfUse.State>> state) {
            var described = space.description();
            return new SpaceDetail(
                    summary,
                    described.address(),
                    described.hours(),
                    described.annualClosures(),
                    described.access(),
                    described.connectivity(),
                    space.resources().stream()
                            .filter(resource -> ROOMS.contains(resource.kind()) && resource.retiredOn() == null)
                            .map(resource -> room(resource, state.apply(resource)))
                            .toList());
        }
    }

    private static Room room(Resource resource, Optional<OutOfUse.State> state) {
        var described = resource.description();
        return new Room(
                resource.resource(),
                resource.kind(),
                described.name(),
                described.capacity(),
                described.amenities(),
                state.filter(OutOfUse.State::isBlocked)
                        .map(blocked -> new OutOfOrder(blocked.reason(), blocked.until()))
                        .orElse(null));
    }
}
