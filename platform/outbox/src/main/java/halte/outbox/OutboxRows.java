package halte.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outbox table as the relay sees it. */
class OutboxRows {

    private static final String READ =
            "select id, topic, part_key, type, payload, occurred_at, traceparent, tx::text, seq from outbox"
                    + " where tx < pg_snapshot_xmin(pg_current_snapshot()) order by tx, seq limit ?";
    private static final String OLDEST =
            "select coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0) from outbox";

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    /** A fact that waits. */
    record Row(
            UUID id,
            String topic,
            String key,
            String type,
            String payload,
            Instant occurredAt,
            @Nullable String traceparent,
            String tx,
            long seq) {}

    List<Row> read(int limit) throws SQLException {
        try (var select = connection.prepareStatement(READ)) {
            select.setInt(1, limit);
            var found = new ArrayList<Row>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getTimestamp(6).toInstant(),
                            rows.getString(7),
                            rows.getString(8),
                            rows.getLong(9)));
                }
            }
            return found;
        }
    }

    /** Everything up to the last row read was committed when it was read, so nothing unsent can lie below it. */
    void delete(List<Row> sent) throws SQLException {
        var last = sent.get(sent.size() - 1);
        try (var delete = connection.prepareStatement("delete from outbox where (tx, seq) <= (?::xid8, ?)")) {
            delete.setString(1, last.tx());
            delete.setLong(2, last.seq());
            delete.executeUpdate();
        }
    }

    double oldestSeconds() throws SQLException {
        return single(OLDEST);
    }

    boolean tryLock(long lock) throws SQLException {
        try (var ask = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            ask.setLong(1, lock);
            try (var answer = ask.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    void unlock(long lock) throws SQLException {
        try (var release = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            release.setLong(1, lock);
            release.execute();
        }
    }

    private double single(String sql) throws SQLException {
        try (var ask = connection.prepareStatement(sql);
                var answer = ask.executeQuery()) {
            return answer.next() ? answer.getDouble(1) : 0;
        }
    }
}
