package halte.launcher;

import halte.launcher.blueprint.Service;
import halte.launcher.server.PostgresServer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** What has to be looked at all the time: services held down on request, and PostgreSQL, which is no child of ours. */
final class Watch {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Holds holds;
    private final Children children;
    private final PostgresServer postgres;
    private final Consumer<String> announce;
    private final Set<Service> heldDown = EnumSet.noneOf(Service.class);
    private Duration pause = Duration.ofSeconds(1);

    Watch(Holds holds, Children children, PostgresServer postgres, Consumer<String> announce) {
        this.holds = holds;
        this.children = children;
        this.postgres = postgres;
        this.announce = announce;
    }

    void look() {
        for (var service : Service.values()) {
            if (holds.isHeld(service)) {
                holdDown(service);
            } else if (heldDown.remove(service)) {
                children.of(service).forEach(Child::start);
            }
        }
        if (postgres.pid().isEmpty()) {
            revive();
        }
    }

    private void holdDown(Service service) {
        if (heldDown.add(service)) {
            announce.accept("%s is held down until ./halte start %s".formatted(service.title(), service.title()));
            children.of(service).forEach(child -> child.stop(Platform.PATIENCE));
        }
    }

    private void revive() {
        announce.accept("postgres ended; starting it again in %d s".formatted(pause.toSeconds()));
        Patience.pause(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        try {
            postgres.start();
        } catch (IllegalStateException e) {
            announce.accept("postgres did not start: " + e.getMessage());
        }
    }
}
