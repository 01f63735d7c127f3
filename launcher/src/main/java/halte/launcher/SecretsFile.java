package halte.launcher;

import halte.launcher.blueprint.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Secrets drawn once for each data folder and kept in it, readable by its owner only. */
final class SecretsFile {

    private final Path file;
    private final Properties secrets;

    private SecretsFile(Path file, Properties secrets) {
        this.file = file;
        this.secrets = secrets;
    }

    static SecretsFile in(Path data) {
        var file = data.resolve("secrets.properties");
        var secrets = new Properties();
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    secrets.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var known = new SecretsFile(file, secrets);
        known.complete();
        return known;
    }

    String get(Secret secret) {
        return secrets.getProperty(secret.variable());
    }

    private void complete() {
        var random = new SecureRandom();
        var before = secrets.size();
        for (var secret : Secret.all()) {
            secrets.computeIfAbsent(secret.variable(), variable -> draw(random));
        }
        if (secrets.size() > before) {
            write();
        }
    }

    /** 32 characters, none of which needs quoting anywhere. */
    private static String draw(SecureRandom random) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes)
                .replace('-', 'x')
                .replace('_', 'y');
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                secrets.store(writer, "Of this data folder only; lost with it.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
