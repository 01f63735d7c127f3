package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.hours.Holidays;
import halte.booking.hours.OpeningState;
import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.occupation.TakenQuarters;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.SystemScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many desks are free and how many people are there, now: two queries for any number of spaces. */
@ApplicationScoped
public class LiveOccupancy {

    private static final Counts NOBODY = new Counts(0, 0, null);
    private static final String COUNT =
            "select b.space_id, count(p.id) filter (where p.left_at is null and b.ends_at > ?) as present,"
                    + " count(*) filter (where b.state = 'CONFIRMED') as expected,"
                    + " greatest(max(p.recorded_at), max(p.left_at)) as last_fact"
                    + " from booking b join unnest(?::int[], ?::date[]) as d (space_id, day)"
                    + " on b.space_id = d.space_id and b.local_date = d.day"
                    + " left join presence p on p.booking_id = b.id group by b.space_id";

    private final Structure structure;
    private final DayMasks masks;
    private final Database database;
    private final Clock clock;

    LiveOccupancy(Structure structure, DayMasks masks, Database database, Clock clock) {
        this.structure = structure;
        this.masks = masks;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param free desks free now, or when it opens later today; 0 after closing
     * @param present people whose slot is under way and who did not leave
     * @param lastFactAt when somebody last came or left today
     */
    public record Live(
            Space space,
            OpeningState state,
            int free,
            int present,
            int total,
            int expected,
            @Nullable Instant lastFactAt) {}

    private record Counts(
            int present, int expected, @Nullable Instant lastFactAt) {}

    public List<Live> of(Collection<Space> spaces) {
        var now = clock.instant();
        var holidays = structure.now().holidays();
        var taken = masks.everywhere(new Slot(now, now.plusSeconds(86_400)));
        var counts = counts(spaces, now);
        return spaces.stream()
                .map(space -> live(space, now, holidays, taken, counts.getOrDefault(space.id(), NOBODY)))
                .toList();
    }

    private Live live(Space space, Instant now, Holidays holidays, TakenQuarters taken, Counts counts) {
        var today = space.hours().dateOf(now);
        var opening = space.hours().on(today, holidays);
        var desks = space.desksOn(today);
        var looked = opening.stateAt(now) == OpeningState.CLOSED
                ? opening.opensAt().filter(opens -> opens.isAfter(now))
                : Optional.of(now);
        int free = looked.map(at -> (int) desks.stream()
                        .filter(desk -> !taken.isTakenAt(desk.id(), at))
                        .count())
                .orElse(0);
        return new Live(
                space,
                opening.stateAt(now),
                free,
                counts.present(),
                desks.size(),
                counts.expected(),
                counts.lastFactAt());
    }

    /** Counts only, so they may be taken over everybody's rows. */
    private Map<Integer, Counts> counts(Collection<Space> spaces, Instant now) {
        var counts = new HashMap<Integer, Counts>();
        SystemScope.run(() -> database.list(
                COUNT,
                row -> counts.put(
                        row.number("space_id"),
                        new Counts(row.number("present"), row.number("expected"), row.instantOrNull("last_fact"))),
                now,
                Database.array("int4", spaces.stream().map(Space::id).toList()),
                Database.array(
                        "date",
                        spaces.stream()
                                .map(space -> space.hours().presenceDateOf(now))
                                .toList())));
        return counts;
    }
}
