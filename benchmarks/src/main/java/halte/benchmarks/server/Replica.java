package halte.benchmarks.server;

import halte.launcher.server.Jvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One process of booking-service that can be killed and started again on the same port. */
public final class Replica {

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final String MEMORY = "-Xmx208m";

    private final Path program;
    private final int port;
    private final boolean warm;
    private final Map<String, String> settings;
    private final Path log;
    private @Nullable Process process;

    /**
     * @param warm both compilers of the JVM
     * @param settings configuration of the service, as system properties
     */
    Replica(Path program, int port, boolean warm, Map<String, String> settings, Path log) {
        this.program = program;
        this.port = port;
        this.warm = warm;
        this.settings = settings;
        this.log = log;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public void start() {
        var command = new ArrayList<>(List.of(Jvm.program(), MEMORY));
        command.addAll(warm ? Jvm.FULL : Jvm.SMALL);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-Dquarkus.http.port=" + port);
        command.addAll(List.of("-jar", program.toString()));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long process() {
        return Objects.requireNonNull(process, "It was not started.").pid();
    }

    /** kill -9: nothing is finished, nothing is said. */
    public void kill() throws InterruptedException {
        var running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    public void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers("/q/health/ready")) {
            var running = process;
            if (System.nanoTime() > deadline || running == null || !running.isAlive()) {
                throw new IllegalStateException("A replica did not start, see (%s).".formatted(log));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Waits until it shows every one of these spaces. */
    public void awaitKnows(List<String> spaces) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!spaces.stream().allMatch(space -> answers("/api/spaces/" + space))) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("A replica does not know %s, see (%s).".formatted(spaces, log));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean answers(String path) {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException refused) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a replica starts.", e);
        }
    }
}
