package halte.benchmarks;

import halte.launcher.blueprint.Checkout;
import java.nio.file.Path;
import java.util.List;

/**
 * How long and how hard.
 *
 * @param alone whether the services that listen are stopped while bookings are measured
 */
record Options(int rounds, int seconds, int warmUp, int clients, int port, boolean alone) {

    static Options of(List<String> words) {
        int rounds = 5;
        int seconds = 10;
        int warmUp = 60;
        int clients = 16;
        int port = 30080;
        boolean alone = false;
        for (var each = words.iterator(); each.hasNext(); ) {
            switch (each.next()) {
                case "--rounds" -> rounds = Integer.parseInt(each.next());
                case "--seconds" -> seconds = Integer.parseInt(each.next());
                case "--warm-up" -> warmUp = Integer.parseInt(each.next());
                case "--clients" -> clients = Integer.parseInt(each.next());
                case "--port" -> port = Integer.parseInt(each.next());
                case "--alone" -> alone = true;
                default ->
                    throw new IllegalArgumentException(
                            "Unknown option in %s; see benchmarks/README.md.".formatted(words));
            }
        }
        return new Options(rounds, seconds, warmUp, clients, port, alone);
    }

    Path target() {
        return Checkout.find().root().resolve("benchmarks/target");
    }
}
