package halte.booking.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.booking.BookingChangedV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class ComingByCodeTest extends ServiceTest {

    private static final String TODAY = "2026-11-23";

    @Test
    void theCodeOfTheDoorChecksInWhoBooked() {
        // Given
        ASpace.called("COA").describe();
        String booking = book(Tokens.worker("Ada"), "COA-D02", TODAY, "DAY").path("bookingId");
        String code = codes("COA").path("printed[0].code");

        // Then
        look("Ada", code)
                .then()
                .statusCode(200)
                .body("desk", nullValue())
                .body("booking.bookingId", equalTo(booking))
                .body("presence", nullValue());
        scan("Ada", code, null)
                .then()
                .statusCode(201)
                .body("bookingId", equalTo(booking))
                .body("method", equalTo("QR"))
                .body("resource", equalTo("COA-D02"));
        look("Ada", code).then().body("booking", nullValue()).body("presence.presenceId", notNullValue());
        scan("Ada", code, null).then().statusCode(409).body("type", equalTo("/problems/already-checked-in"));
    }

    @Test
    void theCodeOfAFreeDeskMovesTheBookingThere() {
        // Given
        ASpace.called("COB").describe();
        book(Tokens.worker("Bob"), "COB-D01", TODAY, "DAY");
        String code = codeOf("COB", "COB-D03");

        // When
        var here = scan("Bob", code, null);

        // Then
        here.then().statusCode(201).body("resource", equalTo("COB-D03"));
        assertThat(told(BookingChangedV1.TYPE, "COB")).isOne();
        book(Tokens.worker("Cleo"), "COB-D01", TODAY, "DAY").then().statusCode(201);
        book(Tokens.worker("Dirk"), "COB-D03", TODAY, "DAY").then().statusCode(409);
        as(Tokens.host("COB"))
                .get("/api/spaces/COB/today")
                .then()
                .body("here.resource", contains("COB-D03"))
                .body("expected.resource", contains("COB-D01"));
    }

    @Test
    void theCodeOfATakenDeskSaysWhoseDeskIsWhich() {
        // Given
        ASpace.called("COC").describe();
        book(Tokens.worker("Eve"), "COC-D01", TODAY, "DAY");
        book(Tokens.worker("Fay"), "COC-D02", TODAY, "DAY");

        // When
        var refused = scan("Eve", codeOf("COC", "COC-D02"), null);

        // Then
        refused.then()
                .statusCode(409)
                .body("type", equalTo("/problems/desk-not-free"))
                .body("booked.resource", equalTo("COC-D01"));
        as(Tokens.host("COC")).get("/api/spaces/COC/today").then().body("expected", hasSize(2));
    }

    @Test
    void whoHasNoBookingWalksInByTheSameRules() {
        // Given
        ASpace.called("COD").withDesks(2).describe();
        String door = codes("COD").path("printed[0].code");
        look("Gus", door).then().body("freeDesks", equalTo(2)).body("parts", contains("DAY", "AM"));

        // When
        var gus = scan("Gus", codeOf("COD", "COD-D02"), "AM");
        var hal = scan("Hal", door, null);
        var ivy = scan("Ivy", door, null);

        // Then
        gus.then().statusCode(201).body("resource", equalTo("COD-D02")).body("halfDays", equalTo(1));
        hal.then().statusCode(201).body("resource", equalTo("COD-D01")).body("halfDays", equalTo(2));
        ivy.then().statusCode(409).body("type", equalTo("/problems/slot-taken"));
        as(Tokens.host("COD"))
                .get("/api/spaces/COD/today")
                .then()
                .body("here.name", contains("Gus", "Hal"))
                .body("here.walkIn", contains(true, true));
    }

    @Test
    void whoHoldsADeskComesToTheirOwnAndAMistakeLeavesNoStrike() {
        // Given
        ASpace.called("COH").withDesks(1).describe();
        as(Tokens.host("COH"))
                .body(Map.of(
                        "resource",
                        "COH-D01",
                        "person",
                        Map.of("personId", Tokens.person("Owen").personId(), "name", "Owen"),
                        "from",
                        TODAY))
                .post("/api/allocations")
                .then()
                .statusCode(201);
        String door = codes("COH").path("printed[0].code");
        look("Owen", door).then().body("deskFree", equalTo(true)).body("freeDesks", equalTo(0));

        // When
        var here = scan("Owen", door, null);

        // Then
        here.then().statusCode(201).body("resource", equalTo("COH-D01"));
        scan("Pam", door, null).then().statusCode(409);
        as(Tokens.worker("Owen"))
                .delete("/api/presences/" + here.path("presenceId"))
                .then()
                .statusCode(204);
        as(Tokens.host("COH"))
                .get("/api/spaces/COH/today")
                .then()
                .body("here", hasSize(0))
                .body("expected", hasSize(0));
        as(Tokens.worker("Owen"))
                .body(Map.of("space", "COH"))
                .post("/api/presences")
                .then()
                .statusCode(201)
                .body("resource", equalTo("COH-D01"))
                .body("method", equalTo("TAP"));
    }

    @Test
    void aRotatingCodeIsTakenForAFewMinutesOnly() {
        // Given
        ASpace.called("COE").describe();
        String code = codes("COE").path("rotating.code");
        codes("COE").then().body("rotating.validUntil", equalTo("2026-11-23T08:01:00Z"));

        // Then
        clock.stopAt(MONDAY_NINE.plusSeconds(5 * 60 + 59));
        look("Jil", code).then().statusCode(200);
        clock.stopAt(MONDAY_NINE.plusSeconds(6 * 60));
        look("Jil", code).then().statusCode(422).body("type", equalTo("/problems/code-past"));
        scan("Jil", code, null).then().statusCode(422);
    }

    @Test
    void aRenewedCodeReplacesThePrintedOne() {
        // Given
        ASpace.called("COF").describe();
        String old = codeOf("COF", "COF-D01");
        String door = codes("COF").path("printed[0].code");
        as(Tokens.host("COA"))
                .body(Map.of("space", "COF", "resource", "COF-D01"))
                .post("/api/check-in-codes/renewals")
                .then()
                .statusCode(403);

        // When
        String fresh = as(Tokens.host("COF"))
                .body(Map.of("space", "COF", "resource", "COF-D01"))
                .post("/api/check-in-codes/renewals")
                .path("code");

        // Then
        look("Kai", old).then().statusCode(422).body("type", equalTo("/problems/code-renewed"));
        look("Kai", fresh).then().statusCode(200).body("desk", equalTo("COF-D01"));
        look("Kai", door).then().statusCode(200);
    }

    @Test
    void aCodeOfAnotherSpaceOrAForgedOneOpensNothing() {
        // Given
        ASpace.called("COG").describe();
        String code = codes("COG").path("printed[0].code");

        // Then
        for (var forged : new String[] {
            code.replace("COG", "COA"), code.replace(".p1.", ".p2."), "COG", "x", "COG.p1.AAAAAAAAAAAAAAAAAAAAAA"
        }) {
            scan("Mallory", forged, null).then().statusCode(422).body("type", equalTo("/problems/code-unknown"));
        }
        io.restassured.RestAssured.given()
                .get("/api/check-in-codes/" + code)
                .then()
                .statusCode(401);
    }

    private static Response codes(String space) {
        return as(Tokens.host(space)).get("/api/check-in-codes?space=" + space);
    }

    private static String codeOf(String space, String desk) {
        return codes(space).path("printed.find { it.resource == '%s' }.code".formatted(desk));
    }

    private static Response look(String who, String code) {
        return as(Tokens.worker(who)).get("/api/check-in-codes/" + code);
    }

    private static Response scan(String who, String code, String part) {
        var body = new HashMap<String, Object>(Map.of("code", code));
        if (part != null) {
            body.put("part", part);
        }
        return as(Tokens.worker(who)).body(body).post("/api/presences");
    }
}
