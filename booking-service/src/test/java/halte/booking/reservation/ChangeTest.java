package halte.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.invitation.MailDispatch;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class ChangeTest extends ServiceTest {

    @Inject
    MailDispatch dispatch;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void aSpace() {
        ASpace.called("CHG").withDesks(9).withRoom("R01").withRoom("R02").describe();
        ASpace.called("CHH").describe();
        dispatch.send();
        mailbox.clear();
    }

    @Test
    void aBookingMovesToAnotherDeskInOneStepAndItsCalendarEntryMovesWithIt() {
        // Given
        var person = Tokens.person("Mover One");
        var id = booked(person.token(), "CHG-D01", "2026-11-24", "DAY");
        dispatch.send();
        mailbox.clear();

        // When
        var changed = change(person.token(), id, Map.of("resource", "CHG-D02", "date", "2026-11-25", "part", "AM"));
        dispatch.send();

        // Then
        changed.then()
                .statusCode(200)
                .body("resource", equalTo("CHG-D02"))
                .body("date", equalTo("2026-11-25"))
                .body("part", equalTo("AM"))
                .body("halfDays", equalTo(1))
                .body("sequence", equalTo(1))
                .body("state", equalTo("CONFIRMED"));
        book(Tokens.worker("Next"), "CHG-D01", "2026-11-24", "DAY").then().statusCode(201);
        book(Tokens.worker("Next"), "CHG-D02", "2026-11-25", "AM").then().statusCode(409);
        assertThat(told("be.halte.booking.booking-changed.v1", "CHG")).isPositive();
        var mails = mailbox.getMailsSentTo(person.email());
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getSubject()).startsWith("Modifié : Place CHG");
        var calendar = Biweekly.parse(calendarOf(mails.get(0))).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        var event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo(id + "@halte");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2026-11-25T07:30:00Z")));
    }

    @Test
    void aMoveThatIsRefusedLeavesEverythingAsItWas() {
        // Given
        var id = booked(Tokens.worker("Mover Two"), "CHG-D03", "2026-11-24", "DAY");
        booked(Tokens.worker("In The Way"), "CHG-D04", "2026-11-24", "AM");

        // When
        var taken = change(Tokens.worker("Mover Two"), id, Map.of("resource", "CHG-D04"));
        var closed = change(Tokens.worker("Mover Two"), id, Map.of("date", "2026-11-28"));

        // Then
        taken.then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-taken"))
                .body("alternatives.kind", hasItem("OTHER_DESK"));
        closed.then().statusCode(422).body("type", equalTo("/problems/space-closed"));
        as(Tokens.worker("Mover Two"))
                .get("/api/bookings/" + id)
                .then()
                .body("resource", equalTo("CHG-D03"))
                .body("sequence", equalTo(0));
        book(Tokens.worker("Next"), "CHG-D03", "2026-11-24", "PM").then().statusCode(409);
    }

    @Test
    void aMeetingMayMoveIntoItsOwnTime() {
        // Given
        var id = bookedSlot(Tokens.worker("Mover Three"), "CHG-R01", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");

        // When
        var changed = change(Tokens.worker("Mover Three"), id, Map.of("startsAt", "2026-11-24T09:30:00Z"));

        // Then
        changed.then()
                .statusCode(200)
                .body("startsAt", equalTo("2026-11-24T09:30:00Z"))
                .body("endsAt", equalTo("2026-11-24T10:30:00Z"));
        as(Tokens.worker("Next"))
                .body(Map.of(
                        "resource", "CHG-R01", "startsAt", "2026-11-24T10:30:00Z", "endsAt", "2026-11-24T11:30:00Z"))
                .post("/api/bookings")
                .then()
                .statusCode(409)
                .body("alternatives.kind", hasItem("OTHER_ROOM"));
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void movingToLaterDoesNotMoveTheFees() {
        // Given
        var token = Tokens.worker("Mover Four");
        var id = booked(token, "CHG-D05", "2026-11-24", "DAY");

        // Then
        change(token, id, Map.of("date", "2026-11-26")).then().body("cancelFreeUntil", equalTo("2026-11-24T05:30:00Z"));
        change(token, id, Map.of("date", "2026-11-24", "part", "PM"))
                .then()
                .body("cancelFreeUntil", equalTo("2026-11-24T05:30:00Z"))
                .body("fees[0].from", equalTo("2026-11-24T05:30:00Z"));
        clock.stopAt(Instant.parse("2026-11-24T06:00:00Z"));
        change(token, id, Map.of("date", "2026-11-27")).then().statusCode(200);
        as(token)
                .body("{}")
                .post("/api/bookings/" + id + "/cancellation")
                .then()
                .body("cancelled.inTime", equalTo(false))
                .body("cancelled.fee.percent", equalTo(100))
                .body("cancelled.fee.offer", nullValue());
    }

    @Test
    void whatCannotBeChangedIsRefused() {
        // Given
        var id = booked(Tokens.worker("Mover Five"), "CHG-D06", "2026-11-24", "DAY");

        // Then
        change(Tokens.worker("Mover Five"), id, Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/nothing-changes"));
        change(Tokens.worker("Mover Five"), id, Map.of("resource", "CHH-D01"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/other-space"));
        change(Tokens.worker("Mover Five"), id, Map.of("date", "2026-11-25", "startsAt", "2026-11-24T09:30:00Z"))
                .then()
                .statusCode(400);
        change(Tokens.worker("Stranger"), id, Map.of("resource", "CHG-D07"))
                .then()
                .statusCode(404);
        change(Tokens.worker("Mover Five"), id, Map.of("resource", "CHG-D07", "override", Map.of("reason", "x")))
                .then()
                .statusCode(403);
        change(Tokens.host("CHG"), id, Map.of("resource", "CHG-D07", "override", Map.of("reason", "Fuite au plafond")))
                .then()
                .statusCode(200);
        assertThat(count(
                        "select count(*) as n from staff_action where subject = ?::uuid and action = 'override-rules'"
                                + " and detail = 'Fuite au plafond'",
                        id))
                .isOne();
    }

    @Test
    void staffMayGiveEverythingBackHoweverLateItIs() {
        // Given
        var late = booked(Tokens.worker("Late"), "CHG-D01", "2026-12-10", "DAY");
        clock.stopAt(Instant.parse("2026-12-10T06:30:00Z"));

        // Then
        as(Tokens.worker("Late"))
                .body(Map.of("free", true))
                .post("/api/bookings/" + late + "/cancellation")
                .then()
                .statusCode(403);
        as(Tokens.host("CHG"))
                .body(Map.of("free", true, "reason", "Tempête"))
                .post("/api/bookings/" + late + "/cancellation")
                .then()
                .statusCode(200)
                .body("cancelled.inTime", equalTo(true))
                .body("cancelled.fee", nullValue());
    }

    @Test
    void noNonsenseChangesAnything() {
        // Given
        var token = Tokens.worker("Mover Seven");
        var id = booked(token, "CHG-D01", "2026-12-03", "DAY");
        var junk = new Object[] {
            -1,
            "\0",
            "x",
            "x".repeat(100_000),
            java.util.List.of(),
            Map.of("a", 1),
            true,
            1e300,
            "+999999999-12-31",
            "+1000000000-12-31T23:59:59Z",
            "1970-01-01T00:00:00Z"
        };

        // Then
        for (var value : junk) {
            for (var field : new String[] {"resource", "date", "part", "startsAt", "endsAt", "override", "color"}) {
                assertThat(change(token, id, Map.of(field, value)).statusCode())
                        .as(field + " %.30s", value)
                        .isBetween(400, 499);
            }
            assertThat(as(token)
                            .body(Map.of("endsAt", value))
                            .post("/api/bookings/" + id + "/extension")
                            .statusCode())
                    .isBetween(400, 499);
        }
        as(token).get("/api/bookings/" + id).then().body("sequence", equalTo(0));
    }

    @Test
    void theSameKeyChangesOnce() {
        // Given
        var token = Tokens.worker("Mover Six");
        var id = booked(token, "CHG-D08", "2026-11-30", "DAY");
        var key = UUID.randomUUID();

        // When
        var once = changeWith(key, token, id, "{\"date\":\"2026-12-01\"}");
        var again = changeWith(key, token, id, "{\"date\":\"2026-12-01\"}");

        // Then
        once.then().statusCode(200).body("sequence", equalTo(1));
        again.then()
                .statusCode(200)
                .header("Idempotent-Replayed", equalTo("true"))
                .body("sequence", equalTo(1));
        changeWith(key, token, id, "{\"date\":\"2026-12-02\"}").then().statusCode(422);
    }

    @Test
    void whoIsThereStaysLongerIfThePlaceIsFree() {
        // Given
        var token = Tokens.worker("Stayer");
        var id = booked(token, "CHG-D09", "2026-11-23", "AM");
        as(token).body(Map.of("space", "CHG")).post("/api/presences").then().statusCode(201);

        // When
        var longer = extend(token, id, "2026-11-23T13:00:00Z");
        booked(Tokens.worker("Next"), "CHG-D09", "2026-11-24", "AM");
        as(Tokens.worker("Evening"))
                .body(Map.of(
                        "resource", "CHG-D09", "startsAt", "2026-11-23T14:00:00Z", "endsAt", "2026-11-23T15:00:00Z"))
                .post("/api/bookings")
                .then()
                .statusCode(201);
        var taken = extend(token, id, "2026-11-23T15:00:00Z");
        var closed = extend(token, id, "2026-11-23T19:00:00Z");

        // Then
        longer.then()
                .statusCode(200)
                .body("state", equalTo("CHECKED_IN"))
                .body("endsAt", equalTo("2026-11-23T13:00:00Z"))
                .body("halfDays", equalTo(2));
        taken.then().statusCode(409);
        closed.then().statusCode(422).body("type", equalTo("/problems/outside-opening-hours"));
        extend(token, id, "2026-11-23T12:00:00Z").then().statusCode(422);
    }

    private static Response change(String token, String id, Map<String, Object> change) {
        return as(token).body(change).post("/api/bookings/" + id + "/change");
    }

    private static Response extend(String token, String id, String endsAt) {
        return as(token).body(Map.of("endsAt", endsAt)).post("/api/bookings/" + id + "/extension");
    }

    private static Response changeWith(UUID key, String token, String id, String body) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/bookings/" + id + "/change");
    }

    private static String booked(String token, String resource, String date, String part) {
        return book(token, resource, date, part)
                .then()
                .statusCode(201)
                .extract()
                .path("bookingId");
    }

    private static String bookedSlot(String token, String resource, String startsAt, String endsAt) {
        return as(token)
                .body(Map.of("resource", resource, "startsAt", startsAt, "endsAt", endsAt))
                .post("/api/bookings")
                .then()
                .statusCode(201)
                .extract()
                .path("bookingId");
    }

    private static String calendarOf(Mail mail) {
        for (var part : mail.getText().split("--halte-[0-9a-f-]+\\n?")) {
            if (part.startsWith("Content-Type: text/calendar")) {
                var body = part.substring(part.indexOf("\n\n") + 2).replace("\n", "");
                return new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no calendar");
    }
}
