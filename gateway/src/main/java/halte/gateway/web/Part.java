package halte.gateway.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One part of a page: what a service answered, or that it did not. */
public record Part<T>(
        @Nullable T content, int status, @Nullable Problem problem) {

    private static final int MISSING = 404;
    private static final int UNAVAILABLE = 503;

    static <T> Part<T> of(T content) {
        return new Part<>(content, 200, null);
    }

    static <T> Part<T> refused(int status, @Nullable Problem problem) {
        return new Part<>(null, status, problem);
    }

    public static <T> Part<T> missing() {
        return new Part<>(null, MISSING, null);
    }

    static <T> Part<T> unavailable() {
        return new Part<>(null, UNAVAILABLE, null);
    }

    public boolean isHere() {
        return content != null;
    }

    public boolean isMissing() {
        return status == MISSING;
    }

    /** The service is late or down; it did not say no. */
    public boolean isUnavailable() {
        return content == null && status >= 500;
    }

    public <R> Part<R> map(Function<T, R> change) {
        return content == null ? new Part<>(null, status, problem) : of(change.apply(content));
    }

    /** One piece of it; missing when it is not in there. */
    public <R> Part<R> piece(Function<T, Optional<R>> choice) {
        return content == null
                ? new Part<>(null, status, problem)
                : choice.apply(content).map(Part::of).orElseGet(Part::missing);
    }

    public T or(T fallback) {
        return content == null ? fallback : content;
    }

    public T orThrow(Supplier<? extends RuntimeException> otherwise) {
        if (content == null) {
            throw otherwise.get();
        }
        return content;
    }

    /** The page makes no sense without this part: gone is a 404 page, late is a "try again" page. */
    public T required() {
        if (content != null) {
            return content;
        }
        throw new PageRefusal(status);
    }
}
