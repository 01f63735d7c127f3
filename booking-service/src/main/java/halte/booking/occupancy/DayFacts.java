package halte.booking.occupancy;

import halte.booking.hours.HalfDay;
import halte.booking.hours.HalfDays;
import halte.booking.hours.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one space and day. Desks that are not declared and half-days that are not open count nowhere; a
 * desk-half-day counts once, whoever shared it.
 *
 * @param half what happened in each half-day
 * @param personDays distinct persons who came
 * @param facts bookings and presences there were
 */
record DayFacts(Map<HalfDay, Half> half, int personDays, int facts) {

    /**
     * @param desks D2: desks in service, 0 when the half-day is not open
     * @param booked A + B
     * @param came A: booked, and who booked came
     * @param missed B, once it is sure
     * @param unbooked C: somebody came who had not booked it
     */
    record Half(int desks, int booked, int came, int missed, int unbooked) {}

    record Capacity(boolean am, boolean pm, int desks) {

        static final Capacity NONE = new Capacity(false, false, 0);

        int desksIn(HalfDay half) {
            return (half == HalfDay.AM ? am : pm) ? desks : 0;
        }
    }

    record BookingFact(
            UUID id,
            int resourceId,
            boolean declaredDesk,
            boolean walkIn,
            String state,
            Slot slot,
            @Nullable Instant cancelledAt) {

        private boolean countsIn(HalfDay half, HalfDays halfDays, LocalDate date) {
            if (walkIn || !halfDays.taken(slot, date).contains(half)) {
                return false;
            }
            return switch (state) {
                case "CONFIRMED", "CHECKED_IN", "COMPLETED", "RELEASED" -> true;
                case "CANCELLED" -> cancelledAt != null && !cancelledAt.isBefore(begins(half, halfDays, date));
                default -> false;
            };
        }

        private Instant begins(HalfDay half, HalfDays halfDays, LocalDate date) {
            var start = halfDays.startOf(date, half);
            return start.isAfter(slot.startsAt()) ? start : slot.startsAt();
        }

        private boolean isDecided() {
            return !"CONFIRMED".equals(state);
        }
    }

    /** @param leftAt null while the person is there; then they are taken to stay until their slot ends */
    record PresenceFact(
            UUID bookingId,
            UUID personId,
            Instant cameAt,
            @Nullable Instant leftAt) {

        private Set<HalfDay> attended(Slot booked, HalfDays halfDays, LocalDate date) {
            var until = leftAt == null ? booked.endsAt() : leftAt;
            return halfDays.attended(booked, cameAt, until, date);
        }
    }

    static DayFacts of(
            LocalDate date,
            HalfDays halfDays,
            Capacity capacity,
            List<BookingFact> bookings,
            List<PresenceFact> presences) {
        var stays = new HashMap<UUID, PresenceFact>();
        presences.forEach(presence -> stays.put(presence.bookingId(), presence));
        var halves = new EnumMap<HalfDay, Half>(HalfDay.class);
        for (var half : HalfDay.values()) {
            int desks = capacity.desksIn(half);
            halves.put(half, desks == 0 ? new Half(0, 0, 0, 0, 0) : half(half, desks, date, halfDays, bookings, stays));
        }
        int persons =
                (int) presences.stream().map(PresenceFact::personId).distinct().count();
        return new DayFacts(halves, persons, bookings.size() + presences.size());
    }

    private static Half half(
            HalfDay half,
            int desks,
            LocalDate date,
            HalfDays halfDays,
            List<BookingFact> bookings,
            Map<UUID, PresenceFact> stays) {
        var booked = new HashSet<Integer>();
        var came = new HashSet<Integer>();
        var missed = new HashSet<Integer>();
        var unbooked = new HashSet<Integer>();
        for (var booking : bookings) {
            if (!booking.declaredDesk()) {
                continue;
            }
            boolean counts = booking.countsIn(half, halfDays, date);
            var stay = stays.get(booking.id());
            boolean there = stay != null
                    && stay.attended(booking.slot(), halfDays, date).contains(half);
            if (counts) {
                booked.add(booking.resourceId());
            }
            if (there) {
                (counts ? came : unbooked).add(booking.resourceId());
            } else if (counts && booking.isDecided()) {
                missed.add(booking.resourceId());
            }
        }
        missed.removeAll(came);
        unbooked.removeAll(came);
        return new Half(desks, booked.size(), came.size(), missed.size(), unbooked.size());
    }
}
