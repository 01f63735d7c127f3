package halte.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.contracts.Fact;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The only way to tell the other services something. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = "insert into outbox (topic, part_key, type, payload, occurred_at, traceparent)"
            + " values (?, ?, ?, ?::json, ?, ?)";

    /** Marks a transaction whose end wakes the relay already. */
    private static final Object WAKES = new Object();

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxRelay relay;
    private final Clock clock;

    Outbox(DataSource database, TransactionSynchronizationRegistry transactions, OutboxRelay relay, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.relay = relay;
        this.clock = clock;
    }

    /** MANDATORY: outside the transaction that makes it true, a fact has no business being here. */
    @Transactional(MANDATORY)
    public void append(Fact fact) {
        append(List.of(fact));
    }

    /** Several facts, told in this order. */
    @Transactional(MANDATORY)
    public void append(Collection<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var fact : facts) {
                insert.setString(1, fact.topic());
                insert.setString(2, fact.key());
                insert.setString(3, fact.type());
                insert.setString(4, FactJson.write(fact));
                insert.setTimestamp(5, Timestamp.from(clock.instant()));
                insert.setString(6, traceparent());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("A fact could not be stored in the outbox.", e);
        }
        wakeAfterCommit();
    }

    /** For who writes the row in a statement of its own: the relay looks at once instead of at its next poll. */
    public void wakeAfterCommit() {
        if (transactions.getResource(WAKES) != null) {
            return;
        }
        transactions.putResource(WAKES, true);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }

    /** JSON of a fact exactly as {@link #append} would store it. */
    public static String json(Fact fact) {
        return FactJson.write(fact);
    }

    /** W3C trace context of the current span, or null outside one. */
    public static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }
}
