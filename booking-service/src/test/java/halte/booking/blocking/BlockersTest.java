package halte.booking.blocking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.booking.BookingCancelledV1;
import halte.contracts.booking.ResourceBlockedV1;
import halte.contracts.booking.ResourceUnblockedV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class BlockersTest extends ServiceTest {

    @Test
    void planListAndAvailabilitySayTheSameOfWhatIsOutOfOrder() {
        // Given
        ASpace.called("BLA").withRoom("R01").withRoom("R02").describe();

        // When
        block("BLA", List.of("BLA-D01", "BLA-R01"), "2026-11-23T07:00:00Z", "2026-11-25T17:00:00Z", false)
                .then()
                .statusCode(201)
                .body("resources", equalTo(List.of("BLA-D01", "BLA-R01")));

        // Then
        book(Tokens.worker(), "BLA-D01", "2026-11-24", "AM").then().statusCode(409);
        given().get("/api/spaces/BLA/availability?date=2026-11-24&part=DAY")
                .then()
                .body("resources.find { it.resource == 'BLA-D01' }.state", equalTo("BLOCKED"))
                .body("resources.find { it.resource == 'BLA-D01' }.outOfOrder.reason.fr", equalTo("Écran cassé"))
                .body("resources.find { it.resource == 'BLA-D02' }.state", equalTo("FREE"));
        given().get("/api/spaces/BLA/plan")
                .then()
                .body("resources.find { it.resource == 'BLA-D01' }.outOfOrder.until", equalTo("2026-11-25T17:00:00Z"));
        given().get("/api/resources/BLA-D01").then().body("outOfOrder.reason.fr", equalTo("Écran cassé"));
        given().get("/api/spaces/BLA")
                .then()
                .body("rooms.find { it.resource == 'BLA-R01' }.outOfOrder.reason.fr", equalTo("Écran cassé"))
                .body("rooms.find { it.resource == 'BLA-R02' }.outOfOrder", nullValue());
        assertThat(told(ResourceBlockedV1.TYPE, "BLA")).isEqualTo(2);
    }

    @Test
    void whatIsInTheWayIsNamedAndNothingIsStored() {
        ASpace.called("BLB").describe();
        book(Tokens.worker("Léa"), "BLB-D01", "2026-11-25", "DAY").then().statusCode(201);
        block("BLB", List.of("BLB-D01", "BLB-D02"), "2026-11-25T07:00:00Z", "2026-11-25T17:00:00Z", false)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/resource-in-use"))
                .body("bookings", hasSize(1))
                .body("bookings[0].resource", equalTo("BLB-D01"))
                .body("bookings[0].name", equalTo("Léa"));
        assertThat(count("select count(*) as n from blocker where space = 'BLB'"))
                .isZero();
        book(Tokens.worker("Ali"), "BLB-D02", "2026-11-25", "DAY").then().statusCode(201);
    }

    @Test
    void whoIsDisplacedIsCancelledInTimeAndTold() {
        // Given
        ASpace.called("BLC").describe();
        var lea = Tokens.worker("Léa Displaced");
        String booking = book(lea, "BLC-D01", "2026-11-23", "PM")
                .then()
                .statusCode(201)
                .extract()
                .path("bookingId");

        // When
        block("BLC", List.of("BLC-D01"), "2026-11-23T10:00:00Z", "2026-11-23T17:00:00Z", true)
                .then()
                .statusCode(201);

        // Then
        as(lea).get("/api/bookings/" + booking).then().body("state", equalTo("CANCELLED"));
        assertThat(told(BookingCancelledV1.TYPE, "BLC")).isOne();
        assertThat(count("select count(*) as n from booking where space = 'BLC' and cancelled_in_time"))
                .isOne();
    }

    @Test
    void whoeverIsThereIsNotSentAway() {
        ASpace.called("BLD").describe();
        book(Tokens.worker(), "BLD-D01", "2026-11-23", "DAY").then().statusCode(201);
        as(Tokens.worker())
                .body(Map.of("space", "BLD"))
                .post("/api/presences")
                .then()
                .statusCode(201);
        block("BLD", List.of("BLD-D01"), "2026-11-23T10:00:00Z", "2026-11-23T17:00:00Z", true)
                .then()
                .statusCode(409)
                .body("bookings[0].state", equalTo("CHECKED_IN"));
    }

    @Test
    void endedEarlyTheRestIsFree() {
        // Given
        ASpace.called("BLE").describe();
        String id = block("BLE", List.of("BLE-D01"), "2026-11-23T08:00:00Z", "2027-02-23T17:00:00Z", false)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        book(Tokens.worker(), "BLE-D01", "2026-12-24", "DAY").then().statusCode(409);

        // When
        as(Tokens.host("ZZZ"))
                .body("{}")
                .post("/api/blockers/" + id + "/end")
                .then()
                .statusCode(404);
        as(Tokens.host("BLE"))
                .body(Map.of("at", "2026-11-24T12:00:00Z"))
                .post("/api/blockers/" + id + "/end")
                .then()
                .statusCode(200)
                .body("endedAt", equalTo("2026-11-24T12:00:00Z"));

        // Then
        book(Tokens.worker(), "BLE-D01", "2026-11-24", "AM").then().statusCode(409);
        book(Tokens.worker(), "BLE-D01", "2026-11-24", "PM").then().statusCode(201);
        book(Tokens.worker(), "BLE-D01", "2026-12-24", "DAY").then().statusCode(201);
        assertThat(told(ResourceUnblockedV1.TYPE, "BLE")).isOne();
        as(Tokens.host("BLE"))
                .body("{}")
                .post("/api/blockers/" + id + "/end")
                .then()
                .statusCode(409);
        as(Tokens.host("BLE")).get("/api/blockers?space=BLE").then().body("items", hasSize(1));
    }

    @Test
    void aBlockerForVisitorsTakesNothing() {
        ASpace.called("BLF").describe();
        var body = body("BLF", List.of("BLF-D01"), "2026-11-25T07:00:00Z", "2026-11-25T17:00:00Z", false);
        body.put("audience", "VISITORS");
        as(Tokens.host("BLF")).body(body).post("/api/blockers").then().statusCode(201);
        assertThat(count("select count(*) as n from occupation o join space s on s.id = o.space_id"
                        + " where s.space = 'BLF' and o.kind = 'BLOCKER'"))
                .isZero();
    }

    @Test
    void aBlockerThatCannotBeIsRefused() {
        ASpace.called("BLG").describe();
        block("BLG", List.of("BLG-D01"), "2026-11-25T17:00:00Z", "2026-11-25T07:00:00Z", false)
                .then()
                .statusCode(422);
        block("BLG", List.of("BLG-D01"), "2026-11-20T07:00:00Z", "2026-11-22T07:00:00Z", false)
                .then()
                .statusCode(422);
        block("BLG", List.of("BLG-D01"), "2026-11-25T07:07:00Z", "2026-11-25T17:00:00Z", false)
                .then()
                .statusCode(422);
        block("BLG", List.of("BLG-D99"), "2026-11-25T07:00:00Z", "2026-11-25T17:00:00Z", false)
                .then()
                .statusCode(404);
        block("BLG", List.of(), "2026-11-25T07:00:00Z", "2026-11-25T17:00:00Z", false)
                .then()
                .statusCode(400);
        as(Tokens.host("ZZZ"))
                .body(body("BLG", List.of("BLG-D01"), "2026-11-25T07:00:00Z", "2026-11-25T17:00:00Z", false))
                .post("/api/blockers")
                .then()
                .statusCode(403);
    }

    private static Response block(String space, List<String> resources, String from, String to, boolean displace) {
        return as(Tokens.host(space))
                .body(body(space, resources, from, to, displace))
                .post("/api/blockers");
    }

    private static Map<String, Object> body(
            String space, List<String> resources, String from, String to, boolean displace) {
        return new HashMap<>(Map.of(
                "space", space,
                "resources", resources,
                "startsAt", from,
                "endsAt", to,
                "cause", "OUT_OF_ORDER",
                "reason", Map.of("fr", "Écran cassé"),
                "audience", "EVERYBODY",
                "displace", displace));
    }
}
