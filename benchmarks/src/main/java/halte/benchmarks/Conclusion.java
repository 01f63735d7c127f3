package halte.benchmarks;

import halte.benchmarks.measure.Measured;
import halte.benchmarks.measure.Report;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Medians of the rounds, and what they are as a share of the yardstick. */
final class Conclusion {

    private static final Map<String, String> WANTED =
            Map.of("direct", "0.50, floor 0.30", "gateway", "0.35, floor 0.20");

    private final Map<String, List<Measured>> rounds;

    Conclusion(Map<String, List<Measured>> rounds) {
        this.rounds = rounds;
    }

    void to(Report report) {
        report.say("");
        report.say("median of the rounds      rate/s   p50 ms   p95 ms   p99 ms  failures");
        rounds.forEach((way, measured) -> {
            if (!measured.isEmpty()) {
                row(report, way, measured);
            }
        });
        double yardstick = median(rounds.getOrDefault("pgbench", List.of()), Measured::rate);
        for (var way : List.of("direct", "gateway")) {
            double ratio = median(rounds.getOrDefault(way, List.of()), Measured::rate) / yardstick;
            if (!Double.isNaN(ratio)) {
                report.say("P1 %-8s ÷ pgbench: %.3f (wanted %s)".formatted(way, ratio, WANTED.get(way)));
                report.result().put(way + "OverPgbench", Math.round(ratio * 1000) / 1000.0);
            }
        }
    }

    private static void row(Report report, String way, List<Measured> measured) {
        double rate = median(measured, Measured::rate);
        double p50 = median(measured, each -> each.percentile(0.5));
        double p95 = median(measured, each -> each.percentile(0.95));
        double p99 = median(measured, each -> each.percentile(0.99));
        long failures = measured.stream().mapToLong(Measured::failures).sum();
        report.say("%-22s %9.1f %8.2f %8.2f %8.2f %9d".formatted(way, rate, p50, p95, p99, failures));
        report.result()
                .putObject(way)
                .put("rate", rate)
                .put("p50", p50)
                .put("p95", p95)
                .put("p99", p99)
                .put("failures", failures);
    }

    private static double median(List<Measured> measured, ToDoubleFunction<Measured> figure) {
        if (measured.isEmpty()) {
            return Double.NaN;
        }
        var sorted = measured.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
