package halte.booking.occupancy;

import halte.booking.hours.HalfDay;
import halte.booking.hours.HalfDays;
import halte.booking.hours.Slot;
import halte.booking.hours.Stretches;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one space and local day.
 *
 * @param over the day has passed
 * @param visits people counted at the door
 */
record Day(
        LocalDate date,
        HalfDays halfDays,
        Capacity capacity,
        boolean over,
        int visits,
        List<Room> rooms,
        List<BookingFact> bookings,
        List<PresenceFact> presences,
        List<KeptFact> kept) {

    /**
     * @param desks declared and in service
     * @param open when anybody may be inside
     * @param hosted when somebody hosts
     */
    record Capacity(boolean am, boolean pm, int desks, Stretches open, Stretches hosted) {

        static final Capacity NONE = new Capacity(false, false, 0, Stretches.NONE, Stretches.NONE);

        boolean isOpen(HalfDay half) {
            return half == HalfDay.AM ? am : pm;
        }
    }

    /** @param within the room itself, and the rooms it can be joined to: booking one of them takes this one */
    record Room(int id, String kind, boolean hostedOnly, Set<Integer> within) {}

    record BookingFact(
            UUID id,
            int resourceId,
            boolean declaredDesk,
            boolean planned,
            String state,
            Slot slot,
            @Nullable Instant cancelledAt) {

        /** Whether it took place, or was given up too late for others; what was never granted counts nowhere. */
        boolean countsFrom(Instant begin) {
            return switch (state) {
                case "CONFIRMED", "CHECKED_IN", "COMPLETED", "RELEASED" -> true;
                case "CANCELLED" -> cancelledAt != null && !cancelledAt.isBefore(begin);
                default -> false;
            };
        }

        boolean isDecided() {
            return !"CONFIRMED".equals(state);
        }

        boolean isFact() {
            return switch (state) {
                case "HELD", "REQUESTED", "DECLINED", "EXPIRED" -> false;
                default -> true;
            };
        }
    }

    /** @param leftAt null while the person is there; then they are taken to stay until their slot ends */
    record PresenceFact(
            UUID bookingId,
            UUID personId,
            Instant cameAt,
            @Nullable Instant leftAt) {

        Instant until(Slot booked) {
            return leftAt == null ? booked.endsAt() : leftAt;
        }
    }

    /** Why a resource was kept without a booking. */
    enum Cause {
        BLOCKER,
        ALLOCATION,
        EVENT
    }

    record KeptFact(int resourceId, boolean declaredDesk, Cause cause, Slot slot) {}

    Slot of(HalfDay half) {
        var noon = halfDays.startOf(date, HalfDay.PM);
        return half == HalfDay.AM
                ? new Slot(halfDays.startOf(date, HalfDay.AM), noon)
                : new Slot(noon, date.plusDays(1).atStartOfDay(halfDays.zone()).toInstant());
    }

    /** When a half-day is open: its opening hours, or all of it where none are known. */
    Stretches openIn(HalfDay half) {
        var whole = Stretches.of(of(half));
        var open = capacity.open().and(whole);
        return open.isEmpty() ? whole : open;
    }

    Stretches kept(Cause cause, Predicate<KeptFact> which) {
        return Stretches.of(kept.stream()
                .filter(each -> each.cause() == cause && which.test(each))
                .map(KeptFact::slot)
                .toList());
    }

    Stretches kept(Cause cause, Collection<Integer> resources) {
        return kept(cause, each -> resources.contains(each.resourceId()));
    }

    /** Desks some blocker or allocation is about. */
    Stream<Integer> desksKept(Cause cause) {
        return kept.stream()
                .filter(each -> each.cause() == cause && each.declaredDesk())
                .map(KeptFact::resourceId)
                .distinct();
    }

    int facts() {
        return (int) bookings.stream().filter(BookingFact::isFact).count() + presences.size();
    }

    int personDays() {
        return (int) presences.stream().map(PresenceFact::personId).distinct().count();
    }
}
