package halte.booking.rota;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ServiceTest;
import halte.booking.people.People;
import halte.testkit.PostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Whoever is in a transaction looks people up on its connection: when every connection is taken, nobody waits. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class FullPoolTest extends ServiceTest {

    private static final UUID SOMEBODY = UUID.fromString("0190c3f2-7a10-7058-8a00-0000000f0011");
    private static final int LOOKING = 4;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Inject
    Volunteers volunteers;

    @Inject
    People people;

    @Test
    void whoHoldsTheLastConnectionLooksWithIt() throws Exception {
        // Given
        var pool = Executors.newFixedThreadPool(connections + LOOKING);
        var hold = new CountDownLatch(LOOKING);
        var full = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try {
            var looks = new ArrayList<Future<List<?>>>();
            for (int i = 0; i < LOOKING; i++) {
                looks.add(pool.submit(() -> QuarkusTransaction.requiringNew().call(() -> look(hold, full))));
            }
            hold.await();
            for (int i = 0; i < connections; i++) {
                pool.execute(() -> QuarkusTransaction.requiringNew().run(() -> fill(over)));
            }
            assertThat(over.await(1, TimeUnit.SECONDS))
                    .as("all others are taken meanwhile")
                    .isFalse();

            // When
            full.countDown();

            // Then
            for (var look : looks) {
                assertThat(found(look)).hasSize(4);
            }
        } finally {
            over.countDown();
            pool.shutdown();
            assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void afterTheLookNoMoreIsSeenThanBefore() {
        // When
        var roles = QuarkusTransaction.requiringNew().call(() -> {
            var before = role();
            volunteers.in("NOWHERE");
            return List.of(before, role());
        });

        // Then
        assertThat(roles.get(1)).isEqualTo(roles.get(0)).isNotEqualTo("system");
    }

    private List<?> look(CountDownLatch hold, CountDownLatch full) {
        role();
        hold.countDown();
        await(full);
        return List.of(
                people.byId(SOMEBODY),
                people.byEmail("nobody@halte.example"),
                people.languagesOf(List.of(SOMEBODY)),
                volunteers.in("NOWHERE"));
    }

    private void fill(CountDownLatch over) {
        role();
        await(over);
    }

    private String role() {
        return database.first("select current_setting('app.role', true) as role", row -> row.text("role"))
                .orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sooner than a connection is waited for in vain. */
    private static List<?> found(Future<List<?>> look) throws Exception {
        try {
            return look.get(3, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError("No connection was left for a look.", failed);
        }
    }
}
