package halte.membership.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A validation, in force or withdrawn.
 *
 * @param training code, as resources ask for it
 * @param space where it was validated
 * @param validUntil last day; null for good
 * @param withdrawnAt null while it is in force
 * @param reason why it was withdrawn, as the host wrote it
 */
record TrainingView(
        UUID validationId,
        UUID personId,
        String name,
        String training,
        String space,
        LocalDate validatedOn,
        @Nullable LocalDate validUntil,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {}
