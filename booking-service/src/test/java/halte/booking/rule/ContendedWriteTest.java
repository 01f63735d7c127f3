package halte.booking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.identity.SystemScope;
import halte.testkit.AtOnce;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Two want the same rows in opposite order, and the database ends the one who waited first: it is asked again. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class ContendedWriteTest extends ServiceTest {

    @Test
    void aChangeThatEndedInADeadlockIsMadeAfterAll() throws Exception {
        // When
        var answer = inADeadlock(
                "CWA",
                id -> as(Tokens.host("CWA"))
                        .body(rule("CWA", "Changée quand même"))
                        .put("/api/booking-rules/" + id));

        // Then
        answer.then().statusCode(200);
        assertThat(count("select count(*) as n from booking_rule where name = 'Changée quand même'"))
                .isEqualTo(1);
    }

    @Test
    void aRemovalThatEndedInADeadlockIsMadeAfterAll() throws Exception {
        // When
        var answer = inADeadlock("CWB", id -> as(Tokens.host("CWB")).delete("/api/booking-rules/" + id));

        // Then
        answer.then().statusCode(204);
        assertThat(count("select count(*) as n from booking_rule r join space s on s.id = r.space_id"
                        + " where s.space = 'CWB'"))
                .isZero();
    }

    /** The other one has the revision and wants the rule; the request has the rule and wants the revision. */
    private Response inADeadlock(String space, LongFunction<Response> request) throws Exception {
        ASpace.called(space).describe();
        int id = as(Tokens.host(space))
                .body(rule(space, "À changer"))
                .post("/api/booking-rules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var othersTurn = new CountDownLatch(1);
        var answers = AtOnce.all(List.<Callable<Response>>of(
                () -> {
                    othersTurn.await();
                    return request.apply(id);
                },
                () -> {
                    SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> other(id, othersTurn)));
                    return null;
                }));
        return answers.get(0);
    }

    private static Map<String, Object> rule(String space, String name) {
        return Map.of("space", space, "name", name, "limits", Map.of("maxMinutes", 600));
    }

    private void other(long id, CountDownLatch othersTurn) {
        database.update("update rule_revision set revision = revision + 1");
        othersTurn.countDown();
        for (int looks = 0; looks < 500 && waiting() == 0; looks++) {
            LockSupport.parkNanos(20_000_000);
        }
        database.update("update booking_rule set position = position where id = ?", id);
    }

    /** On another connection: within a transaction the database shows the same activity again and again. */
    private long waiting() {
        return QuarkusTransaction.suspendingExisting()
                .call(() -> count("select count(*) as n from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and query like 'update rule_revision%'"));
    }
}
