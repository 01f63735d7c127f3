package halte.booking.blocking;

import halte.booking.hours.ClosureAudience;
import halte.booking.hours.SensibleTime;
import halte.booking.hours.Slot;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param displace cancel the bookings in the way, in time and with notice, instead of naming them */
record BlockerRequest(
        @NotBlank @Size(max = 60) String space,
        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 24) String> resources,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull Cause cause,
        @NotEmpty Map<@Pattern(regexp = "fr|nl|de|en") String, @NotBlank @Size(max = 300) String> reason,
        @NotNull ClosureAudience audience,
        @Nullable Boolean displace) {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Text PERIOD = Text.of(
            "Le blocage finit dans le futur, après son début, sur un quart d’heure, un an au plus.",
            "De blokkering eindigt in de toekomst, na het begin, op een kwartier, hoogstens een jaar.",
            "Die Sperre endet in der Zukunft, nach ihrem Anfang, auf einer Viertelstunde, höchstens ein Jahr.",
            "The blocker ends in the future, after its start, on a quarter of an hour, a year at most.");

    /** @throws Refusal BLOCKER_IMPOSSIBLE */
    Slot slot(Instant now) {
        SensibleTime.refuseOthers(startsAt, endsAt);
        if (!startsAt.isBefore(endsAt)
                || !endsAt.isAfter(now)
                || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0
                || !new Slot(startsAt, endsAt).isOnQuarters()) {
            throw new Refusal(BlockingProblem.BLOCKER_IMPOSSIBLE, PERIOD);
        }
        return new Slot(startsAt, endsAt);
    }
}
