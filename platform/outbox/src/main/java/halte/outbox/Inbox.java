package halte.outbox;

import halte.identity.SystemScope;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/** The only way to hear the other services: each fact once, in one transaction with its effect, as the system. */
@ApplicationScoped
public class Inbox {

    /** In one order, so that two who hear the same wait for each other instead of blocking each other. */
    private static final String INSERT = "insert into inbox (listener, event_id)"
            + " select ?, id from unnest(?) as v (id) order by id on conflict do nothing returning event_id";

    private static final int ATTEMPTS = 5;
    private static final long PATIENCE_AT_THE_END_MILLIS = 8_000;

    private final DataSource database;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean stopping;

    Inbox(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the handler unless this listener heard the fact before. A throw leaves nothing behind and goes to the
     * dead letters of the channel; a database that is away is waited for, so that an outage never fills them.
     *
     * @param listener who remembers, for example {@code booking}
     * @param message a CloudEvent in structured JSON
     */
    public void hear(String listener, String message, Consumer<Envelope> handler) {
        hearAll(listener, List.of(message), each(handler));
    }

    /**
     * The same for what came in one poll, in its order and in few transactions. What is not of these types is passed
     * over, and takes no row of the inbox. When facts cannot be heard together they are heard one by one, so that
     * only the bad one goes to the dead letters.
     *
     * @return done when the batch is acknowledged
     */
    public CompletionStage<Void> hear(
            String listener,
            KafkaRecordBatch<String, String> batch,
            Set<String> types,
            Consumer<List<Envelope>> handler) {
        List<CompletionStage<Void>> refused = new ArrayList<>();
        for (var slice : Slices.of(batch, types)) {
            try {
                hearAll(listener, slice.stream().map(Message::getPayload).toList(), handler);
            } catch (RuntimeException together) {
                refused.addAll(oneByOne(listener, slice, handler));
            }
        }
        return CompletableFuture.allOf(refused.stream()
                        .map(CompletionStage::toCompletableFuture)
                        .toArray(CompletableFuture[]::new))
                .thenCompose(done -> batch.ack());
    }

    /** For a handler that takes one fact after the other. */
    public static Consumer<List<Envelope>> each(Consumer<Envelope> handler) {
        return facts -> facts.forEach(handler);
    }

    private List<CompletionStage<Void>> oneByOne(
            String listener, List<KafkaRecord<String, String>> slice, Consumer<List<Envelope>> handler) {
        List<CompletionStage<Void>> refused = new ArrayList<>();
        for (var record : slice) {
            try {
                hearAll(listener, List.of(record.getPayload()), handler);
            } catch (RuntimeException e) {
                refused.add(record.nack(e));
            }
        }
        return refused;
    }

    /** Several facts in one transaction: all of them, or none. */
    private void hearAll(String listener, List<String> messages, Consumer<List<Envelope>> handler) {
        var events = messages.stream().map(Envelope::parse).toList();
        for (int attempt = 1; ; attempt++) {
            underWay.incrementAndGet();
            try {
                leaveForTheNextStart();
                SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> once(listener, events, handler)));
                return;
            } catch (RuntimeException e) {
                leaveForTheNextStart();
                waitOrGiveUp(e, attempt);
            } finally {
                underWay.decrementAndGet();
            }
        }
    }

    /** What is being heard when the application stops is finished; what comes after is left for the next start. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        stopping = true;
        for (long waited = 0; underWay.get() > 0 && waited < PATIENCE_AT_THE_END_MILLIS; waited += 20) {
            sleep(20);
        }
    }

    /**
     * The database of a stopping application may be closed already; failing now would make a dead letter of a good
     * message. Never answering leaves it unacknowledged, and it comes again after the next start.
     */
    private void leaveForTheNextStart() {
        if (stopping) {
            underWay.decrementAndGet();
            while (true) {
                LockSupport.park();
            }
        }
    }

    private void once(String listener, List<Envelope> events, Consumer<List<Envelope>> handler) {
        var fresh = firstTime(listener, events);
        if (!fresh.isEmpty()) {
            handler.accept(fresh);
        }
    }

    /** In the order in which they came, a repeat among them left out. */
    private List<Envelope> firstTime(String listener, List<Envelope> events) {
        var unheard = remember(listener, events);
        return events.stream().filter(event -> unheard.remove(event.id())).toList();
    }

    private Set<UUID> remember(String listener, List<Envelope> events) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, listener);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", events.stream().map(Envelope::id).toArray()));
            var remembered = new HashSet<UUID>();
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    remembered.add(rows.getObject(1, UUID.class));
                }
            }
            return remembered;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be written.", e);
        }
    }

    private static void waitOrGiveUp(RuntimeException failure, int attempt) {
        var state = sqlState(failure);
        boolean away = state != null && (state.startsWith("08") || state.startsWith("57P") || state.equals("53300"))
                || isPoolExhausted(failure);
        boolean clash = "40001".equals(state) || "40P01".equals(state) || "55P03".equals(state);
        if (!away && (!clash || attempt >= ATTEMPTS)) {
            throw failure;
        }
        Log.warnf("A fact is heard again after a transient failure, attempt %d, SQL state %s", attempt, state);
        sleep(Math.min(5_000L, 20L << Math.min(attempt, 8)));
    }

    /** The pool says it without a state: no connection could be had in time. */
    private static boolean isPoolExhausted(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() == null
                    && String.valueOf(sql.getMessage()).contains("imeout")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while hearing a fact.", e);
        }
    }
}
