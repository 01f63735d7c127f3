package halte.launcher;

import halte.launcher.blueprint.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./halte stop <service>} and {@code start <service>}: a file says that a service is to stay down, and the
 * launcher, who would otherwise start it again, looks at it.
 */
final class Holds {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Settings settings;

    Holds(Settings settings) {
        this.settings = settings;
    }

    boolean isHeld(Service service) {
        return Files.exists(file(service));
    }

    static int run(Settings settings, String command, List<String> words) {
        var service = words.stream()
                .findFirst()
                .flatMap(Service::named)
                .orElseThrow(() ->
                        new Hint("Say which service, for example: ./halte %s booking-service".formatted(command)));
        if (!DataLock.isTaken(settings)) {
            throw new Hint("Nothing runs on (%s): start it with ./halte up.".formatted(settings.data()));
        }
        var holds = new Holds(settings);
        var down = command.equals("stop");
        holds.set(service, down);
        holds.await(service, down);
        System.out.println(service.title() + (down ? " is down until ./halte start " + service.title() : " is ready"));
        return 0;
    }

    /** A new start forgets what the last run held down. */
    void clear() {
        for (var service : Service.values()) {
            set(service, false);
        }
    }

    void hold(Service service) {
        set(service, true);
    }

    private void set(Service service, boolean down) {
        try {
            if (down) {
                Files.createDirectories(file(service).getParent());
                Files.writeString(file(service), "");
            } else {
                Files.deleteIfExists(file(service));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Service service, boolean down) {
        var probe = new Probe();
        var health =
                "http://127.0.0.1:%d/q/health/ready".formatted(settings.ports().of(service, 1));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (down ? isListed(service) : !probe.isWell(health)) {
            if (System.nanoTime() > deadline) {
                throw new Hint("%s takes too long: see ./halte logs %s.".formatted(service.title(), service.title()));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isListed(Service service) {
        return State.read(settings.stateFile()).stream()
                .flatMap(state -> state.parts().stream())
                .anyMatch(part -> part.name().equals(service.title()));
    }

    private Path file(Service service) {
        return settings.data().resolve("hold").resolve(service.title());
    }
}
