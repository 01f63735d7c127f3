package halte.community.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param space code, or null for all
 * @param from first day, or null
 * @param to last day, or null
 * @param state one state, null for what everybody may see, or {@code ALL} for the hosts of the space
 * @param cursor where the last page ended, or null
 */
public record EventQuery(
        @Nullable String space,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String state,
        @Nullable String cursor,
        int limit) {}
