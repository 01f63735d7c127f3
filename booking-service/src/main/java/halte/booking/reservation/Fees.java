package halte.booking.reservation;

import halte.booking.rule.CancellationStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What giving a booking up costs, frozen when it was made: the step with the shortest lead time that applies is the
 * one that counts, and before the longest it is free.
 */
record Fees(List<Step> steps) {

    /** The whole price from some moment on: the plain case, of which nothing is stored. */
    static final int WHOLE = 100;

    /**
     * @param leadMinutes from so long before the start on
     * @param percent share of the price, or null for all of it
     * @param offer code of the fee, or null when the use itself is charged
     */
    record Step(
            int leadMinutes,
            @Nullable Integer percent,
            @Nullable String offer) {
        boolean isFree() {
            return percent != null && percent == 0;
        }

        boolean isPlain() {
            return offer == null && (percent == null || percent == WHOLE);
        }
    }

    static Fees of(List<CancellationStep> steps) {
        return new Fees(steps.stream()
                .map(step -> new Step(step.leadMinutes(), partOf(step), step.feeOffer()))
                .toList());
    }

    private static @Nullable Integer partOf(CancellationStep step) {
        var percent = step.feePercent();
        return percent == null || percent == WHOLE ? null : percent;
    }

    static Fees wholeFrom(int leadMinutes) {
        return new Fees(List.of(new Step(leadMinutes, null, null)));
    }

    boolean isPlain() {
        return steps.size() == 1 && steps.get(0).isPlain();
    }

    /** As it is stored; null for the plain case, which {@code cancel_free_until} says by itself. */
    @Nullable
    String text() {
        return isPlain()
                ? null
                : steps.stream()
                        .map(step -> step.leadMinutes() + ","
                                + (step.percent() == null ? "" : step.percent()) + ","
                                + (step.offer() == null ? "" : step.offer()))
                        .collect(Collectors.joining(";"));
    }

    static Fees read(String text) {
        return new Fees(Arrays.stream(text.split(";"))
                .filter(step -> !step.isEmpty())
                .map(step -> step.split(",", 3))
                .map(part -> new Step(
                        Integer.parseInt(part[0]),
                        part[1].isEmpty() ? null : Integer.valueOf(part[1]),
                        part[2].isEmpty() ? null : part[2]))
                .toList());
    }

    /** The last moment at which giving up costs nothing. */
    Instant freeUntil(Instant startsAt, Instant endsAt) {
        return steps.stream()
                .filter(step -> !step.isFree())
                .max(Comparator.comparingInt(Step::leadMinutes))
                .map(step -> startsAt.minusSeconds(step.leadMinutes() * 60L))
                .orElse(endsAt);
    }

    /** What it costs now, or null when it is free. */
    @Nullable
    Step at(Instant now, Instant startsAt) {
        long seconds = Duration.between(now, startsAt).toSeconds();
        return steps.stream()
                .filter(step -> seconds < step.leadMinutes() * 60L)
                .min(Comparator.comparingInt(Step::leadMinutes))
                .filter(step -> !step.isFree())
                .orElse(null);
    }
}
