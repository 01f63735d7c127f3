package halte.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes take, as Linux counts it; 0 where that cannot be read. */
public final class Memory {

    private Memory() {}

    /** Resident, in bytes. */
    public static long of(long pid) {
        return read(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    /**
     * The process with its children, what they share counted once: the workers of PostgreSQL share most of theirs.
     */
    public static long ofTree(long pid) {
        var children = ProcessHandle.of(pid).map(ProcessHandle::descendants).orElse(Stream.empty());
        var handles = children.map(ProcessHandle::pid).toList();
        if (handles.isEmpty()) {
            return of(pid);
        }
        return Stream.concat(Stream.of(pid), handles.stream())
                .mapToLong(process -> read(Path.of("/proc/" + process + "/smaps_rollup"), "Pss:"))
                .sum();
    }

    private static long read(Path file, String field) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
