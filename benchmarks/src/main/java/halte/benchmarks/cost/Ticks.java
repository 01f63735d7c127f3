package halte.benchmarks.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** CPU of processes and threads, as Linux counts it. */
final class Ticks {

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;
    private static final long MILLIS_A_TICK = 10;

    private Ticks() {}

    static long millis(long pid) {
        var fields = fields(Path.of("/proc/" + pid + "/stat"));
        return number(fields, USER) + number(fields, SYSTEM);
    }

    static long millisWithThoseGone(long pid) {
        var fields = fields(Path.of("/proc/" + pid + "/stat"));
        return number(fields, USER)
                + number(fields, SYSTEM)
                + number(fields, CHILDREN_USER)
                + number(fields, CHILDREN_SYSTEM);
    }

    /** Threads of compilers come and go; those that are gone are missing here. */
    static long millisOfCompilers(long pid) {
        try (var tasks = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return tasks.filter(Ticks::isCompiler)
                    .map(task -> fields(task.resolve("stat")))
                    .mapToLong(fields -> number(fields, USER) + number(fields, SYSTEM))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static boolean isCompiler(Path task) {
        try {
            var name = Files.readString(task.resolve("comm"));
            return name.startsWith("C1 Compiler") || name.startsWith("C2 Compiler");
        } catch (IOException gone) {
            return false;
        }
    }

    private static long number(String[] fields, int at) {
        return fields.length > at ? Long.parseLong(fields[at]) * MILLIS_A_TICK : 0;
    }

    private static String[] fields(Path file) {
        try {
            var text = Files.readString(file);
            // The name of the program stands in brackets and may hold blanks.
            return text.substring(text.lastIndexOf(')') + 2).split(" ");
        } catch (NoSuchFileException gone) {
            return new String[0];
        } catch (IOException e) {
            if (!Files.exists(file)) {
                return new String[0];
            }
            throw new UncheckedIOException(e);
        }
    }
}
