package halte.benchmarks.measure;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Idempotency keys, without the lock of the secure source. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                random.nextLong() & 0xffffffffffff0fffL | 0x4000L,
                random.nextLong() & 0x3fffffffffffffffL | Long.MIN_VALUE);
    }
}
