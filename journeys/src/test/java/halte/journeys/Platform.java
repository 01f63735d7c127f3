package halte.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The one platform of the run, started as anybody starts it: by the launcher, in processes of its own, with the demo
 * network. A platform that already runs on the port is used as it is and left running, which makes writing a journey
 * bearable.
 */
final class Platform {

    private static final int PORT = Integer.getInteger("halte.journeys.port", 29080);
    private static final Path ROOT =
            Path.of(System.getProperty("halte.root", "..")).toAbsolutePath().normalize();
    private static final Path DATA =
            ROOT.resolve(System.getProperty("halte.journeys.data", "journeys/target/platform"));
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private static @Nullable Platform running;

    private final boolean ours;

    private Platform(boolean ours) {
        this.ours = ours;
    }

    static synchronized Platform start() {
        if (running == null) {
            running = new Platform(!answers(url() + "/"));
            if (running.ours) {
                launcher("up", "--detach");
            }
        }
        return running;
    }

    void stop() {
        if (ours) {
            launcher("down");
        }
    }

    static String url() {
        return "http://localhost:" + PORT;
    }

    static String realm() {
        return "http://localhost:" + (PORT + 10) + "/realms/halte";
    }

    static String mail() {
        return "http://localhost:" + (PORT + 41);
    }

    /** The address of a service behind the gateway. */
    static String direct(String service) {
        return "http://127.0.0.1:" + part(service).path("port").asInt();
    }

    static long processOf(String service) {
        return part(service).path("pid").asLong();
    }

    static boolean isReady(String service) {
        return parts().filter(part -> part.path("name").asText().equals(service))
                .anyMatch(part -> answers(part.path("health").asText()));
    }

    /** Ends the process without asking it. */
    static void kill(String service) {
        var process = ProcessHandle.of(processOf(service)).orElseThrow();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Runs {@code ./halte} with the arguments, on this platform. */
    static void launcher(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dhalte.root=" + ROOT,
                "-cp",
                System.getProperty("java.class.path"),
                "halte.launcher.Main"));
        command.addAll(List.of(arguments));
        try {
            var log = Files.createDirectories(DATA.getParent()).resolve("launcher-" + arguments[0] + ".log");
            var builder = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
            builder.redirectOutput(log.toFile());
            builder.environment().put("HALTE_PORT", String.valueOf(PORT));
            builder.environment().put("HALTE_DATA", DATA.toString());
            waitFor(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitFor(Process process, Path log) throws IOException {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The platform did not answer in time: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
    }

    private static JsonNode part(String name) {
        return parts().filter(part -> part.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The platform has no part called (%s).".formatted(name)));
    }

    private static Stream<JsonNode> parts() {
        try {
            var state = new ObjectMapper().readTree(Files.readString(DATA.resolve("state.json")));
            return StreamSupport.stream(state.path("parts").spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean answers(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
