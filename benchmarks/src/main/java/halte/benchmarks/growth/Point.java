package halte.benchmarks.growth;

import halte.benchmarks.measure.Measured;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of one way at one size.
 *
 * @param usage null where it is not asked for
 * @param sent empty where it is not asked for
 */
record Point(
        long rows, Way way, Measured measured, @Nullable Usage usage, List<Statements.Sent> sent) {

    double statements() {
        return sent.stream().mapToDouble(Statements.Sent::perRequest).sum();
    }

    /** Buffers of a request, of all its statements together. */
    double buffers() {
        return sent.stream()
                .mapToDouble(one -> one.buffers() * one.perRequest())
                .sum();
    }

    /** Milliseconds in the database, of all its statements together. */
    double millis() {
        return sent.stream().mapToDouble(one -> one.millis() * one.perRequest()).sum();
    }

    double databaseMicros() {
        return usage == null ? Double.NaN : usage.databaseMicrosEach(measured.confirmed());
    }

    double serviceMicros() {
        return usage == null ? Double.NaN : usage.serviceMicrosEach(measured.confirmed());
    }

    double walBytes() {
        return usage == null ? Double.NaN : usage.walBytes() / (double) measured.confirmed();
    }
}
