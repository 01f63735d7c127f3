package halte.benchmarks.growth;

import halte.benchmarks.network.Network;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Half-days that no history touches, each handed out once for each size, also in a later run: the desks up to ten are
 * for pgbench, the next ten for HTTP. Neighbours in time go to different spaces, as people do.
 */
final class FreeSlots {

    private static final int DESKS = 10;
    private static final String TODAY = "today";
    private static final int SLACK = 2_000;

    private final int spaces;
    private LocalDate today;
    private final Path file;
    private final Map<String, AtomicLong> used = new ConcurrentHashMap<>();

    FreeSlots(int spaces, LocalDate today, Path file) {
        this.spaces = spaces;
        this.today = today;
        this.file = file;
        read();
    }

    /** The day the history was made; a run on a later day goes on from there. */
    LocalDate today() {
        return today;
    }

    /** The body of the next booking over HTTP. */
    String next(long rows) {
        long at = counter("http-" + rows).getAndIncrement();
        int space = (int) (at % spaces);
        int desk = DESKS + (int) (at / spaces % DESKS);
        long half = at / ((long) spaces * DESKS);
        if (half / 2 >= Loader.DAYS_AHEAD) {
            throw new IllegalStateException("No free half-day is left. Maybe run again without --keep.");
        }
        return "{\"space\":\"%s\",\"resource\":\"%s\",\"date\":\"%s\",\"part\":\"%s\"}"
                .formatted(
                        Network.code(space),
                        Network.desk(space, desk),
                        today.plusDays(1 + half / 2),
                        half % 2 == 0 ? "AM" : "PM");
    }

    /** Lines that let pgbench find its next slots; space and resource numbers follow each other without a gap. */
    String pgbench(long rows, int clients, long firstSpace, long firstResource) {
        long offset = counter("pgbench-" + rows).get();
        return """
                \\set number :number + 1
                \\set at %1$d + (:number - 1) * %2$d + :client_id
                \\set space %3$d + :at %% %4$d
                \\set resource %5$d + (:at %% %4$d) * %6$d + (:at / %4$d) %% %7$d
                \\set day %8$d + :at / (%4$d * %7$d * 2)
                \\set from :day * 86400 + 25200 + 18000 * (:at / (%4$d * %7$d) %% 2)
                \\set until :from + 18000
                \\set code 900000000 + :at
                """.formatted(
                        offset,
                        clients,
                        firstSpace,
                        spaces,
                        firstResource,
                        Growth.DESKS,
                        DESKS,
                        today.plusDays(1).toEpochDay());
    }

    /** pgbench does not say which it took: its clients are a little apart from each other. */
    void tookByPgbench(long rows, long transactions) {
        counter("pgbench-" + rows).addAndGet(transactions + transactions / 5 + SLACK);
    }

    private AtomicLong counter(String name) {
        return used.computeIfAbsent(name, unknown -> new AtomicLong());
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        today = LocalDate.parse(properties.getProperty(TODAY));
        properties.remove(TODAY);
        properties.forEach(
                (name, value) -> used.put(name.toString(), new AtomicLong(Long.parseLong(value.toString()))));
    }

    void write() {
        var properties = new Properties();
        properties.setProperty(TODAY, today.toString());
        used.forEach((name, value) -> properties.setProperty(name, value.toString()));
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "half-days already booked by measuring");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
