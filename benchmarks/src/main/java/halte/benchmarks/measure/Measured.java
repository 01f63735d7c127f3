package halte.benchmarks.measure;

import java.util.Arrays;
import java.util.Collection;

/** What one round gave: how many were confirmed, how many not, and how long each confirmed one took. */
public final class Measured {

    private final long[] sortedNanos;
    private final long failures;
    private final double seconds;

    private Measured(long[] sortedNanos, long failures, double seconds) {
        this.sortedNanos = sortedNanos;
        this.failures = failures;
        this.seconds = seconds;
    }

    public static Measured of(Collection<long[]> nanosByClient, long failures, double seconds) {
        var all = nanosByClient.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Measured(all, failures, seconds);
    }

    public long confirmed() {
        return sortedNanos.length;
    }

    public long failures() {
        return failures;
    }

    public double rate() {
        return sortedNanos.length / seconds;
    }

    /** In milliseconds. */
    public double percentile(double share) {
        if (sortedNanos.length == 0) {
            return Double.NaN;
        }
        int at = (int) Math.min(sortedNanos.length - 1L, Math.round(share * (sortedNanos.length - 1)));
        return sortedNanos[at] / 1e6;
    }

    @Override
    public String toString() {
        return "%7.1f/s  p50 %6.2f  p95 %6.2f  p99 %6.2f ms  failures %d"
                .formatted(rate(), percentile(0.5), percentile(0.95), percentile(0.99), failures);
    }
}
