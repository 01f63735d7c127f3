package halte.booking.occupancy;

import halte.booking.hours.Slot;
import halte.booking.hours.Stretches;
import halte.booking.occupancy.Day.BookingFact;
import halte.booking.occupancy.Day.Cause;
import halte.booking.occupancy.Day.PresenceFact;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Desk-minutes of each local hour, on days that count as capacity: open, of them booked, and of them with somebody
 * there. Minutes in which a desk is blocked are not open.
 */
record DeskHours(List<Integer> open, List<Integer> booked, List<Integer> observed) {

    private static final int HOURS = 24;

    static final DeskHours NONE = new DeskHours(List.of(), List.of(), List.of());

    boolean isEmpty() {
        return open.isEmpty();
    }

    static DeskHours of(Day day) {
        var capacity = day.capacity();
        if ((!capacity.am() && !capacity.pm())
                || capacity.desks() == 0
                || capacity.open().isEmpty()) {
            return NONE;
        }
        var minutes = new Minutes(day.halfDays().zone());
        minutes.add(minutes.open, capacity.open(), capacity.desks());
        day.desksKept(Cause.BLOCKER)
                .forEach(desk -> minutes.add(minutes.open, blocked(day, desk).and(capacity.open()), -1));
        var desks = desks(day);
        desks.forEach((desk, use) -> {
            var open = capacity.open().without(blocked(day, desk));
            minutes.add(minutes.booked, Stretches.of(use.booked).and(open), 1);
            minutes.add(minutes.observed, Stretches.of(use.observed).and(open), 1);
        });
        return new DeskHours(list(minutes.open), list(minutes.booked), list(minutes.observed));
    }

    private static Stretches blocked(Day day, int desk) {
        return day.kept(Cause.BLOCKER, Set.of(desk));
    }

    private static Map<Integer, Use> desks(Day day) {
        var stays = new HashMap<UUID, PresenceFact>();
        day.presences().forEach(presence -> stays.put(presence.bookingId(), presence));
        var desks = new HashMap<Integer, Use>();
        for (var booking : day.bookings()) {
            if (booking.declaredDesk()) {
                var use = desks.computeIfAbsent(booking.resourceId(), none -> new Use());
                if (booking.planned() && booking.countsFrom(booking.slot().startsAt())) {
                    use.booked.add(booking.slot());
                }
                use.seen(booking, stays.get(booking.id()));
            }
        }
        day.desksKept(Cause.ALLOCATION)
                .forEach(desk -> desks.computeIfAbsent(desk, none -> new Use())
                        .booked
                        .addAll(day.kept(Cause.ALLOCATION, Set.of(desk)).slots()));
        return desks;
    }

    private static List<Integer> list(long[] seconds) {
        var minutes = new ArrayList<Integer>();
        for (long each : seconds) {
            minutes.add((int) (each / 60));
        }
        return minutes;
    }

    /** What one desk was used for. */
    private static final class Use {

        private final List<Slot> booked = new ArrayList<>();
        private final List<Slot> observed = new ArrayList<>();

        private void seen(BookingFact booking, @Nullable PresenceFact stay) {
            if (stay != null && stay.cameAt().isBefore(stay.until(booking.slot()))) {
                observed.add(new Slot(stay.cameAt(), stay.until(booking.slot())));
            }
        }
    }

    /** Seconds by local hour; an hour that the clock goes through twice gets both. */
    private static final class Minutes {

        private final ZoneId zone;
        private final long[] open = new long[HOURS];
        private final long[] booked = new long[HOURS];
        private final long[] observed = new long[HOURS];

        private Minutes(ZoneId zone) {
            this.zone = zone;
        }

        private void add(long[] to, Stretches stretches, int times) {
            for (var slot : stretches.slots()) {
                Instant at = slot.startsAt();
                while (at.isBefore(slot.endsAt())) {
                    LocalTime local = at.atZone(zone).toLocalTime();
                    var next =
                            at.plusSeconds(3600 - local.toSecondOfDay() % 3600L).truncatedTo(ChronoUnit.SECONDS);
                    var until = next.isBefore(slot.endsAt()) ? next : slot.endsAt();
                    to[local.getHour()] += times * (until.getEpochSecond() - at.getEpochSecond());
                    at = until;
                }
            }
        }
    }
}
