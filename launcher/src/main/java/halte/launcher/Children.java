package halte.launcher;

import halte.launcher.blueprint.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The processes of one platform, by name, in the order they were started. */
final class Children {

    private final Settings settings;
    private final Map<String, Child> byName = new LinkedHashMap<>();
    private boolean closed;

    Children(Settings settings) {
        this.settings = settings;
    }

    /** Starts it, unless the platform is being stopped meanwhile. */
    synchronized void add(Child child) {
        if (closed) {
            throw new Hint("Stopped while starting.");
        }
        keep(child);
        child.start();
    }

    /** Does not start it yet. */
    synchronized void keep(Child child) {
        byName.put(child.name(), child);
    }

    /** From here on nobody comes in. */
    synchronized void close() {
        closed = true;
    }

    synchronized Optional<Child> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    synchronized List<Child> all() {
        return new ArrayList<>(byName.values());
    }

    int crashesOf(String name) {
        return named(name).map(Child::crashes).orElse(0);
    }

    List<Child> of(Service service) {
        var found = new ArrayList<Child>();
        for (var replica = 1; replica <= settings.replicasOf(service); replica++) {
            named(Parts.title(service, replica)).ifPresent(found::add);
        }
        return found;
    }

    /** All replicas of all these services at once; returns when the last one has ended. */
    void stop(List<Service> services) {
        var stops = services.stream()
                .flatMap(service -> of(service).stream())
                .map(child -> CompletableFuture.runAsync(
                        () -> child.stop(Platform.PATIENCE), task -> new Thread(task, "stop " + child.name()).start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stops).join();
    }
}
