package halte.benchmarks.backlog;

import halte.benchmarks.backlog.Watch.Look;
import java.util.Arrays;
import java.util.List;

/** How long notes waited, from looks at what was written and what still waited. */
final class Lag {

    private final long[] sortedNanos;

    private Lag(long[] sortedNanos) {
        this.sortedNanos = sortedNanos;
    }

    /** Each look stands for the notes written since the one before; those never seen done are left out. */
    static Lag of(List<Look> looks) {
        long[] waits = new long[Math.toIntExact(looks.isEmpty() ? 0 : written(looks))];
        int counted = 0;
        int done = 0;
        for (int at = 1; at < looks.size(); at++) {
            long before = looks.get(at - 1).written();
            long written = looks.get(at).written();
            for (done = Math.max(done, at);
                    done < looks.size() && looks.get(done).waiting() <= written; ) {
                done++;
            }
            if (done < looks.size()) {
                long waited = looks.get(done).nanos() - looks.get(at - 1).nanos();
                for (long note = before; note < written; note++) {
                    waits[counted++] = waited;
                }
            }
        }
        return new Lag(Arrays.stream(waits, 0, counted).sorted().toArray());
    }

    private static long written(List<Look> looks) {
        return looks.get(looks.size() - 1).written() - looks.get(0).written();
    }

    int notes() {
        return sortedNanos.length;
    }

    /** In milliseconds, never less than it was. */
    double percentile(double share) {
        return sortedNanos.length == 0
                ? Double.NaN
                : sortedNanos[(int) Math.round(share * (sortedNanos.length - 1))] / 1e6;
    }
}
