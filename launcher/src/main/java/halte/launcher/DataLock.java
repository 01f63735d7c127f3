package halte.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One platform for one data folder; the lock goes with the process, however that ends. */
final class DataLock implements Closeable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(Settings settings) {
        try {
            Files.createDirectories(settings.data());
            var channel = FileChannel.open(
                    settings.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                var address = State.read(settings.stateFile())
                        .map(state -> " at http://localhost:" + state.base())
                        .orElse("");
                throw new Hint(
                        "A platform already runs on (%s)%s: use that one, stop it with ./halte down, or give this one its own HALTE_DATA and HALTE_PORT."
                                .formatted(settings.data(), address));
            }
            return new DataLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isTaken(Settings settings) {
        if (!Files.exists(settings.data().resolve("lock"))) {
            return false;
        }
        try (var channel = FileChannel.open(settings.data().resolve("lock"), StandardOpenOption.WRITE);
                var lock = tryLock(channel)) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
