package halte.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What was answered the first time.
 *
 * @param status HTTP status
 * @param location header, or null
 * @param body JSON, or null
 */
public record Answer(
        int status, @Nullable String location, @Nullable String body) {}
