package halte.launcher;

import halte.launcher.server.Jvm;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Loads the demo network through the public commands of the services, once for each data folder. */
public final class DemoNetwork {

    private static final String MAIN = "halte.demo.Load";

    private final Settings settings;
    private final Map<String, String> environment;
    private final Progress progress;

    public DemoNetwork(Platform platform, Progress progress) {
        this(platform.settings(), platform.loaderEnvironment(), progress);
    }

    private DemoNetwork(Settings settings, Map<String, String> environment, Progress progress) {
        this.settings = settings;
        this.environment = environment;
        this.progress = progress;
    }

    /** {@code ./halte load}: for a platform that runs, when it was started without or the load broke off. */
    static int run(Settings settings) {
        if (!DataLock.isTaken(settings)) {
            throw new Hint("Nothing runs on (%s): start it with ./halte up.".formatted(settings.data()));
        }
        var machine = new OneMachine(settings, SecretsFile.in(settings.data()));
        var progress = Progress.onConsole();
        new DemoNetwork(settings, machine.loaderEnvironment(), progress).loadOnce();
        progress.finish();
        return 0;
    }

    public void loadOnce() {
        var done = settings.data().resolve("demo-loaded");
        if (settings.empty() || Files.exists(done)) {
            return;
        }
        progress.waiting("demo network", "loading");
        var log = settings.logs().resolve("demo.log");
        try {
            if (load(log) == 0) {
                Files.writeString(done, "");
                progress.done("demo network", "loaded");
            } else {
                progress.say("The demo network was not loaded completely, see " + log
                        + "; the next ./halte up goes on with it.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int load(Path log) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Detached.wrap(command()))
                .redirectErrorStream(true)
                .directory(settings.checkout().root().toFile());
        builder.environment().putAll(environment);
        builder.environment().put("HALTE_DEMO_AT", firstTry());
        var loader = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(loader::destroy, "stop-loader"));
        try (var lines = new BufferedReader(new InputStreamReader(loader.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                progress.waiting("demo network", line.length() > 90 ? line.substring(0, 90) : line);
            }
        }
        return loader.waitFor();
    }

    /** A load that was interrupted goes on with the same requests only when it takes place at the same moment. */
    private String firstTry() throws IOException {
        var file = settings.data().resolve("demo-at");
        if (!Files.exists(file)) {
            Files.writeString(
                    file,
                    Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        return Files.readString(file).trim();
    }

    private List<String> command() {
        var root = settings.checkout().root();
        var classPath = String.join(
                File.pathSeparator,
                root.resolve("demo/target/classes").toString(),
                root.resolve("demo/target/lib") + File.separator + "*",
                root.resolve("launcher/target/lib") + File.separator + "*");
        var command = new ArrayList<>(List.of(Jvm.program(), "-Xmx512m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classPath, MAIN));
        return command;
    }
}
