package halte.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What runs, written down for {@code status}, {@code down} and for the next {@code up} after a crash of the launcher.
 *
 * @param launcher process id
 * @param base the port all others follow from
 * @param ready whether the address can be used
 */
record State(long launcher, int base, boolean ready, List<Part> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param mark part of the command line of the process, so that a number used again is not mistaken
     * @param health address that answers 200 when the part is well; null for those that have no such address
     */
    record Part(
            String name,
            long pid,
            String mark,
            int port,
            @Nullable String health,
            String log) {}

    static Optional<State> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), State.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(beside.toFile(), this);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
