package halte.booking.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One local day of one space.
 *
 * @param reason why it is closed or unhosted, by language; null when the weekly hours say so
 * @param segments in order, closed time left out
 * @param split minutes after midnight at which the afternoon begins
 * @param audience whom an exceptional day shuts out, or gives other hours; null on a day like every week
 * @param shifts stretches of this day that hang on a volunteer, already counted in the segments
 */
public record OpeningDay(
        LocalDate date,
        ZoneId zone,
        List<Segment> segments,
        int split,
        @Nullable Map<String, String> reason,
        @Nullable ClosureAudience audience,
        List<Shift> shifts) {

    public OpeningState state() {
        if (segments.isEmpty()) {
            return OpeningState.CLOSED;
        }
        return segments.stream().anyMatch(segment -> segment.state() == OpeningState.HOSTED)
                ? OpeningState.HOSTED
                : OpeningState.BADGE;
    }

    public Optional<Instant> opensAt() {
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(at(segments.get(0).from()));
    }

    public Optional<Instant> closesAt() {
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(at(segments.get(segments.size() - 1).to()));
    }

    public OpeningState stateAt(Instant now) {
        return segments.stream()
                .filter(segment -> !now.isBefore(at(segment.from())) && now.isBefore(at(segment.to())))
                .map(Segment::state)
                .findFirst()
                .orElse(OpeningState.CLOSED);
    }

    /** From the first opening of that part to its last closing; empty when it is closed then. */
    public Optional<Slot> slotOf(Part part, boolean hostedOnly) {
        int low = part == Part.PM ? split : 0;
        int high = part == Part.AM ? split : 1440;
        int from = 1440;
        int to = 0;
        for (var segment : usable(hostedOnly)) {
            int start = Math.max(low, segment.from());
            int end = Math.min(high, segment.to());
            if (start < end) {
                from = Math.min(from, start);
                to = Math.max(to, end);
            }
        }
        return from < to && at(from).isBefore(at(to)) ? Optional.of(new Slot(at(from), at(to))) : Optional.empty();
    }

    /** The stretch for which rules about times are asked when somebody wants that part: all day while it is closed. */
    public Slot slotToJudge(Part part, boolean hostedOnly) {
        return slotOf(part, hostedOnly)
                .orElseGet(() -> new Slot(
                        date.atStartOfDay(zone).toInstant(),
                        date.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    /** Whether only those who hold a plan come that day. */
    public boolean isForMembers() {
        return audience == ClosureAudience.VISITORS;
    }

    /** Whether it is open, in states that suffice, from the start of the slot to its end. */
    public boolean isOpenFor(Slot slot, boolean hostedOnly) {
        return open(hostedOnly).stream()
                .anyMatch(open -> !slot.startsAt().isBefore(open.startsAt())
                        && !slot.endsAt().isAfter(open.endsAt()));
    }

    /** Whether it is open at some time while nobody is there. */
    public boolean hasBadgeHours() {
        return segments.stream().anyMatch(segment -> segment.state() == OpeningState.BADGE);
    }

    /** When somebody is first there to see who comes; empty on a day without host. */
    public Optional<Instant> firstHostedAt() {
        return segments.stream()
                .filter(segment -> segment.state() == OpeningState.HOSTED)
                .map(segment -> at(segment.from()))
                .findFirst();
    }

    /** Stretches without a gap, in states that suffice. */
    public List<Slot> open(boolean hostedOnly) {
        var open = new ArrayList<Slot>();
        for (var segment : usable(hostedOnly)) {
            if (!at(segment.from()).isBefore(at(segment.to()))) {
                continue; // swallowed by the start of summer time
            }
            var next = new Slot(at(segment.from()), at(segment.to()));
            int last = open.size() - 1;
            if (last >= 0 && !open.get(last).endsAt().isBefore(next.startsAt())) {
                open.set(last, new Slot(open.get(last).startsAt(), next.endsAt()));
            } else {
                open.add(next);
            }
        }
        return open;
    }

    private List<Segment> usable(boolean hostedOnly) {
        return hostedOnly
                ? segments.stream()
                        .filter(segment -> segment.state() == OpeningState.HOSTED)
                        .toList()
                : segments;
    }

    private Instant at(int minutes) {
        return Segment.at(date, minutes, zone);
    }
}
