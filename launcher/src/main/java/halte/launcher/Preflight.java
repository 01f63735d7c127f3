package halte.launcher;

import halte.launcher.blueprint.FreePorts;
import halte.launcher.blueprint.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everything that would go wrong later, said before anything is started. */
final class Preflight {

    static final int OLDEST_JAVA = 17;
    static final long LEAST_DISK = 1L << 30;
    private static final long LEAST_MEMORY = 2L << 30;

    private Preflight() {}

    static void check(Settings settings) {
        java(Runtime.version().feature());
        folder(settings.data());
        disk(settings.data(), usableSpace(settings.data()));
        ports(settings);
    }

    static void java(int version) {
        if (version < OLDEST_JAVA) {
            throw new Hint("Java %d is too old: install a JDK %d or newer, or point JAVA_HOME at one."
                    .formatted(version, OLDEST_JAVA));
        }
    }

    static void folder(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new Hint("The data folder (%s) cannot be made: set HALTE_DATA to one that can.".formatted(data));
        }
        if (!Files.isWritable(data)) {
            throw new Hint("The data folder (%s) cannot be written: mend its rights or set HALTE_DATA to another."
                    .formatted(data));
        }
    }

    static void disk(Path data, long free) {
        if (free < LEAST_DISK) {
            throw new Hint(
                    "The disk of (%s) has only %d MB free and Halte needs %d: free some, or set HALTE_DATA to a folder on another disk."
                            .formatted(data, free >> 20, LEAST_DISK >> 20));
        }
    }

    static void ports(Settings settings) {
        needed(settings).forEach((port, part) -> {
            if (!FreePorts.isFree(port)) {
                throw new Hint(
                        "Port %d, needed by %s, is in use: stop what uses it, or choose other ports with HALTE_PORT (all follow from it), for example HALTE_PORT=%d."
                                .formatted(port, part, settings.ports().base() + 1000));
            }
        });
    }

    /** A machine with less may still do, slowly; it is worth a word but no refusal. */
    static Optional<String> memory() {
        var available = availableMemory();
        return available > 0 && available < LEAST_MEMORY
                ? Optional.of("Only %d MB of memory are free; the platform takes about 2000. Maybe close something."
                        .formatted(available >> 20))
                : Optional.empty();
    }

    private static Map<Integer, String> needed(Settings settings) {
        var ports = settings.ports();
        var needed = new LinkedHashMap<Integer, String>();
        for (var service : Service.values()) {
            for (var replica = 1; replica <= settings.replicasOf(service); replica++) {
                needed.put(ports.of(service, replica), service.title());
            }
        }
        needed.put(ports.keycloak(), "Keycloak");
        needed.put(ports.keycloakManagement(), "Keycloak");
        needed.put(ports.postgres(), "PostgreSQL");
        needed.put(ports.kafka(), "Kafka");
        needed.put(ports.kafkaController(), "Kafka");
        needed.put(ports.smtp(), "the mail sink");
        needed.put(ports.mailWeb(), "the mail sink");
        return needed;
    }

    private static long usableSpace(Path data) {
        try {
            return Files.getFileStore(data).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static long availableMemory() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }
}
