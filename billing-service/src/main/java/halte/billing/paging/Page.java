package halte.billing.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next cursor of what follows, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static <T> Page<T> all(List<T> items) {
        return new Page<>(items, null);
    }

    /** @param found up to one more than the limit: its presence tells that the list goes on */
    public static <E, T> Page<T> of(List<E> found, int limit, Function<E, T> view, Function<E, String> cursor) {
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new Page<>(shown.stream().map(view).toList(), more ? cursor.apply(shown.get(limit - 1)) : null);
    }
}
