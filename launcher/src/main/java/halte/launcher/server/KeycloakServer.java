package halte.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keycloak, built once for PostgreSQL and then started optimized from a small home of its own. */
public final class KeycloakServer {

    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--cache=local", "--health-enabled=true");

    private final Path distribution;
    private final Path home;
    private final Path deploy;

    /**
     * @param distribution unpacked, shared by all platforms of a checkout
     * @param home of this platform: its data, and links to the theme
     * @param deploy the folder with theme and password list
     */
    public KeycloakServer(Path distribution, Path home, Path deploy) {
        this.distribution = distribution;
        this.home = home.toAbsolutePath();
        this.deploy = deploy.toAbsolutePath();
    }

    /** Where it listens and whom it may trust with the master realm. */
    public record Options(int port, int managementPort, String jdbcUrl, String databaseUser) {}

    public void prepare(String realm) {
        build();
        try {
            // It keeps compressed copies of theme files there, also of old ones.
            Folders.delete(home.resolve("data/tmp"));
            for (var name : List.of("conf", "providers", "data/import", "data/password-blacklists")) {
                Files.createDirectories(home.resolve(name));
            }
            Files.writeString(home.resolve("data/import/halte-realm.json"), realm);
            Files.copy(
                    deploy.resolve("password-blacklists/common-passwords.txt"),
                    home.resolve("data/password-blacklists/common-passwords.txt"),
                    StandardCopyOption.REPLACE_EXISTING);
            link(home.resolve("themes"), deploy.resolve("themes"));
            link(home.resolve("lib"), distribution.resolve("lib").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** The slow part, done once for a checkout; two platforms that start at once do it one after the other. */
    private void build() {
        var stamp = distribution.resolve("halte-built");
        try (var channel = FileChannel.open(
                        distribution.resolveSibling("keycloak.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(stamp)) {
                var command = new ArrayList<>(java(List.of("-Xmx512m"), distribution));
                command.add("build");
                command.addAll(BUILD_OPTIONS);
                Commands.run(command, distribution.resolveSibling("keycloak-build.log"), 600);
                Files.createFile(stamp);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> command(Options options) {
        var command = new ArrayList<>(
                java(List.of("-Xms64m", "-Xmx320m", "-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError"), home));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--db-url=" + options.jdbcUrl(),
                "--db-username=" + options.databaseUser(),
                "--db-pool-max-size=12",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + options.port(),
                "--hostname=http://localhost:" + options.port(),
                "--http-management-port=" + options.managementPort(),
                "--log-level=warn"));
        return command;
    }

    /** Secrets go by the environment, where other users of the machine do not see them. */
    public Map<String, String> environment(String databasePassword, String adminPassword, Map<String, String> realm) {
        var environment = new TreeMap<>(realm);
        environment.put("KC_DB_PASSWORD", databasePassword);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        return environment;
    }

    /** As its own script does it, without the shell in between, so that the child is the server itself. */
    private List<String> java(List<String> memory, Path kcHome) {
        var command = new ArrayList<>(List.of(Jvm.program()));
        command.addAll(memory);
        command.addAll(Jvm.SMALL);
        for (var name : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + kcHome,
                "-Djboss.server.config.dir=" + kcHome.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }
}
