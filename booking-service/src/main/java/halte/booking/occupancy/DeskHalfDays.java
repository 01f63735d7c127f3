package halte.booking.occupancy;

import halte.booking.hours.HalfDay;
import halte.booking.occupancy.Day.BookingFact;
import halte.booking.occupancy.Day.Cause;
import halte.booking.occupancy.Day.PresenceFact;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Desks of one half-day. Desks that are not declared, or blocked as long as it is open, and half-days that are not
 * open count nowhere; a desk counts once, whoever shared it.
 *
 * @param desks D2: desks in service, 0 when the half-day is not open
 * @param booked A + B, desks kept for somebody for months included
 * @param came A: booked, and somebody came
 * @param missed B, once it is sure
 * @param unbooked C: somebody came who had not booked it
 */
record DeskHalfDays(int desks, int booked, int came, int missed, int unbooked) {

    static final DeskHalfDays NONE = new DeskHalfDays(0, 0, 0, 0, 0);

    static Map<HalfDay, DeskHalfDays> of(Day day) {
        var stays = new HashMap<UUID, PresenceFact>();
        day.presences().forEach(presence -> stays.put(presence.bookingId(), presence));
        var halves = new EnumMap<HalfDay, DeskHalfDays>(HalfDay.class);
        for (var half : HalfDay.values()) {
            halves.put(half, day.capacity().isOpen(half) ? of(day, half, stays) : NONE);
        }
        return halves;
    }

    private static DeskHalfDays of(Day day, HalfDay half, Map<UUID, PresenceFact> stays) {
        var blocked = kept(day, half, Cause.BLOCKER);
        var allocated = kept(day, half, Cause.ALLOCATION);
        allocated.removeAll(blocked);
        var booked = new HashSet<>(allocated);
        var came = new HashSet<Integer>();
        var missed = day.over() ? new HashSet<>(allocated) : new HashSet<Integer>();
        var unbooked = new HashSet<Integer>();
        for (var booking : day.bookings()) {
            if (!booking.declaredDesk() || blocked.contains(booking.resourceId())) {
                continue;
            }
            int desk = booking.resourceId();
            boolean counts = counts(booking, day, half);
            if (counts) {
                booked.add(desk);
            }
            if (wasThere(booking, stays.get(booking.id()), day, half)) {
                (counts || allocated.contains(desk) ? came : unbooked).add(desk);
            } else if (counts && booking.isDecided()) {
                missed.add(desk);
            }
        }
        missed.removeAll(came);
        unbooked.removeAll(came);
        int desks = Math.max(0, day.capacity().desks() - blocked.size());
        return desks == 0 ? NONE : new DeskHalfDays(desks, booked.size(), came.size(), missed.size(), unbooked.size());
    }

    /** Desks blocked, or allocated, as long as the half-day is open. */
    private static Set<Integer> kept(Day day, HalfDay half, Cause cause) {
        var open = day.openIn(half);
        return day.desksKept(cause)
                .filter(desk -> open.without(day.kept(cause, Set.of(desk))).isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean counts(BookingFact booking, Day day, HalfDay half) {
        return booking.planned()
                && day.halfDays().taken(booking.slot(), day.date()).contains(half)
                && booking.countsFrom(begins(booking, day, half));
    }

    private static Instant begins(BookingFact booking, Day day, HalfDay half) {
        var start = day.halfDays().startOf(day.date(), half);
        return start.isAfter(booking.slot().startsAt()) ? start : booking.slot().startsAt();
    }

    private static boolean wasThere(BookingFact booking, @Nullable PresenceFact stay, Day day, HalfDay half) {
        return stay != null
                && day.halfDays()
                        .attended(booking.slot(), stay.cameAt(), stay.until(booking.slot()), day.date())
                        .contains(half);
    }
}
