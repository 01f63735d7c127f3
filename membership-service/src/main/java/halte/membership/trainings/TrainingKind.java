package halte.membership.trainings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A training by its code.
 *
 * @param minutes how long it takes; null: not told
 * @param validityMonths until it must be renewed; null: for good
 * @param spaces where it is given
 */
record TrainingKind(
        @Nullable String training,

        @NotNull @Size(min = 1, max = 8)
        Map<@Pattern(regexp = "[a-z]{2}") String, @NotBlank @Size(max = 120) String> name,

        @Min(1) @Max(6000) @Nullable Integer minutes,
        @Min(1) @Max(240) @Nullable Integer validityMonths,
        @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 10) String> spaces) {}
