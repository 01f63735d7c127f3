package halte.booking.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every replica keeps in memory and asks about at most once a second, one at a time.
 *
 * <p>Whoever holds a connection never waits here: the one who asks may be waiting for a connection, and with as many
 * people as the pool has connections nobody would get any further. They take what was known a moment ago, or, when
 * nothing is or it is in doubt, read for themselves.
 */
public final class Remembered<T> {

    private static final long TRUSTED_NANOS = 1_000_000_000L;

    private final Function<@Nullable T, T> reader;
    private final ReentrantLock asking = new ReentrantLock();
    private final AtomicLong doubts = new AtomicLong(1);
    private volatile long answeredDoubts;
    private volatile long askedAt;
    private volatile @Nullable T known;

    /** @param reader given what is known, or null: the same when it is still true, else what holds now */
    public Remembered(Function<@Nullable T, T> reader) {
        this.reader = reader;
    }

    public T now() {
        var trusted = known;
        boolean sure = answeredDoubts == doubts.get();
        if (trusted != null && sure && System.nanoTime() - askedAt < TRUSTED_NANOS) {
            return trusted;
        }
        if (asking.tryLock()) {
            return askAndUnlock();
        }
        if (trusted != null && sure) {
            return trusted;
        }
        if (QuarkusTransaction.isActive()) {
            return reader.apply(null);
        }
        asking.lock();
        return askAndUnlock();
    }

    /** It changed, or may have: what is known is not given to anybody any more. */
    public void forget() {
        doubts.incrementAndGet();
    }

    private T askAndUnlock() {
        try {
            long doubt = doubts.get();
            var trusted = known;
            boolean sure = answeredDoubts == doubt;
            if (trusted != null && sure && System.nanoTime() - askedAt < TRUSTED_NANOS) {
                return trusted;
            }
            var read = reader.apply(sure ? trusted : null);
            known = read;
            askedAt = System.nanoTime();
            answeredDoubts = doubt;
            return read;
        } finally {
            asking.unlock();
        }
    }
}
