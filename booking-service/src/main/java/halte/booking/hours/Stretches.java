package halte.booking.hours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A set of moments: stretches of time in order, none of which touches another. */
public record Stretches(List<Slot> slots) {

    public static final Stretches NONE = new Stretches(List.of());

    public Stretches {
        slots = List.copyOf(slots);
    }

    /** The moments that lie in at least one of the slots. */
    public static Stretches of(Collection<Slot> slots) {
        var merged = new ArrayList<Slot>();
        for (var slot :
                slots.stream().sorted(Comparator.comparing(Slot::startsAt)).toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && !merged.get(last).endsAt().isBefore(slot.startsAt())) {
                var before = merged.get(last);
                merged.set(last, new Slot(before.startsAt(), later(before.endsAt(), slot.endsAt())));
            } else {
                merged.add(slot);
            }
        }
        return new Stretches(merged);
    }

    public static Stretches of(Slot slot) {
        return new Stretches(List.of(slot));
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }

    /** The moments that lie in both. */
    public Stretches and(Stretches other) {
        var shared = new ArrayList<Slot>();
        int at = 0;
        for (var slot : slots) {
            while (at < other.slots.size() && !other.slots.get(at).endsAt().isAfter(slot.startsAt())) {
                at++;
            }
            for (int next = at; next < other.slots.size(); next++) {
                var start = later(slot.startsAt(), other.slots.get(next).startsAt());
                var end = earlier(slot.endsAt(), other.slots.get(next).endsAt());
                if (!start.isBefore(end)) {
                    break;
                }
                shared.add(new Slot(start, end));
            }
        }
        return new Stretches(shared);
    }

    /** The moments of this that do not lie in the other. */
    public Stretches without(Stretches other) {
        var left = new ArrayList<Slot>();
        for (var slot : slots) {
            var from = slot.startsAt();
            for (var hole : other.and(of(slot)).slots()) {
                if (from.isBefore(hole.startsAt())) {
                    left.add(new Slot(from, hole.startsAt()));
                }
                from = hole.endsAt();
            }
            if (from.isBefore(slot.endsAt())) {
                left.add(new Slot(from, slot.endsAt()));
            }
        }
        return new Stretches(left);
    }

    public long seconds() {
        return slots.stream()
                .mapToLong(
                        slot -> slot.endsAt().getEpochSecond() - slot.startsAt().getEpochSecond())
                .sum();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
