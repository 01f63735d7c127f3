package halte.membership.trainings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param validUntil last day; null for good */
record TrainingRequest(
        @NotBlank @Size(max = 10) String space,
        @NotNull UUID person,
        @NotNull @Pattern(regexp = TrainingRequest.CODE) String training,
        @Nullable LocalDate validUntil) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}";
}
