package halte.booking.rule;

import halte.booking.hours.Slot;
import halte.booking.structure.KindRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one wish: the numbers of the kind, overridden by the first matching rules.
 *
 * @param bookedBy HALF_DAY, HOUR, DAY or MONTH
 * @param maxMinutes null = no limit
 * @param noticeMinutes at least so long before the start
 * @param daysAhead at most so many local days before the day
 * @param hostedOnly only while a host is there
 * @param decideWithinMinutes a host has to agree within so long; null = no approval is asked
 * @param noReturn how long others get their turn; null = no gap
 * @param cancellation what cancelling costs by lead time; free when no step matches
 * @param maxOccurrences of a series; null = no limit of its own
 * @param graceMinutes after the start, until a booking nobody came for is released; null = the space's own
 * @param strikesCount false: those who did not come earlier are not refused for it
 * @param training code of a training a rule asks for, beside the one the resource itself needs
 * @param decidedBy the rule behind each limit that does not come from the kind
 */
public record Terms(
        String bookedBy,
        int stepMinutes,
        int minMinutes,
        @Nullable Integer maxMinutes,
        int noticeMinutes,
        int daysAhead,
        int bufferBefore,
        int bufferAfter,
        boolean hostedOnly,
        @Nullable Integer decideWithinMinutes,
        Limits.@Nullable NoReturn noReturn,
        List<CancellationStep> cancellation,
        boolean recurrence,
        @Nullable Integer maxOccurrences,
        @Nullable Integer graceMinutes,
        boolean strikesCount,
        @Nullable String training,
        Map<Limit, DecidedBy> decidedBy) {

    static Terms of(KindRule kind) {
        return new Terms(
                kind.bookedBy(),
                kind.stepMinutes(),
                kind.minMinutes(),
                kind.maxMinutes(),
                0,
                kind.daysAhead(),
                0,
                kind.bufferMinutes(),
                kind.hostedOnly(),
                null,
                null,
                kind.freeUntilMinutes() == 0
                        ? List.of()
                        : List.of(new CancellationStep(kind.freeUntilMinutes(), null, null)),
                true,
                null,
                null,
                true,
                null,
                Map.of());
    }

    public boolean asksApproval() {
        return decideWithinMinutes != null;
    }

    /** What has to be free: the slot and the buffers around it. */
    public Slot around(Slot slot) {
        return bufferBefore == 0 && bufferAfter == 0
                ? slot
                : new Slot(
                        slot.startsAt().minusSeconds(bufferBefore * 60L),
                        slot.endsAt().plusSeconds(bufferAfter * 60L));
    }

    /** So long before the start, cancelling stops being free. */
    public int freeUntilMinutes() {
        return cancellation.stream()
                .mapToInt(CancellationStep::leadMinutes)
                .max()
                .orElse(0);
    }

    /** Whether a rule says how short or long it may be: then parts of a day are measured as well. */
    public boolean decidesLength() {
        return decidedBy(Limit.MIN_MINUTES) != null || decidedBy(Limit.MAX_MINUTES) != null;
    }

    public @Nullable DecidedBy decidedBy(Limit limit) {
        return decidedBy.get(limit);
    }

    /** The same terms, wherever they come from. */
    Terms withoutSources() {
        return new Terms(
                bookedBy,
                stepMinutes,
                minMinutes,
                maxMinutes,
                noticeMinutes,
                daysAhead,
                bufferBefore,
                bufferAfter,
                hostedOnly,
                decideWithinMinutes,
                noReturn,
                cancellation,
                recurrence,
                maxOccurrences,
                graceMinutes,
                strikesCount,
                training,
                Map.of());
    }
}
