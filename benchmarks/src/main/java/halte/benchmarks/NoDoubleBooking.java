package halte.benchmarks;

import halte.benchmarks.doublebooking.DoubleBooking;
import halte.benchmarks.measure.Options;
import halte.benchmarks.measure.Report;
import java.sql.SQLException;
import java.time.Duration;

/** The search for a double booking, for as long as asked: {@code --seconds} in all, {@code --clients} people. */
final class NoDoubleBooking {

    private final Options options;
    private final Report report;

    NoDoubleBooking(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    void measure() throws InterruptedException {
        long seed = System.nanoTime();
        report.say(
                "No double booking: %d people for %d s, seed %d".formatted(options.clients(), options.seconds(), seed));
        try {
            var result = new DoubleBooking(
                            options.target().resolve("double-booking"),
                            options.clients(),
                            Duration.ofSeconds(options.seconds()),
                            seed)
                    .run();
            result.outcomes().forEach((what, count) -> report.say("%8d  %s".formatted(count, what)));
            report.say("%d disturbances, %d requests without an answer, sent again"
                    .formatted(result.disturbances(), result.unanswered()));
            result.defects().forEach(defect -> report.say("DEFECT " + defect));
            report.say(
                    result.defects().isEmpty()
                            ? "Nothing was booked twice, nothing acknowledged is missing."
                            : result.defects().size() + " defects.");
            report.result().put("defects", result.defects().size()).put("disturbances", result.disturbances());
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked.", e);
        }
    }
}
