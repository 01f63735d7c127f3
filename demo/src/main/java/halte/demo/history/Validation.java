package halte.demo.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training a host validated, as membership-service imports it.
 *
 * @param validUntil last day; null for good
 */
public record Validation(
        UUID personId,
        String space,
        String training,
        String validatedOn,
        @Nullable String validUntil) {}
