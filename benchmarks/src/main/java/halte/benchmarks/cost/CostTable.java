package halte.benchmarks.cost;

import halte.benchmarks.measure.Report;
import java.util.Map;
import java.util.function.Function;

/** The bill of one booking, line by line. */
public final class CostTable {

    private final Spent idleFrom;
    private final Spent from;
    private final Spent until;
    private final long bookings;

    /** @param idleFrom some seconds before {@code from}, in which nobody asked anything */
    public CostTable(Spent idleFrom, Spent from, Spent until, long bookings) {
        this.idleFrom = idleFrom;
        this.from = from;
        this.until = until;
        this.bookings = bookings;
    }

    public void to(Report report) {
        report.say("%-22s %14s %14s %14s %14s"
                .formatted("each booking", "CPU ms", "and compilers", "transactions", "idle, ms/s"));
        var result = report.result().putObject("millisPerBooking");
        double sum = 0;
        for (var name : until.millis().keySet()) {
            double millis = millis(name);
            sum += millis;
            result.put(name, Math.round(millis * 1000) / 1000.0);
            report.say("%-22s %14.3f %14s %14s %14.1f"
                    .formatted(
                            name, millis, each(Spent::compilers, name), each(Spent::transactions, name), idle(name)));
        }
        report.say("%-22s %14.3f".formatted("together", sum));
        report.say(
                "log of PostgreSQL, bytes %12.0f".formatted((until.walBytes() - from.walBytes()) / (double) bookings));
        result.put("together", Math.round(sum * 1000) / 1000.0);
    }

    private double millis(String name) {
        return (worked(from, until, name) - idle(name) * until.secondsSince(from)) / bookings;
    }

    /** Milliseconds of CPU a second when nobody asks. */
    private double idle(String name) {
        return worked(idleFrom, from, name) / from.secondsSince(idleFrom);
    }

    /** Compilers apart: what they do now they need not do later. */
    private static double worked(Spent before, Spent after, String name) {
        return after.millis().getOrDefault(name, 0L)
                - before.millis().getOrDefault(name, 0L)
                - after.compilers().getOrDefault(name, 0L)
                + before.compilers().getOrDefault(name, 0L);
    }

    /** Empty where it was not counted. */
    private String each(Function<Spent, Map<String, Long>> counted, String name) {
        var before = counted.apply(from).get(name);
        var after = counted.apply(until).get(name);
        return before == null || after == null ? "" : "%.3f".formatted((after - before) / (double) bookings);
    }
}
