package halte.benchmarks.cost;

import halte.benchmarks.measure.Sql;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;

/** Waits until every fact was sent and heard by everybody who listens. */
public final class Followers {

    private static final int PATIENCE_SECONDS = 1_200;

    private final String brokers;
    private final List<String> groups;
    private final Databases databases;

    /** @param groups of consumers, one for each service that listens */
    public Followers(String brokers, List<String> groups, Databases databases) {
        this.brokers = brokers;
        this.groups = groups;
        this.databases = databases;
    }

    /** Connections to the databases with an outbox. */
    @FunctionalInterface
    public interface Databases {
        List<java.sql.Connection> all();
    }

    /** Seconds until they had caught up. */
    public double await() throws InterruptedException, SQLException {
        long start = System.nanoTime();
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            for (int second = 0; second < PATIENCE_SECONDS; second++) {
                if (unsent() == 0 && unheard(admin) == 0) {
                    return (System.nanoTime() - start) / 1e9;
                }
                Thread.sleep(1_000);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka could not be asked.", e);
        }
        throw new IllegalStateException("The listeners did not follow within (%d s).".formatted(PATIENCE_SECONDS));
    }

    private long unsent() throws SQLException {
        long facts = 0;
        for (var database : databases.all()) {
            facts += Sql.number(database, "select count(*) from outbox");
        }
        return facts;
    }

    private long unheard(Admin admin) throws InterruptedException, ExecutionException {
        long behind = 0;
        var heard = new HashMap<>(admin.listConsumerGroupOffsets(groups.stream()
                        .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec())))
                .all()
                .get());
        for (var offsets : heard.values()) {
            var ends = admin.listOffsets(offsets.keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            for (var offset : offsets.entrySet()) {
                var end = ends.get(offset.getKey());
                if (offset.getValue() != null && end != null) {
                    behind += end.offset() - offset.getValue().offset();
                }
            }
        }
        return behind;
    }
}
