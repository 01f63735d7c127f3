package halte.membership;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list; the cursor is opaque to the client and names the last row seen.
 *
 * @param next null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final String DEFAULT_LIMIT = "50";
    public static final int MAX_LIMIT = 200;

    /** @param rows up to one more than the limit, which tells that there is a next page */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, encode(key.apply(items.get(limit - 1))));
    }

    /** The key of the last row seen, or the given start; a cursor that was tampered with starts again. */
    public static String after(@Nullable String cursor, String start) {
        if (cursor == null || cursor.isBlank()) {
            return start;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return start;
        }
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
