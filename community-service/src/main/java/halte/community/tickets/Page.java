package halte.community.tickets;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page, or null at the end */
record Page<T>(List<T> items, @Nullable String next) {

    /** @param found one more than the limit when there is a following page */
    static <T> Page<T> of(List<Ticket> found, int limit, Function<Ticket, T> view) {
        var shown = found.subList(0, Math.min(found.size(), limit));
        var next = found.size() > limit ? TicketCursor.after(shown.get(shown.size() - 1)) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
