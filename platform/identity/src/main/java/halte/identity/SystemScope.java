package halte.identity;

import java.util.function.Supplier;

/** Work the platform does by itself, for nobody in particular: listeners, scheduled jobs, imports. */
public final class SystemScope {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private SystemScope() {}

    /** Connections taken inside see every row. A connection already taken keeps the scope it has. */
    public static <T> T call(Supplier<T> work) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            return work.get();
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    static boolean isOpen() {
        return DEPTH.get() > 0;
    }
}
