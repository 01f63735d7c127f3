package halte.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.invitation.MailDispatch;
import halte.identity.SystemScope;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hold on something that has to be approved becomes a request, not a booking. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class ApprovalTest extends ServiceTest {

    @Inject
    HoldJob job;

    @Inject
    MailDispatch dispatch;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void aSpace() {
        ASpace.called("APR").withDesks(8).describe();
        dispatch.send();
        mailbox.clear();
    }

    @Test
    void aRequestKeepsTheSlotUntilTheSpaceSaysYes() {
        // Given
        var person = Tokens.person("Asker One").speaking("nl");
        var id = request(person, "APR-D01");
        book(Tokens.worker("Somebody Else"), "APR-D01", "2026-11-26", "DAY")
                .then()
                .statusCode(409);

        // When
        as(Tokens.worker("Stranger"))
                .post("/api/bookings/" + id + "/approval")
                .then()
                .statusCode(403);
        as(Tokens.host("ZZZ")).post("/api/bookings/" + id + "/approval").then().statusCode(404);
        as(Tokens.host("APR"))
                .post("/api/bookings/" + id + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        dispatch.send();

        // Then
        assertThat(mailbox.getMailsSentTo(person.email())).hasSize(1);
        assertThat(mailbox.getMailsSentTo(person.email()).get(0).getSubject()).startsWith("Geboekt");
        assertThat(told("be.halte.booking.booking-requested.v1", "APR")).isPositive();
        as(person.token()).get("/api/bookings/" + id).then().body("pass.code", notNullValue());
    }

    @Test
    void aRequestThatIsDeclinedFreesTheSlotAndThePersonReadsWhy() {
        // Given
        var person = Tokens.person("Asker Two");
        var id = request(person, "APR-D02");

        // When
        as(Tokens.host("APR"))
                .body(Map.of("reason", "La salle est en travaux."))
                .post("/api/bookings/" + id + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("ended.reason", equalTo("La salle est en travaux."));

        // Then
        assertThat(count(
                        "select count(*) as n from notice where recipient = ? and body like '%en travaux%'",
                        person.email()))
                .isOne();
        assertThat(count("select count(*) as n from invitation where booking_id = ?::uuid", id))
                .isZero();
        assertThat(told("be.halte.booking.booking-declined.v1", "APR")).isPositive();
        book(Tokens.worker("Somebody Else"), "APR-D02", "2026-11-26", "DAY")
                .then()
                .statusCode(201);
        as(Tokens.host("APR")).post("/api/bookings/" + id + "/approval").then().statusCode(409);
    }

    @Test
    void aRequestThatNobodyAnswersIsDeclined() {
        // Given
        var person = Tokens.person("Asker Three");
        var id = request(person, "APR-D03");
        clock.advance(Duration.ofHours(2));

        // When
        as(Tokens.host("APR")).post("/api/bookings/" + id + "/approval").then().statusCode(410);
        job.run();

        // Then
        as(person.token()).get("/api/bookings/" + id).then().body("state", equalTo("DECLINED"));
        assertThat(count(
                        "select count(*) as n from notice where recipient = ? and body like '%répondre à temps%'",
                        person.email()))
                .isOne();
    }

    @Test
    void aRequestMayBeTakenBackForNothing() {
        // Given
        var person = Tokens.person("Asker Four");
        var id = request(person, "APR-D04");

        // Then
        as(person.token())
                .body("{}")
                .post("/api/bookings/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelled.inTime", equalTo(true));
    }

    private String request(Tokens.Person person, String resource) {
        String id = as(person.token())
                .body(wish(null, resource, "2026-11-26", "DAY"))
                .post("/api/holds")
                .path("bookingId");
        SystemScope.call(() -> database.update("update booking set decide_minutes = 120 where id = ?::uuid", id));
        as(person.token())
                .body("{}")
                .post("/api/bookings/" + id + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("REQUESTED"))
                .body("decideUntil", equalTo("2026-11-23T10:00:00Z"));
        return id;
    }
}
