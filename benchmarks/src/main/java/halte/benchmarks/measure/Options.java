package halte.benchmarks.measure;

import halte.launcher.blueprint.Checkout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How long and how hard.
 *
 * @param alone whether the services that listen are stopped while bookings are measured
 * @param rows sizes of the history, smallest first
 * @param keep whether what was loaded stays for the next run
 */
public record Options(
        int rounds, int seconds, int warmUp, int clients, int port, boolean alone, List<Long> rows, boolean keep) {

    private static final String CURVE = "0,100000,1000000,10000000";

    public static Options of(List<String> words) {
        int rounds = 5;
        int seconds = 10;
        int warmUp = 60;
        int clients = 16;
        int port = 30080;
        boolean alone = false;
        boolean keep = false;
        var rows = CURVE;
        for (var each = words.iterator(); each.hasNext(); ) {
            switch (each.next()) {
                case "--rounds" -> rounds = Integer.parseInt(each.next());
                case "--seconds" -> seconds = Integer.parseInt(each.next());
                case "--warm-up" -> warmUp = Integer.parseInt(each.next());
                case "--clients" -> clients = Integer.parseInt(each.next());
                case "--port" -> port = Integer.parseInt(each.next());
                case "--rows" -> rows = each.next();
                case "--alone" -> alone = true;
                case "--keep" -> keep = true;
                default ->
                    throw new IllegalArgumentException(
                            "Unknown option in %s; see benchmarks/README.md.".formatted(words));
            }
        }
        return new Options(rounds, seconds, warmUp, clients, port, alone, sizes(rows), keep);
    }

    private static List<Long> sizes(String rows) {
        return Arrays.stream(rows.split(","))
                .map(text -> Long.valueOf(text.strip()))
                .sorted()
                .distinct()
                .toList();
    }

    public Path target() {
        return Checkout.find().root().resolve("benchmarks/target");
    }
}
