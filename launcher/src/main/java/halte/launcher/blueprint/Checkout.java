package halte.launcher.blueprint;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy that everything is started from. */
public record Checkout(Path root) {

    /** Finds it by the system property {@code halte.root}, else upwards from the current directory. */
    public static Checkout find() {
        var told = System.getProperty("halte.root", "");
        if (!told.isBlank() && isRoot(Path.of(told))) {
            return new Checkout(Path.of(told).toAbsolutePath().normalize());
        }
        var here = Path.of("").toAbsolutePath();
        for (var path = here; path != null; path = path.getParent()) {
            if (isRoot(path)) {
                return new Checkout(path);
            }
        }
        throw new IllegalStateException(
                "No Halte checkout above (%s).%nMaybe start from inside it, or set -Dhalte.root.".formatted(here));
    }

    private static boolean isRoot(Path path) {
        return Files.isRegularFile(path.resolve("launcher/pom.xml")) && Files.isRegularFile(path.resolve("pom.xml"));
    }

    public Path launcherTarget() {
        return root.resolve("launcher/target");
    }

    /** The broker's own class path, put there by the build. */
    public Path kafkaJars() {
        return built(launcherTarget().resolve("kafka"));
    }

    /** The identity provider's distribution, unpacked there by the build. */
    public Path keycloakHome() {
        try (var children = Files.list(built(launcherTarget()))) {
            return children.filter(child -> child.getFileName().toString().startsWith("keycloak-"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> notBuilt(launcherTarget().resolve("keycloak")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Unpacked server binaries; the same for every platform of this checkout. */
    public Path postgresHome() {
        return launcherTarget().resolve("postgres");
    }

    private static Path built(Path path) {
        if (!Files.isDirectory(path)) {
            throw notBuilt(path);
        }
        return path;
    }

    private static IllegalStateException notBuilt(Path path) {
        return new IllegalStateException(
                "The launcher is not built: (%s) is missing.%nMaybe run: mvn -pl launcher -Dquickly package"
                        .formatted(path));
    }
}
