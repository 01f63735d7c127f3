package halte.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A PostgreSQL server on a data folder. It runs on its own (its parent is not us), so a crash of the launcher leaves
 * it alive; {@link #start()} then finds it by its pid file.
 */
public final class PostgresServer {

    public static final String SUPERUSER = "postgres";

    private final Path home;
    private final Path data;
    private final int port;
    private final String password;
    private final Unprivileged unprivileged;

    public PostgresServer(Path home, Path data, int port, String password) {
        this.home = PostgresBinaries.unpackedAt(home);
        this.data = data.toAbsolutePath();
        this.port = port;
        this.password = password;
        this.unprivileged = Unprivileged.here();
    }

    public int port() {
        return port;
    }

    /** Starts on the data folder, which is initialised when it is new; a server already there is left running. */
    public void start() {
        try {
            Files.createDirectories(data.getParent());
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialise();
            }
            if (pid().isPresent()) {
                return;
            }
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            pgCtl("start", "-w", "-t", "60", "-l", log().toString(), "-o", settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it: open connections are cut, what was committed is on the disk. */
    public void stop() {
        if (pid().isPresent()) {
            pgCtl("stop", "-m", "fast", "-w", "-t", "30");
        }
    }

    /** Stops it as a power cut does: nothing is finished, and the next start recovers from the log. */
    public void crash() {
        if (pid().isPresent()) {
            pgCtl("stop", "-m", "immediate", "-w", "-t", "30");
        }
    }

    /** The running server of this data folder; a stale pid file names none. */
    public Optional<Long> pid() {
        var file = data.resolve("postmaster.pid");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(file);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            var pid = Long.parseLong(lines.get(0).trim());
            return Processes.runs(pid, "postgres") ? Optional.of(pid) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** A connection as superuser: for making databases and roles, never for a service. */
    public Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    public boolean answers() {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }

    private void initialise() throws IOException {
        Folders.delete(data);
        var secret = Files.createTempFile("halte", ".pw");
        try {
            Files.createDirectories(data);
            Files.writeString(secret, password);
            unprivileged.giveAway(List.of(data, secret));
            var command = new ArrayList<>(List.of(home.resolve("bin/initdb").toString(), "-D", data.toString()));
            command.addAll(List.of("-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile=" + secret));
            command.addAll(
                    List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            Commands.run(unprivileged.wrap(command), log(), 180);
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    /** fsync and synchronous_commit are on by default, and stay: what is acknowledged survives a crash. */
    private String settings() {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c shared_buffers=96MB",
                "-c max_connections=200",
                "-c max_wal_size=512MB",
                "-c jit=off",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                "-c log_min_duration_statement=2000");
    }

    private void pgCtl(String... arguments) {
        var command = new ArrayList<>(List.of(home.resolve("bin/pg_ctl").toString(), "-D", data.toString()));
        command.addAll(List.of(arguments));
        Commands.run(unprivileged.wrap(command), log(), 120);
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }
}
