package halte.launcher;

import halte.launcher.blueprint.Service;
import halte.launcher.mail.MailSink;
import halte.launcher.server.PostgresServer;
import halte.launcher.server.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A platform that runs on this machine, from the first server to the last page; closing it stops it in order. */
public final class Platform implements AutoCloseable {

    /** How long a part may take to end by itself. */
    static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Settings settings;
    private final Progress progress;
    private final DataLock lock;
    private final OneMachine machine;
    private final Parts parts;
    private final Children children;
    private final PostgresServer postgres;
    private final ExecutorService workers = Executors.newCachedThreadPool(Platform::daemon);

    private @Nullable MailSink mail;
    private boolean ready;
    private volatile boolean closing;

    private Platform(Settings settings, Progress progress, DataLock lock) {
        this.settings = settings;
        this.progress = progress;
        this.lock = lock;
        this.machine = new OneMachine(settings, SecretsFile.in(settings.data()));
        this.parts = new Parts(settings, machine, this::announce);
        this.children = new Children(settings);
        this.postgres = parts.postgres();
    }

    /** Starts everything and returns when the web address can be used; the demo network is not loaded here. */
    public static Platform start(Settings settings, Progress progress) {
        var platform = prepare(settings, progress);
        try {
            platform.startAll();
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    /** Checks, locks and tidies up; nothing runs yet, but {@link #close()} may be called from now on. */
    static Platform prepare(Settings settings, Progress progress) {
        Preflight.java(Runtime.version().feature());
        Preflight.folder(settings.data());
        var lock = DataLock.take(settings);
        try {
            var platform = new Platform(settings, progress, lock);
            platform.stopLeftovers();
            Preflight.check(settings);
            Preflight.memory().ifPresent(progress::say);
            return platform;
        } catch (RuntimeException e) {
            closeQuietly(lock);
            throw e;
        }
    }

    void startAll() {
        writeState();
        try {
            mail = MailSink.start(
                    settings.ports().smtp(),
                    settings.ports().mailWeb(),
                    settings.data().resolve("mail"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var holds = new Holds(settings);
        holds.clear();
        new Startup(settings, progress, machine, parts, children, workers).run(postgres, this::writeState);
        ready = true;
        writeState();
        workers.execute(() -> keepWatch(new Watch(holds, children, postgres, this::announce)));
    }

    public Settings settings() {
        return settings;
    }

    public String url() {
        return machine.publicUrl();
    }

    public String identityUrl() {
        return machine.identityUrl();
    }

    public String mailUrl() {
        return "http://127.0.0.1:" + settings.ports().mailWeb();
    }

    /** Addresses of all replicas of a service. */
    public List<String> addressesOf(Service service) {
        return machine.addressesOf(service);
    }

    /** The server with the databases of the platform: for tests and benchmarks. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** What the demo loader, and whoever else speaks for the coordinator, is told. */
    public Map<String, String> loaderEnvironment() {
        return machine.loaderEnvironment();
    }

    /** Whether every service was built and could be started. */
    boolean isComplete() {
        return Stream.of(Service.values()).allMatch(parts::isBuilt);
    }

    /** Stops all replicas of a service until it is started again. */
    public void stop(Service service) {
        children.stop(List.of(service));
        writeState();
    }

    public void start(Service service) {
        children.of(service).forEach(Child::start);
        var patience = new Patience(children);
        for (var replica = 1; replica <= settings.replicasOf(service); replica++) {
            patience.awaitWell(Parts.title(service, replica), parts.health(service, replica));
        }
        writeState();
    }

    /** Kills one replica as a power cut would; it comes back by itself. */
    public void kill(Service service, int replica) {
        children.named(Parts.title(service, replica)).ifPresent(Child::kill);
    }

    public long pid(Service service, int replica) {
        return children.named(Parts.title(service, replica))
                .map(child -> child.pid().orElse(-1))
                .orElse(-1L);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
        }
        children.close();
        workers.shutdownNow();
        children.stop(List.of(Service.GATEWAY));
        children.stop(Service.owners());
        for (var name : List.of("keycloak", "kafka")) {
            children.named(name).ifPresent(child -> child.stop(PATIENCE));
        }
        closeMail();
        postgres.stop();
        try {
            Files.deleteIfExists(settings.stateFile());
        } catch (IOException e) {
            progress.say("The state file stays behind: " + e.getMessage());
        }
        closeQuietly(lock);
    }

    /** What an earlier launcher could not stop, because it was killed itself. */
    private void stopLeftovers() {
        var left = new ArrayList<>(
                State.read(settings.stateFile()).map(State::parts).orElse(List.of()));
        Collections.reverse(left); // what was started last stands on what was started first
        for (var part : left) {
            if (Processes.runs(part.pid(), part.mark())) {
                progress.say("Stopping %s, left over from a crash.".formatted(part.name()));
                Processes.stop(part.pid(), part.mark(), PATIENCE);
            }
        }
        if (postgres.pid().isPresent()) {
            progress.say("Stopping PostgreSQL, left over from a crash.");
            postgres.stop();
        }
    }

    private void keepWatch(Watch watch) {
        while (!closing) {
            Patience.pause(Duration.ofMillis(500));
            if (!closing) {
                watch.look();
                writeState();
            }
        }
    }

    private void announce(String sentence) {
        if (!closing) {
            progress.say(sentence);
        }
    }

    private synchronized void writeState() {
        if (!closing) {
            new StateOfParts(settings, ready).of(children.all(), postgres).write(settings.stateFile());
        }
    }

    private void closeMail() {
        var sink = mail;
        if (sink != null) {
            try {
                sink.close();
            } catch (IOException e) {
                progress.say("The mail sink did not close: " + e.getMessage());
            }
        }
    }

    private static void closeQuietly(DataLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "platform");
        thread.setDaemon(true);
        return thread;
    }
}
