package halte.membership.trainings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training somebody was validated for before Halte knew of it.
 *
 * @param validUntil last day; null for good
 */
record PastValidation(
        @NotNull UUID personId,
        @NotBlank @Size(max = 10) String space,
        @NotNull @Pattern(regexp = TrainingRequest.CODE) String training,
        @NotNull LocalDate validatedOn,
        @Nullable LocalDate validUntil) {

    @AssertTrue(message = "validUntil must not lie before validatedOn")
    public boolean isForward() {
        return validatedOn == null || validUntil == null || !validUntil.isBefore(validatedOn);
    }
}
