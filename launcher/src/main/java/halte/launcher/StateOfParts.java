package halte.launcher;

import halte.launcher.blueprint.Ports;
import halte.launcher.blueprint.Service;
import halte.launcher.server.PostgresServer;
import java.util.ArrayList;
import java.util.List;

/** Writes down what runs at this moment. */
final class StateOfParts {

    private final Settings settings;
    private final boolean ready;

    StateOfParts(Settings settings, boolean ready) {
        this.settings = settings;
        this.ready = ready;
    }

    State of(List<Child> children, PostgresServer postgres) {
        var parts = new ArrayList<State.Part>();
        postgres.pid()
                .ifPresent(pid -> parts.add(new State.Part(
                        "postgres",
                        pid,
                        "postgres",
                        ports().postgres(),
                        null,
                        settings.data().resolve("postgres.log").toString())));
        for (var child : children) {
            child.pid().ifPresent(pid -> parts.add(part(child, pid)));
        }
        return new State(ProcessHandle.current().pid(), ports().base(), ready, parts);
    }

    private State.Part part(Child child, long pid) {
        var name = child.name();
        var log = child.log().toString();
        var mark = settings.data().toString();
        return switch (name) {
            case "kafka" -> new State.Part(name, pid, mark, ports().kafka(), null, log);
            case "keycloak" ->
                new State.Part(
                        name,
                        pid,
                        mark,
                        ports().keycloak(),
                        "http://127.0.0.1:%d/health/ready".formatted(ports().keycloakManagement()),
                        log);
            default -> {
                var port = portOf(name);
                yield new State.Part(name, pid, mark, port, "http://127.0.0.1:%d/q/health/ready".formatted(port), log);
            }
        };
    }

    private int portOf(String name) {
        for (var service : Service.values()) {
            for (var replica = 1; replica <= settings.replicasOf(service); replica++) {
                if (Parts.title(service, replica).equals(name)) {
                    return ports().of(service, replica);
                }
            }
        }
        return 0;
    }

    private Ports ports() {
        return settings.ports();
    }
}
