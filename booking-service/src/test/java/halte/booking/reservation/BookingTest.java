package halte.booking.reservation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class BookingTest extends ServiceTest {

    private static final String TUESDAY = "2026-11-24";

    @BeforeEach
    void aSpace() {
        ASpace.called("BKA")
                .withRoom("R01")
                .with("O01", "OFFICE")
                .withTerraceSeat("T01", "05-01", "09-30")
                .describe();
    }

    @Test
    void aBookedDeskIsConfirmedWithItsPassAndToldOnce() {
        // When
        var answer = book(Tokens.worker(), "BKA-D01", TUESDAY, "DAY");

        // Then
        answer.then()
                .statusCode(201)
                .body("state", equalTo("CONFIRMED"))
                .body("space", equalTo("BKA"))
                .body("startsAt", equalTo("2026-11-24T07:30:00Z"))
                .body("endsAt", equalTo("2026-11-24T16:30:00Z"))
                .body("halfDays", equalTo(2))
                .body("cancelFreeUntil", equalTo("2026-11-24T05:30:00Z"))
                .body("pass.url", startsWith("/c/" + answer.path("pass.code")));
        var id = UUID.fromString(answer.path("bookingId"));
        assertThat(count("select count(*) as n from booking where id = ?", id)).isOne();
        assertThat(count("select count(*) as n from invitation where booking_id = ?", id))
                .isOne();
    }

    @Test
    void aTakenDeskIsRefusedWithAlternatives() {
        // Given
        book(Tokens.worker("First"), "BKA-D02", TUESDAY, "AM").then().statusCode(201);

        // When
        var refusal = book(Tokens.worker("Second"), "BKA-D02", TUESDAY, "DAY");

        // Then
        refusal.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/slot-taken"))
                .body("alternatives.kind", hasItem("OTHER_DESK"))
                .body("alternatives.kind", hasItem("LATER"))
                .body("alternatives.resource", not(hasItem("BKA-T01")));
    }

    @Test
    void anyFreeDeskIsFoundUntilThereIsNone() {
        // Given
        for (int i = 0; i < 4; i++) {
            bookAnyDesk(Tokens.worker("Guest " + i), "BKA", "2026-12-01", "PM")
                    .then()
                    .statusCode(201);
        }

        // When
        var refusal = bookAnyDesk(Tokens.worker("Guest 4"), "bka-place", "2026-12-01", "PM");

        // Then
        refusal.then().statusCode(409).body("type", equalTo("/problems/slot-taken"));
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndBooksOnce() {
        // Given
        var key = UUID.randomUUID();
        var wish = wish(null, "BKA-D03", "2026-11-26", "DAY");
        var once = keyed(key, wish);

        // When
        clock.stopAt(Instant.parse("2026-11-28T10:00:00Z"));
        var again = keyed(key, wish);

        // Then
        once.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(once.asString());
    }

    @Test
    void theSameKeyWithAnotherWishIsRefused() {
        // Given
        var key = UUID.randomUUID();
        keyed(key, wish(null, "BKA-D03", "2026-11-30", "AM")).then().statusCode(201);

        // When
        var refusal = keyed(key, wish(null, "BKA-D03", "2026-11-30", "PM"));

        // Then
        refusal.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void everyRuleHasItsOwnRefusal() {
        refused(wish(null, "BKA-D01", "2026-11-22", "DAY"), "slot-over");
        refused(wish(null, "BKA-D01", "2026-11-28", "DAY"), "space-closed");
        refused(wish(null, "BKA-D01", "2027-03-01", "DAY"), "too-far-ahead");
        refused(wish(null, "BKA-T01", TUESDAY, "DAY"), "out-of-season");
        refused(wish(null, "BKA-O01", TUESDAY, "DAY"), "not-bookable-by-the-hour");
        refused(slot("BKA-R01", "2026-11-24T09:10:00Z", "2026-11-24T10:30:00Z"), "off-grid");
        refused(slot("BKA-R01", "2026-11-24T09:00:00Z", "2026-11-24T09:30:00Z"), "too-short");
        refused(slot("BKA-D01", "2026-11-24T00:00:00Z", "2026-11-24T18:00:00Z"), "too-long");
        refused(slot("BKA-R01", "2026-11-24T16:00:00Z", "2026-11-24T18:00:00Z"), "outside-opening-hours");
        refused(slot("BKA-R01", "2026-11-23T07:00:00Z", "2026-11-23T09:00:00Z"), "slot-over");
    }

    @Test
    void aRoomKeepsItsBufferFree() {
        // Given
        as(Tokens.worker())
                .body(slot("BKA-R01", "2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z"))
                .post("/api/bookings")
                .then()
                .statusCode(201);

        // When
        var next = as(Tokens.worker("Next"))
                .body(slot("BKA-R01", "2026-11-25T10:00:00Z", "2026-11-25T11:00:00Z"))
                .post("/api/bookings");
        var later = as(Tokens.worker("Next"))
                .body(slot("BKA-R01", "2026-11-25T10:30:00Z", "2026-11-25T11:30:00Z"))
                .post("/api/bookings");

        // Then
        next.then().statusCode(409);
        later.then().statusCode(201);
    }

    @Test
    void whoCancelsInTimeFreesTheDeskAndWhoIsLateIsToldSo() {
        // Given
        var inTime = book(Tokens.worker(), "BKA-D04", "2026-12-02", "DAY")
                .then()
                .statusCode(201)
                .extract();
        var late = book(Tokens.worker(), "BKA-D04", "2026-12-03", "DAY")
                .then()
                .statusCode(201)
                .extract();

        // When
        var first = as(Tokens.worker())
                .body(Map.of("reason", "malade"))
                .post("/api/bookings/" + inTime.path("bookingId") + "/cancellation");
        clock.stopAt(Instant.parse("2026-12-03T06:00:00Z"));
        var second = as(Tokens.worker()).body("{}").post("/api/bookings/" + late.path("bookingId") + "/cancellation");

        // Then
        first.then()
                .statusCode(200)
                .body("cancelled.inTime", equalTo(true))
                .body("state", equalTo("CANCELLED"))
                .body("sequence", equalTo(1));
        second.then().statusCode(200).body("cancelled.inTime", equalTo(false));
        book(Tokens.worker("Other"), "BKA-D04", "2026-12-03", "DAY").then().statusCode(201);
    }

    @Test
    void aCancelledBookingCannotBeCancelledAgain() {
        // Given
        String id = book(Tokens.worker(), "BKA-D01", "2026-12-04", "AM").path("bookingId");
        as(Tokens.worker())
                .body("{}")
                .post("/api/bookings/" + id + "/cancellation")
                .then()
                .statusCode(200);

        // When
        var again = as(Tokens.worker()).body("{}").post("/api/bookings/" + id + "/cancellation");

        // Then
        again.then().statusCode(409).body("type", equalTo("/problems/not-that-state"));
    }

    @Test
    void nobodySeesTheBookingOfSomebodyElse() {
        // Given
        String id = book(Tokens.worker("Owner"), "BKA-D01", "2026-12-07", "DAY").path("bookingId");

        // Then
        as(Tokens.worker("Owner"))
                .get("/api/bookings/" + id)
                .then()
                .statusCode(200)
                .body("personName", equalTo("Owner"));
        as(Tokens.worker("Stranger")).get("/api/bookings/" + id).then().statusCode(404);
        as(Tokens.region()).get("/api/bookings/" + id).then().statusCode(404);
        as(Tokens.coordinator()).get("/api/bookings/" + id).then().statusCode(404);
        as(Tokens.host("ZZZ")).get("/api/bookings/" + id).then().statusCode(404);
        as(Tokens.host("BKA")).get("/api/bookings/" + id).then().statusCode(200);
        as(Tokens.manager(ASpace.OPERATOR)).get("/api/bookings/" + id).then().statusCode(200);
        as(Tokens.worker("Stranger"))
                .body("{}")
                .post("/api/bookings/" + id + "/cancellation")
                .then()
                .statusCode(404);
        as(Tokens.worker("Stranger"))
                .get("/api/bookings/" + id + "/invitation.ics")
                .then()
                .statusCode(404);
    }

    @Test
    void ownBookingsComeInPagesForward() {
        // Given
        var token = Tokens.worker("Pager");
        for (var date : new String[] {"2026-12-08", "2026-12-09", "2026-12-10"}) {
            bookAnyDesk(token, "BKA", date, "AM").then().statusCode(201);
        }

        // When
        var first = as(token).get("/api/bookings?from=2026-12-08&limit=2");
        var second = as(token).get("/api/bookings?from=2026-12-08&limit=2&cursor=" + first.path("next"));

        // Then
        first.then()
                .body("items.date", equalTo(List.of("2026-12-08", "2026-12-09")))
                .body("next", notNullValue());
        second.then().body("items.date", equalTo(List.of("2026-12-10"))).body("next", nullValue());
    }

    @Test
    void aPassIsFoundByItsHostAndItsOwnerOnly() {
        // Given
        String code =
                book(Tokens.worker("Passer"), "BKA-D01", "2026-12-11", "DAY").path("pass.code");

        // Then
        as(Tokens.worker("Passer")).get("/api/bookings?pass=" + code).then().body("items", hasSize(1));
        as(Tokens.host("BKA"))
                .get("/api/bookings?pass=" + code.toLowerCase())
                .then()
                .body("items", hasSize(1));
        as(Tokens.host("ZZZ")).get("/api/bookings?pass=" + code).then().body("items", hasSize(0));
        as(Tokens.worker("Stranger")).get("/api/bookings?pass=" + code).then().body("items", hasSize(0));
    }

    @Test
    void staffBooksForOthersAndOnlyStaffDoes() {
        // Given
        var wish = new LinkedHashMap<>(wish("BKA", null, "2026-12-14", "AM"));
        wish.put("person", Map.of("name", "Marcel Sans-Compte"));

        // Then
        as(Tokens.worker()).body(wish).post("/api/bookings").then().statusCode(403);
        as(Tokens.host("ZZZ")).body(wish).post("/api/bookings").then().statusCode(403);
        as(Tokens.host("BKA"))
                .body(wish)
                .post("/api/bookings")
                .then()
                .statusCode(201)
                .body("personName", equalTo("Marcel Sans-Compte"))
                .body("channel", equalTo("HOST"));
        as(Tokens.coordinator()).body(wish).post("/api/bookings").then().statusCode(201);
        assertThat(count("select count(*) as n from staff_action where space = 'BKA' and action = 'book-for-other'"))
                .isEqualTo(2);
    }

    @Test
    void badInputIsRefusedWithEveryFieldAndNothingIsStored() {
        // Given
        long before = count("select count(*) as n from booking");

        // Then
        bad("{}", 400);
        bad("{\"space\":\"BKA\",\"date\":\"2026-11-24\",\"color\":\"red\"}", 400);
        bad("{\"space\":\"BKA\",\"date\":\"tomorrow\"}", 400);
        bad("{\"space\":\"BKA\",\"date\":\"+999999999-12-31\"}", 400);
        bad("{\"space\":\"BKA\",\"startsAt\":\"2026-11-24T12:00:00Z\",\"endsAt\":\"2026-11-24T10:00:00Z\"}", 400);
        bad("{\"resource\":\"" + "X".repeat(1_000_000) + "\",\"date\":\"2026-11-24\"}", 400);
        bad("{\"space\":\"XXX\",\"date\":\"2026-11-24\"}", 404);
        bad("{\"space\":\"BKA\",\"resource\":\"ZZZ-D01\",\"date\":\"2026-11-24\"}", 404);
        bad("{not json", 400);
        bad("[]", 400);
        assertThat(count("select count(*) as n from booking")).isEqualTo(before);
    }

    @Test
    void aBookingWithoutKeyIsRefused() {
        given().auth()
                .oauth2(Tokens.worker())
                .contentType("application/json")
                .body(wish(null, "BKA-D01", TUESDAY, "DAY"))
                .post("/api/bookings")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-missing"));
    }

    private static Response keyed(UUID key, Map<String, Object> wish) {
        return given().auth()
                .oauth2(Tokens.worker())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(wish)
                .post("/api/bookings");
    }

    private static void bad(String body, int status) {
        as(Tokens.worker())
                .body(body)
                .post("/api/bookings")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static void refused(Map<String, Object> wish, String problem) {
        as(Tokens.worker())
                .header("Accept-Language", "de")
                .body(wish)
                .post("/api/bookings")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + problem))
                .body("detail", notNullValue());
    }

    private static Map<String, Object> slot(String resource, String startsAt, String endsAt) {
        return Map.of("resource", resource, "startsAt", startsAt, "endsAt", endsAt);
    }
}
