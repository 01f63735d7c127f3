package halte.launcher;

import halte.launcher.server.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A process of ours: started again with growing pauses when it ends by itself, and stopped when we want. */
final class Child {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** After this time without a crash the next one is a new story. */
    private static final Duration STABLE = Duration.ofMinutes(2);

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Consumer<String> announce;

    private @Nullable Process process;
    private boolean wanted;
    private long startedAt;
    private Duration pause = Duration.ofSeconds(1);
    private int crashes;

    Child(String name, List<String> command, Map<String, String> environment, Path log, Consumer<String> announce) {
        this.name = name;
        this.command = Detached.wrap(command);
        this.environment = environment;
        this.log = log;
        this.announce = announce;
    }

    String name() {
        return name;
    }

    /** Whether it is to run, whatever it does at the moment. */
    synchronized boolean isWanted() {
        return wanted;
    }

    /** How often it ended by itself. */
    synchronized int crashes() {
        return crashes;
    }

    Path log() {
        return log;
    }

    synchronized OptionalLong pid() {
        var running = process;
        return running != null && running.isAlive() ? OptionalLong.of(running.pid()) : OptionalLong.empty();
    }

    synchronized void start() {
        if (wanted) {
            return;
        }
        wanted = true;
        launch();
    }

    /** Asks it to end and waits; after the patience is over it is killed. */
    void stop(Duration patience) {
        var running = unwant();
        if (running != null && running.isAlive()) {
            Processes.stop(running.toHandle(), patience);
        }
    }

    /** As a power cut would: for trying what happens then. It is started again like after any crash. */
    synchronized void kill() {
        var running = process;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    private synchronized @Nullable Process unwant() {
        wanted = false;
        return process;
    }

    private synchronized void launch() {
        if (!wanted) {
            return;
        }
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var started = builder.start();
            started.getOutputStream().close();
            process = started;
            startedAt = System.nanoTime();
            watch(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Process started) {
        var watcher = new Thread(
                () -> {
                    try {
                        started.waitFor();
                        ended(started);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "watch " + name);
        watcher.setDaemon(true);
        watcher.start();
    }

    private void ended(Process ended) throws InterruptedException {
        Duration wait;
        synchronized (this) {
            if (!wanted || process != ended) {
                return;
            }
            crashes++;
            var lived = Duration.ofNanos(System.nanoTime() - startedAt);
            wait = lived.compareTo(STABLE) > 0 ? Duration.ofSeconds(1) : pause;
            pause = wait.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait.multipliedBy(2);
        }
        announce.accept("%s ended with code %d; starting it again in %d s (see %s)"
                .formatted(name, ended.exitValue(), wait.toSeconds(), log));
        TimeUnit.MILLISECONDS.sleep(wait.toMillis());
        launch();
    }
}
