package halte.benchmarks;

import halte.benchmarks.backlog.Backlog;
import halte.benchmarks.doors.Doors;
import halte.benchmarks.growth.Growth;
import halte.benchmarks.measure.Machine;
import halte.benchmarks.measure.Options;
import halte.benchmarks.measure.Report;
import halte.launcher.blueprint.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * {@code ./halte bench [footprint|bookings|cost|doors|backlog|growth|double-booking] [--rounds 5] [--seconds 10] [--clients 16]}: without a name, all of them.
 *
 * <p>Each benchmark runs in a process of its own, because the servers it starts inherit the environment: the
 * footprint is that of {@code ./halte up}, the rate of bookings that of services whose JVM may use both compilers.
 */
public final class Main {

    private static final String INSIDE = "--inside";

    private Main() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<>(Arrays.asList(arguments));
        if (words.remove(INSIDE)) {
            run(words.remove(0), Options.of(words));
            System.exit(0);
        }
        var names = words.isEmpty() || words.get(0).startsWith("--")
                ? List.of("footprint", "bookings", "doors", "backlog")
                : List.of(words.remove(0));
        for (var name : names) {
            int status = child(name, words);
            if (status != 0) {
                System.exit(status);
            }
        }
    }

    private static void run(String name, Options options) throws IOException, InterruptedException {
        var report = new Report(options.target(), name);
        report.machine(Machine.here());
        switch (name) {
            case "footprint" -> new Footprint(options, report).measure();
            case "bookings" -> new BookingRate(options, report).measure();
            case "cost" -> new BookingCost(options, report).measure();
            case "backlog" -> new Backlog(options, report).measure();
            case "doors" -> new Doors(options, report).measure();
            case "growth" -> new Growth(options, report).measure();
            case "double-booking" -> new NoDoubleBooking(options, report).measure();
            default ->
                throw new IllegalArgumentException(
                        "There is no benchmark (%s): footprint, bookings, cost, doors, backlog, growth, double-booking."
                                .formatted(name));
        }
        report.write();
    }

    private static int child(String name, List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhalte.root=" + Checkout.find().root(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                INSIDE,
                name));
        command.addAll(words);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environmentOf(name));
        return builder.start().waitFor();
    }

    /** Sixteen clients stand for hundreds of people, so the limit for one of them has to go. */
    private static Map<String, String> environmentOf(String name) {
        return !name.equals("footprint")
                ? Map.of(
                        "HALTE_LIMITS_COMMANDS_PER_MINUTE", "0",
                        "HALTE_LIMITS_COMMANDS_PER_MINUTE_AND_ADDRESS", "100000000",
                        "HALTE_JVM", "booking,gateway")
                : Map.of();
    }
}
