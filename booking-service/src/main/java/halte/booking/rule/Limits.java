package halte.booking.rule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says; null = it says nothing about that.
 *
 * @param training code of a training needed for this
 * @param strikesCount false: those who did not come earlier are not refused for it
 */
public record Limits(
        @Nullable @Min(15) @Max(44_640) Integer minMinutes,
        @Nullable @Min(15) @Max(44_640) Integer maxMinutes,
        @Nullable @Min(15) @Max(60) Integer stepMinutes,
        @Nullable @Min(0) @Max(525_600) Integer noticeMinutes,
        @Nullable @Min(0) @Max(3_660) Integer daysAhead,
        @Nullable @Min(0) @Max(1_440) Integer bufferBefore,
        @Nullable @Min(0) @Max(1_440) Integer bufferAfter,
        @Nullable Boolean hostedOnly,
        @Nullable @Valid Approval approval,
        @Nullable @Valid NoReturn noReturn,
        @Nullable @Valid CancellationPolicy cancellation,
        @Nullable @Valid Recurrence recurrence,
        @Nullable @Min(5) @Max(1_440) Integer graceMinutes,
        @Nullable Boolean strikesCount,
        @Nullable @Size(min = 1, max = 60) String training) {

    static final Limits NONE =
            new Limits(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** @param decideWithinMinutes a host has so long to decide */
    public record Approval(
            boolean required, @Min(15) @Max(44_640) int decideWithinMinutes) {}

    /**
     * @param minutes 0 = none
     * @param anyOfTheKind before any resource of the kind; else before the same one
     */
    public record NoReturn(@Min(0) @Max(44_640) int minutes, boolean anyOfTheKind) {}

    /** @param steps none = always free */
    public record CancellationPolicy(@Size(max = 10) List<@NotNull @Valid CancellationStep> steps) {

        public CancellationPolicy {
            steps = Objects.requireNonNullElse(steps, List.of());
        }
    }

    /** @param maxOccurrences null = as many as a series may have */
    public record Recurrence(
            boolean allowed, @Nullable @Min(2) @Max(400) Integer maxOccurrences) {}

    @JsonIgnore
    Set<Limit> said() {
        var said = EnumSet.noneOf(Limit.class);
        for (var limit : Limit.values()) {
            if (value(limit) != null) {
                said.add(limit);
            }
        }
        return said;
    }

    private @Nullable Object value(Limit limit) {
        return switch (limit) {
            case MIN_MINUTES -> minMinutes;
            case MAX_MINUTES -> maxMinutes;
            case STEP -> stepMinutes;
            case NOTICE -> noticeMinutes;
            case DAYS_AHEAD -> daysAhead;
            case BUFFER_BEFORE -> bufferBefore;
            case BUFFER_AFTER -> bufferAfter;
            case HOSTED_ONLY -> hostedOnly;
            case APPROVAL -> approval;
            case NO_RETURN -> noReturn;
            case CANCELLATION -> cancellation;
            case RECURRENCE -> recurrence;
            case GRACE -> graceMinutes;
            case STRIKES -> strikesCount;
            case TRAINING -> training;
        };
    }
}
