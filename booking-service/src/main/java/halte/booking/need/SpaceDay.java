package halte.booking.need;

import halte.booking.hours.OpeningDay;
import halte.booking.hours.Slot;
import halte.booking.need.Times.Time;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One space on the day asked: what would do, and when it could be had if nobody had booked it.
 *
 * @param mayBeKept whoever asks holds no plan that day, and a blocker may keep something from them
 * @param groups resources that the rules treat alike, in the order they were described
 */
record SpaceDay(Space space, @Nullable Double kilometres, OpeningDay opening, boolean mayBeKept, List<Group> groups) {

    /** @param times earliest first, never empty */
    record Group(List<Resource> resources, List<Time> times) {}

    /** A resource and its earliest time. */
    record Offer(Resource resource, Time time) {}

    /** @param free how many would do, of which {@code offers} are the first */
    record Found(SpaceDay day, int free, List<Offer> offers) {

        @Nullable
        BigDecimal distance() {
            var kilometres = day.kilometres();
            return kilometres == null ? null : BigDecimal.valueOf(kilometres).setScale(1, RoundingMode.HALF_UP);
        }
    }

    int total() {
        int total = 0;
        for (var group : groups) {
            total += group.resources().size();
        }
        return total;
    }

    /** Everything that must be known to be taken or not, buffers included. */
    Slot range() {
        var first = Instant.MAX;
        var last = Instant.MIN;
        for (var group : groups) {
            for (var time : group.times()) {
                var start = time.slot().startsAt().minusSeconds(time.limits().bufferBefore() * 60L);
                var end = time.slot().endsAt().plusSeconds(time.limits().bufferAfter() * 60L);
                first = start.isBefore(first) ? start : first;
                last = end.isAfter(last) ? end : last;
            }
        }
        return new Slot(first, last);
    }

    Found among(Atoms atoms, int most) {
        int free = 0;
        var offers = new ArrayList<Offer>(Math.min(most, 8));
        for (var group : groups) {
            var starts = new long[group.times().size()];
            var ends = new long[starts.length];
            for (int i = 0; i < starts.length; i++) {
                var time = group.times().get(i);
                starts[i] = time.limits().firstQuarter(time.slot());
                ends[i] = time.limits().lastQuarter(time.slot());
            }
            for (var resource : group.resources()) {
                int at = firstFree(resource, group.times(), atoms, starts, ends);
                if (at >= 0) {
                    free++;
                    if (offers.size() < most) {
                        offers.add(new Offer(resource, group.times().get(at)));
                    }
                }
            }
        }
        return new Found(this, free, offers);
    }

    private int firstFree(Resource resource, List<Time> times, Atoms atoms, long[] starts, long[] ends) {
        for (int i = 0; i < starts.length; i++) {
            if (atoms.areFree(resource, starts[i], ends[i])
                    && !(mayBeKept && atoms.kept().keeps(resource, times.get(i).slot()))) {
                return i;
            }
        }
        return -1;
    }
}
