package halte.membership.trainings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A validation in force.
 *
 * @param training code, as resources ask for it
 * @param space where it was validated
 * @param validUntil last day; null for good
 */
record TrainingView(
        UUID validationId,
        UUID personId,
        String name,
        String training,
        String space,
        LocalDate validatedOn,
        @Nullable LocalDate validUntil) {}
