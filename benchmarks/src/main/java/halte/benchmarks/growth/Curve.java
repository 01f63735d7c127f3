package halte.benchmarks.growth;

import com.fasterxml.jackson.databind.node.ArrayNode;
import halte.benchmarks.measure.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The points of all rounds, their medians as one table, and the ratios that are wanted. */
final class Curve {

    private static final String HEAD =
            "                    rows    rate/s   p50 ms   p99 ms  fail  db CPU µs  jvm CPU µs   WAL B  statements  buffers   db ms";

    private final Report report;
    private final List<Point> points = new ArrayList<>();
    private Scan.@Nullable Cost scan;

    Curve(Report report) {
        this.report = report;
    }

    void add(Point point) {
        points.add(point);
        report.say("%-14s %,10d  %s".formatted(point.way().title(), point.rows(), point.measured()));
    }

    void scan(Scan.Cost cost) {
        scan = cost;
    }

    void conclude() {
        report.say("");
        report.say("medians of the rounds");
        report.say(HEAD);
        var table = report.result().putArray("curve");
        for (var way : Way.values()) {
            bySize(way).forEach((rows, those) -> row(way, rows, those, table));
        }
        sent();
        ratios();
    }

    private void row(Way way, long rows, List<Point> those, ArrayNode table) {
        var line = table.addObject().put("way", way.title()).put("rows", rows);
        line.put("rate", median(those, point -> point.measured().rate()));
        line.put("p50", median(those, point -> point.measured().percentile(0.5)));
        line.put("p99", median(those, point -> point.measured().percentile(0.99)));
        line.put(
                "failures",
                those.stream().mapToLong(point -> point.measured().failures()).sum());
        line.put("databaseMicros", median(those, Point::databaseMicros));
        line.put("serviceMicros", median(those, Point::serviceMicros));
        line.put("walBytes", median(those, Point::walBytes));
        line.put("statements", median(those, Point::statements));
        line.put("buffers", median(those, Point::buffers));
        line.put("databaseMillis", median(those, Point::millis));
        report.say(String.format(
                Locale.ROOT,
                "%-14s %,10d %9.1f %8.2f %8.2f %5d %10.0f %11.0f %7.0f %11.1f %8.1f %7.3f",
                way.title(),
                rows,
                line.get("rate").asDouble(),
                line.get("p50").asDouble(),
                line.get("p99").asDouble(),
                line.get("failures").asLong(),
                line.get("databaseMicros").asDouble(),
                line.get("serviceMicros").asDouble(),
                line.get("walBytes").asDouble(),
                line.get("statements").asDouble(),
                line.get("buffers").asDouble(),
                line.get("databaseMillis").asDouble()));
    }

    /** What was sent at the largest size, so that a figure can be looked into. */
    private void sent() {
        report.say("");
        report.say("statements of one request at the largest size: times, buffers, rows, ms");
        for (var way : Way.values()) {
            var largest = bySize(way).lastEntry();
            if (largest == null) {
                continue;
            }
            var point = largest.getValue().get(largest.getValue().size() - 1);
            for (var one : point.sent()) {
                report.say(String.format(
                        Locale.ROOT,
                        "%-14s %4.1f× %8.1f %8.1f %8.3f  %s",
                        way.title(),
                        one.perRequest(),
                        one.buffers(),
                        one.rows(),
                        one.millis(),
                        one.query().substring(0, Math.min(110, one.query().length()))));
            }
        }
    }

    private void ratios() {
        report.say("");
        for (var way : List.of(Way.PGBENCH, Way.BOOK)) {
            ratio(
                    "P2 " + way.title() + " rate at 1 M ÷ at 0 (wanted ≥ 0.75)",
                    way,
                    1_000_000,
                    0,
                    point -> point.measured().rate());
            ratio(
                    "P2 " + way.title() + " database CPU at 1 M ÷ at 0 (wanted ≤ 1.25)",
                    way,
                    1_000_000,
                    0,
                    Point::databaseMicros);
            ratio("   " + way.title() + " database CPU at 10 M ÷ at 0", way, 10_000_000, 0, Point::databaseMicros);
        }
        ratio(
                "P3 availability, ms in the database, 10 M ÷ 100 k (wanted ≤ 1.3)",
                Way.LOOK,
                10_000_000,
                100_000,
                Point::millis);
        ratio(
                "P3 availability, database CPU, 10 M ÷ 100 k (wanted ≤ 1.3)",
                Way.LOOK,
                10_000_000,
                100_000,
                Point::databaseMicros);
        for (var rows : bySize(Way.BOOK).keySet()) {
            var those = bySize(Way.BOOK).getOrDefault(rows, List.of());
            double of = median(
                    bySize(Way.PGBENCH).getOrDefault(rows, List.of()),
                    point -> point.measured().rate());
            say(
                    "P1 direct ÷ pgbench at %,d".formatted(rows),
                    median(those, point -> point.measured().rate()) / of);
        }
        var reports = bySize(Way.REPORT).lastEntry();
        if (scan != null && reports != null) {
            say("P4 month report, buffers (wanted ≤ 100)", median(reports.getValue(), Point::buffers));
            say("P4 the same by scanning bookings, buffers", scan.buffers());
            say(
                    "P4 scan ÷ report, ms in the database (wanted ≥ 100)",
                    scan.millis() / median(reports.getValue(), Point::millis));
        }
    }

    private void ratio(String what, Way way, long above, long below, ToDoubleFunction<Point> value) {
        var sizes = bySize(way);
        say(
                what,
                median(sizes.getOrDefault(above, List.of()), value)
                        / median(sizes.getOrDefault(below, List.of()), value));
    }

    private void say(String what, double value) {
        if (!Double.isNaN(value)) {
            report.say(String.format(Locale.ROOT, "%-72s %9.2f", what, value));
            report.result().put(what, Math.round(value * 1000) / 1000.0);
        }
    }

    private TreeMap<Long, List<Point>> bySize(Way way) {
        var sizes = new TreeMap<Long, List<Point>>();
        for (var point : points) {
            if (point.way() == way) {
                sizes.computeIfAbsent(point.rows(), none -> new ArrayList<>()).add(point);
            }
        }
        return sizes;
    }

    static double median(List<Point> points, ToDoubleFunction<Point> value) {
        var sorted = points.stream().mapToDouble(value).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
