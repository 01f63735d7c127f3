package halte.testkit;

import halte.launcher.blueprint.Checkout;
import halte.launcher.blueprint.FreePorts;
import halte.launcher.server.Folders;
import halte.launcher.server.KafkaServer;
import halte.launcher.server.KafkaTopics;
import halte.launcher.server.PostgresServer;
import halte.launcher.server.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * One PostgreSQL and one Kafka for all test JVMs of this checkout. The first to come starts them, they outlive it,
 * and {@link TestServers} stops them.
 */
final class SharedServers {

    static final String PASSWORD = "for-tests-only";

    private static final String FOLDER = "test-servers";

    private final Checkout checkout;
    private final Path folder;

    SharedServers(Checkout checkout, Path folder) {
        this.checkout = checkout;
        this.folder = folder;
    }

    static SharedServers ofThisCheckout() {
        var checkout = Checkout.find();
        return new SharedServers(checkout, checkout.root().resolve("target").resolve(FOLDER));
    }

    /** @param kafkaPid the process that a later run has to stop */
    record Running(int postgresPort, int kafkaPort, long kafkaPid) {}

    /** Those that run and answer; starts both from nothing if either is missing. */
    Running started() {
        return alone(() -> {
            var known = known().filter(this::answers);
            if (known.isPresent()) {
                return known.get();
            }
            stopAll();
            return start();
        });
    }

    void stop() {
        if (Files.isDirectory(folder)) {
            alone(() -> {
                stopAll();
                return true;
            });
        }
    }

    PostgresServer postgres(Running running) {
        return postgres(running.postgresPort());
    }

    private PostgresServer postgres(int port) {
        return new PostgresServer(checkout.postgresHome(), folder.resolve("postgres"), port, PASSWORD);
    }

    private boolean answers(Running running) {
        return postgres(running).answers()
                && Processes.runs(running.kafkaPid(), folder.toString())
                && new KafkaTopics("127.0.0.1:" + running.kafkaPort()).answers();
    }

    private Running start() {
        var postgres = postgres(FreePorts.any());
        postgres.start();
        var kafka = new KafkaServer(checkout.kafkaJars(), folder.resolve("kafka"), FreePorts.any(), FreePorts.any());
        kafka.prepare();
        var pid = launch(kafka);
        awaitAnswer(kafka, pid);
        var running = new Running(
                postgres.port(), Integer.parseInt(kafka.bootstrapServers().split(":")[1]), pid);
        write(running);
        return running;
    }

    private long launch(KafkaServer kafka) {
        try {
            var log = folder.resolve("kafka.log").toFile();
            return new ProcessBuilder(kafka.command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start()
                    .pid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private java.io.File nothing() throws IOException {
        var file = folder.resolve("nothing");
        Files.write(file, new byte[0]);
        return file.toFile();
    }

    private void awaitAnswer(KafkaServer kafka, long pid) {
        var topics = new KafkaTopics(kafka.bootstrapServers());
        var deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!topics.answers()) {
            if (!Processes.runs(pid, folder.toString()) || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "Kafka did not start, see (%s).".formatted(folder.resolve("kafka.log")));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private void stopAll() {
        known().ifPresent(running -> Processes.stop(running.kafkaPid(), folder.toString(), Duration.ofSeconds(10)));
        if (Files.exists(folder.resolve("postgres/PG_VERSION"))) {
            postgres(0).stop();
        }
        for (var name : new String[] {"state.properties", "postgres", "kafka", "postgres.log"}) {
            var path = folder.resolve(name);
            Folders.delete(path);
        }
    }

    private Optional<Running> known() {
        var file = folder.resolve("state.properties");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var reader = Files.newBufferedReader(file)) {
            var state = new Properties();
            state.load(reader);
            return Optional.of(new Running(
                    Integer.parseInt(state.getProperty("postgres.port")),
                    Integer.parseInt(state.getProperty("kafka.port")),
                    Long.parseLong(state.getProperty("kafka.pid"))));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Written beside and moved, so that nobody reads half a state. */
    private void write(Running running) {
        var state = new Properties();
        state.setProperty("postgres.port", String.valueOf(running.postgresPort()));
        state.setProperty("kafka.port", String.valueOf(running.kafkaPort()));
        state.setProperty("kafka.pid", String.valueOf(running.kafkaPid()));
        var beside = folder.resolve("state.properties.new");
        try {
            try (var writer = Files.newBufferedWriter(beside)) {
                state.store(writer, null);
            }
            Files.move(beside, folder.resolve("state.properties"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starters and stoppers come one after the other, of several JVMs and of several class loaders of one. */
    private <T> T alone(Supplier<T> work) {
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = lock(channel)) {
                return lock.isValid() ? work.get() : alone(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }
}
