package halte.benchmarks.measure;

import java.util.Arrays;

/** A growing list of durations without a box around each. */
public final class Nanos {

    private long[] values = new long[4096];
    private int size;

    public void add(long nanos) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = nanos;
    }

    public long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
