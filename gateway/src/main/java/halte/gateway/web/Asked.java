package halte.gateway.web;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A question on its way to a service. Ask all questions of a page first, then take the answers. */
public final class Asked<T> {

    private final CompletableFuture<Part<T>> answer;

    Asked(CompletableFuture<Part<T>> answer) {
        this.answer = answer;
    }

    /** Waits for the answer, never longer than the deadline of a page. */
    public Part<T> part() {
        return answer.join();
    }

    /** The same answer, seen differently. */
    public <R> Asked<R> map(Function<T, R> change) {
        return new Asked<>(answer.thenApply(part -> part.map(change)));
    }

    /** An answer that needs no question, for a part the visitor may not see. */
    public static <T> Asked<T> notAsked() {
        return new Asked<>(CompletableFuture.completedFuture(Part.refused(401, null)));
    }
}
