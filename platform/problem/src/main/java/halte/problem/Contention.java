package halte.problem;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Others want the same rows at the same time, and the database ended one of them: nothing is wrong with what was asked,
 * so it is tried again, each time in a transaction of its own.
 */
public final class Contention {

    private static final int TRIES = 4;
    private static final long LONGEST_PAUSE_NANOS = 30_000_000;

    /** Serialization failure and deadlock: over at once, and gone when tried again. */
    private static final Set<String> PASSING = Set.of("40001", "40P01");

    private static final String LOCK_TIMEOUT = "55P03";

    private static final ThreadLocal<Boolean> TRYING = new ThreadLocal<>();

    private Contention() {}

    /** @param work outside any transaction; begins its own */
    public static <T extends @Nullable Object> T triedAgain(Supplier<T> work) {
        return wholeAgain(work::get);
    }

    /** What is tried: outside any transaction, because it begins its own. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object, E extends Exception> {
        T run() throws E;
    }

    /** Inside other work that is tried again the outermost decides, so that tries do not multiply. */
    public static <T extends @Nullable Object, E extends Exception> T wholeAgain(Work<T, E> work) throws E {
        if (Boolean.TRUE.equals(TRYING.get())) {
            return work.run();
        }
        TRYING.set(Boolean.TRUE);
        try {
            return outermost(work);
        } finally {
            TRYING.remove();
        }
    }

    private static <T extends @Nullable Object, E extends Exception> T outermost(Work<T, E> work) throws E {
        for (int tried = 1; ; tried++) {
            try {
                return work.run();
            } catch (Exception failure) {
                if (tried == TRIES || !passes(failure)) {
                    throw failure;
                }
                pause(tried);
            }
        }
    }

    /** Whether trying again helps. */
    static boolean passes(Throwable failure) {
        return stateOf(failure).filter(PASSING::contains).isPresent();
    }

    /** Whether others were in the way, even after waiting for them. */
    static boolean caused(Throwable failure) {
        return passes(failure) || stateOf(failure).filter(LOCK_TIMEOUT::equals).isPresent();
    }

    private static Optional<String> stateOf(Throwable failure) {
        return SqlFaults.in(failure).stream()
                .map(SQLException::getSQLState)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Not all at once again. */
    private static void pause(int tried) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS) * tried);
    }
}
