package halte.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.invitation.MailDispatch;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class HoldTest extends ServiceTest {

    @Inject
    HoldJob job;

    @Inject
    MailDispatch dispatch;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void aSpace() {
        ASpace.called("HLD").withDesks(8).describe();
    }

    @Test
    void aHeldSlotIsKeptAndBecomesABookingWhenItIsConfirmed() {
        // Given
        var person = Tokens.person("Holder One");
        var held = hold(person.token(), "HLD-D01", "2026-11-24");
        held.then()
                .statusCode(201)
                .body("state", equalTo("HELD"))
                .body("heldUntil", equalTo("2026-11-23T08:10:00Z"))
                .body("pass", nullValue());
        book(Tokens.worker("Somebody Else"), "HLD-D01", "2026-11-24", "DAY")
                .then()
                .statusCode(409);
        dispatch.send();
        assertThat(mailbox.getMailsSentTo(person.email())).isEmpty();

        // When
        var confirmed = confirm(person.token(), held);

        // Then
        confirmed
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("heldUntil", nullValue())
                .body("pass.code", notNullValue());
        dispatch.send();
        assertThat(mailbox.getMailsSentTo(person.email())).hasSize(1);
        assertThat(told("be.halte.booking.booking-held.v1", "HLD")).isPositive();
        assertThat(count(
                        "select count(*) as n from occupation where id = ?::uuid and live and kind = 'BOOKING'",
                        id(held)))
                .isOne();
    }

    @Test
    void aHoldThatIsNotConfirmedEndsByItself() {
        // Given
        var held = hold(Tokens.worker("Holder Two"), "HLD-D02", "2026-11-24");
        clock.advance(Duration.ofMinutes(10));

        // When
        job.run();

        // Then
        as(Tokens.worker("Holder Two"))
                .get("/api/bookings/" + id(held))
                .then()
                .body("state", equalTo("EXPIRED"))
                .body("ended.at", equalTo("2026-11-23T08:10:00Z"));
        assertThat(told("be.halte.booking.hold-expired.v1", "HLD")).isPositive();
        confirm(Tokens.worker("Holder Two"), held).then().statusCode(410).body("type", equalTo("/problems/hold-over"));
        book(Tokens.worker("Somebody Else"), "HLD-D02", "2026-11-24", "DAY")
                .then()
                .statusCode(201);
    }

    @Test
    void whoeverWantsTheSlotOfAHoldThatIsOverGetsItOnTheSpot() {
        // Given
        var held = hold(Tokens.worker("Holder Three"), "HLD-D03", "2026-11-24");
        var inHolds = hold(Tokens.worker("Holder Three"), "HLD-D04", "2026-11-24");
        clock.advance(Duration.ofMinutes(11));

        // When
        var booked = book(Tokens.worker("Quick"), "HLD-D03", "2026-11-24", "AM");
        var heldAgain = hold(Tokens.worker("Quick"), "HLD-D04", "2026-11-24");

        // Then
        booked.then().statusCode(201);
        heldAgain.then().statusCode(201);
        for (var former : new Response[] {held, inHolds}) {
            as(Tokens.worker("Holder Three"))
                    .get("/api/bookings/" + id(former))
                    .then()
                    .body("state", equalTo("EXPIRED"));
        }
    }

    @Test
    void aHoldIsForItsPersonOnlyAndMayBeLetGo() {
        // Given
        var held = hold(Tokens.worker("Holder Four"), "HLD-D05", "2026-11-24");

        // When
        confirm(Tokens.worker("Stranger"), held).then().statusCode(404);
        as(Tokens.worker("Holder Four"))
                .body("{}")
                .post("/api/bookings/" + id(held) + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("EXPIRED"));

        // Then
        book(Tokens.worker("Somebody Else"), "HLD-D05", "2026-11-24", "DAY")
                .then()
                .statusCode(201);
    }

    @Test
    void aHoldLastsAnHourAtMost() {
        var wish = new LinkedHashMap<String, Object>(wish(null, "HLD-D06", "2026-11-24", "DAY"));
        wish.put("minutes", 61);
        as(Tokens.worker()).body(wish).post("/api/holds").then().statusCode(400);
        wish.put("minutes", 60);
        as(Tokens.worker())
                .body(wish)
                .post("/api/holds")
                .then()
                .statusCode(201)
                .body("heldUntil", equalTo("2026-11-23T09:00:00Z"));
    }

    @Test
    void aHoldThatIsOverIsNotInTheWayOfWhoMovesOrStaysLonger() {
        // Given
        var morning = book(Tokens.worker("Stays"), "HLD-D08", "2026-11-25", "AM");
        var afternoon = as(Tokens.worker("Holder Five"))
                .body(wish(null, "HLD-D08", "2026-11-25", "PM"))
                .post("/api/holds");
        var elsewhere = hold(Tokens.worker("Holder Five"), "HLD-D07", "2026-11-26");
        var longer = Map.of("endsAt", "2026-11-25T14:00:00Z");
        as(Tokens.worker("Stays"))
                .body(longer)
                .post("/api/bookings/" + id(morning) + "/extension")
                .then()
                .statusCode(409);

        // When
        clock.advance(Duration.ofMinutes(11));
        as(Tokens.worker("Stays"))
                .body(longer)
                .post("/api/bookings/" + id(morning) + "/extension")
                .then()
                .statusCode(200);
        as(Tokens.worker("Stays"))
                .body(Map.of("resource", "HLD-D07", "date", "2026-11-26", "part", "AM"))
                .post("/api/bookings/" + id(morning) + "/change")
                .then()
                .statusCode(200);

        // Then
        for (var former : new Response[] {afternoon, elsewhere}) {
            as(Tokens.worker("Holder Five"))
                    .get("/api/bookings/" + id(former))
                    .then()
                    .body("state", equalTo("EXPIRED"));
        }
    }

    @Test
    void nobodyKeepsMoreThanAFewPlacesAtOnce() {
        for (int day = 7; day <= 11; day++) {
            hold(Tokens.worker("Greedy"), "HLD-D07", "2026-12-%02d".formatted(day))
                    .then()
                    .statusCode(201);
        }
        hold(Tokens.worker("Greedy"), "HLD-D08", "2026-12-07")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/too-many-holds"));
    }

    private static Response hold(String token, String resource, String date) {
        return as(token).body(wish(null, resource, date, "DAY")).post("/api/holds");
    }

    private static Response confirm(String token, Response held) {
        return as(token).body("{}").post("/api/bookings/" + id(held) + "/confirmation");
    }

    private static String id(Response answer) {
        return answer.path("bookingId");
    }
}
