package halte.booking.database;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RememberedTest extends ServiceTest {

    @Test
    void whatIsKnownIsNotAskedForAgainWithinTheSecond() {
        // Given
        var asked = new AtomicInteger();
        var remembered = new Remembered<Integer>(before -> asked.incrementAndGet());

        // When
        remembered.now();
        remembered.now();

        // Then
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatWasForgottenIsReadAnewAndNotCompared() {
        // Given
        var remembered = new Remembered<Integer>(before -> before == null ? 1 : before);
        var counting = new AtomicInteger();
        var always = new Remembered<Integer>(before -> before == null ? counting.incrementAndGet() : before);
        remembered.now();
        always.now();

        // When
        always.forget();

        // Then
        assertThat(always.now()).isEqualTo(2);
        assertThat(remembered.now()).isEqualTo(1);
    }

    @Test
    void whoeverHoldsAConnectionDoesNotWaitForTheOneWhoAsks() throws Exception {
        // Given
        var asking = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        var first = new AtomicInteger();
        var remembered = new Remembered<String>(before -> {
            if (first.getAndIncrement() == 0) {
                asking.countDown();
                await(mayAnswer);
                return "slowly";
            }
            return "alone";
        });
        var people = Executors.newSingleThreadExecutor();
        var slow = people.submit(remembered::now);
        await(asking);

        // When
        var seen = QuarkusTransaction.requiringNew().call(remembered::now);

        // Then
        assertThat(seen).isEqualTo("alone");
        mayAnswer.countDown();
        assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("slowly");
        people.shutdown();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
