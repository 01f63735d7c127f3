package halte.benchmarks.backlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks again and again which notes for the roll-up were written and which still wait. A note that was written by one
 * look and no longer waits at a later one took at most the time between; the numbers of notes only grow.
 */
final class Watch implements AutoCloseable {

    private static final long EVERY_MILLIS = 20;
    private static final String LOOK = "select (select coalesce(last_value, 0) from pg_sequences"
            + " where sequencename = 'occupancy_changed_id_seq') as written,"
            + " coalesce((select min(id) from occupancy_changed), 9223372036854775807) as waiting,"
            + " (select count(*) from outbox) as facts, (select count(*) from occupancy_changed) as notes";

    private final Thread thread;
    private final List<Look> looks = new ArrayList<>();
    private volatile boolean over;

    Watch(Connection database) {
        thread = new Thread(() -> {
            while (!over) {
                look(database);
            }
        });
        thread.start();
    }

    /**
     * One look.
     *
     * @param written the last note that was written, done or not
     * @param waiting the first note that still waits
     * @param facts that were not sent yet
     * @param notes that wait
     */
    record Look(long nanos, long written, long waiting, long facts, long notes) {}

    private void look(Connection database) {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(LOOK)) {
            rows.next();
            looks.add(new Look(
                    System.nanoTime(),
                    rows.getLong("written"),
                    rows.getLong("waiting"),
                    rows.getLong("facts"),
                    rows.getLong("notes")));
            Thread.sleep(EVERY_MILLIS);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            over = true;
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.join();
    }

    /** What was seen, once it is closed. */
    List<Look> looks() {
        return List.copyOf(looks);
    }
}
