package halte.launcher;

import halte.launcher.blueprint.FreePorts;
import halte.launcher.blueprint.Secret;
import halte.launcher.blueprint.Service;
import java.util.Locale;

/** {@code ./halte status}: addresses, health, memory, databases. */
final class Status {

    private Status() {}

    static int run(Settings settings) {
        var state = State.read(settings.stateFile());
        if (!DataLock.isTaken(settings) || state.isEmpty()) {
            System.out.println("Nothing runs on %s; start it with ./halte up.".formatted(settings.data()));
            return 3;
        }
        var known = state.get();
        System.out.printf(
                "http://localhost:%d  %s, data in %s%n%n",
                known.base(), known.ready() ? "ready" : "starting", settings.data());
        System.out.printf("%-22s %-10s %8s %6s %9s%n", "part", "health", "pid", "port", "memory");
        var probe = new Probe();
        var sum = 0L;
        for (var part : known.parts()) {
            var memory = Memory.ofTree(part.pid());
            sum += memory;
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %-10s %8d %6d %6d MB%n",
                    part.name(),
                    well(probe, part) ? "well" : "not well",
                    part.pid(),
                    part.port(),
                    memory >> 20);
        }
        sum += Memory.of(known.launcher());
        System.out.printf(
                Locale.ROOT,
                "%-22s %-10s %8d %6s %6d MB%n%-22s %-10s %8s %6s %6d MB%n%n",
                "launcher and mail",
                "well",
                known.launcher(),
                "",
                Memory.of(known.launcher()) >> 20,
                "sum",
                "",
                "",
                "",
                sum >> 20);
        databases(settings, known);
        return 0;
    }

    private static boolean well(Probe probe, State.Part part) {
        var health = part.health();
        return health == null ? FreePorts.isOpen(part.port()) : probe.isWell(health);
    }

    private static void databases(Settings settings, State state) {
        var secrets = SecretsFile.in(settings.data());
        var port = new halte.launcher.blueprint.Ports(state.base()).postgres();
        for (var service : Service.owners()) {
            var database = service.database().orElseThrow();
            System.out.printf(
                    "%-22s postgresql://%s:%s@127.0.0.1:%d/%s%n",
                    database.name() + " (read only)",
                    database.reader(),
                    secrets.get(Secret.of(database, database.reader())),
                    port,
                    database.name());
        }
    }
}
