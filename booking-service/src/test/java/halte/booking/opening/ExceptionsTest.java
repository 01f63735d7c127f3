package halte.booking.opening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
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
class ExceptionsTest extends ServiceTest {

    @Test
    void aClosureShutsEverybodyOutAndSaysWhy() {
        // Given
        ASpace.called("EXA").describe();
        book(Tokens.worker(), "EXA-D01", "2026-11-26", "DAY").then().statusCode(201);

        // When
        put("EXA", "2026-11-25", closure("EVERYBODY", "2026-11-27"))
                .then()
                .statusCode(200)
                .body("changed", equalTo(true))
                .body("bookings", equalTo(1));

        // Then
        given().get("/api/spaces/EXA/days?from=2026-11-24&days=5")
                .then()
                .body("items.state", equalTo(List.of("HOSTED", "CLOSED", "CLOSED", "CLOSED", "CLOSED")))
                .body("items[1].reason.fr", equalTo("Travaux"))
                .body("items[1].audience", equalTo("EVERYBODY"));
        book(Tokens.worker(), "EXA-D02", "2026-11-25", "DAY").then().statusCode(422);
        assertThat(
                        count(
                                "select count(*) as n from capacity_day c join space s on s.id = c.space_id"
                                        + " where s.space = 'EXA' and c.day between '2026-11-25' and '2026-11-27' and not am and not pm"))
                .isEqualTo(3);
    }

    @Test
    void otherHoursReplaceThoseOfTheWeekOnAHolidayToo() {
        // Given
        ASpace.called("EXB").describe();

        // When
        put(
                        "EXB",
                        "2026-11-28",
                        Map.of(
                                "segments",
                                List.of(Map.of("from", "10:00", "to", "16:00", "state", "HOSTED")),
                                "reason",
                                Map.of("fr", "Samedi ouvert", "nl", "Open zaterdag"),
                                "audience",
                                "EVERYBODY",
                                "kind",
                                "HOURS"))
                .then()
                .statusCode(200);

        // Then
        given().get("/api/spaces/EXB/days?from=2026-11-28&days=1")
                .then()
                .body("items[0].state", equalTo("HOSTED"))
                .body("items[0].opensAt", equalTo("2026-11-28T09:00:00Z"))
                .body("items[0].closesAt", equalTo("2026-11-28T15:00:00Z"));
        book(Tokens.worker(), "EXB-D01", "2026-11-28", "DAY").then().statusCode(201);
    }

    @Test
    void aClosureForVisitorsLeavesTheDoorOpenForBadges() {
        // Given
        ASpace.called("EXC")
                .hours("08:00", "20:00", "BADGE", "mon", "tue", "wed", "thu", "fri")
                .describe();

        // When
        put("EXC", "2026-11-25", closure("VISITORS", null)).then().statusCode(200);

        // Then
        given().get("/api/spaces/EXC/days?from=2026-11-25&days=1")
                .then()
                .body("items[0].state", equalTo("BADGE"))
                .body("items[0].audience", equalTo("VISITORS"))
                .body("items[0].reason.fr", equalTo("Travaux"));
    }

    @Test
    void twoExceptionsNeverShareADay() {
        // Given
        ASpace.called("EXD").describe();
        put("EXD", "2026-12-01", closure("EVERYBODY", "2026-12-04")).then().statusCode(200);

        // When
        var second = put("EXD", "2026-12-03", closure("EVERYBODY", null));

        // Then
        second.then()
                .statusCode(409)
                .body("type", equalTo("/problems/exception-overlaps"))
                .body("date", equalTo("2026-12-01"))
                .body("until", equalTo("2026-12-04"));
        put("EXD", "2026-12-01", closure("EVERYBODY", "2026-12-02")).then().statusCode(200);
        put("EXD", "2026-12-03", closure("EVERYBODY", null)).then().statusCode(200);
        given().get("/api/spaces/EXD/exceptions?from=2026-12-01&to=2026-12-31")
                .then()
                .body("items", hasSize(2))
                .body("items[0].until", equalTo("2026-12-02"));
    }

    @Test
    void whatIsRemovedHoldsNoMore() {
        // Given
        ASpace.called("EXE").describe();
        put("EXE", "2026-12-01", closure("EVERYBODY", null)).then().statusCode(200);

        // When
        as(Tokens.host("EXE"))
                .delete("/api/spaces/EXE/exceptions/2026-12-01")
                .then()
                .statusCode(204);

        // Then
        given().get("/api/spaces/EXE/days?from=2026-12-01&days=1").then().body("items[0].state", equalTo("HOSTED"));
        as(Tokens.host("EXE"))
                .delete("/api/spaces/EXE/exceptions/2026-12-01")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyHoursThatCanBeAreTaken() {
        ASpace.called("EXF").describe();
        as(Tokens.host("ZZZ"))
                .body(closure("EVERYBODY", null))
                .put("/api/spaces/EXF/exceptions/2026-12-01")
                .then()
                .statusCode(403);
        put("EXF", "2026-12-01", closure("EVERYBODY", "2026-11-30")).then().statusCode(422);
        put("EXF", "2026-12-01", closure("EVERYBODY", "2028-11-30")).then().statusCode(422);
        put("EXF", "2026-02-30", closure("EVERYBODY", null)).then().statusCode(400);
        put("EXF", "2026-12-01", closure("TOURISTS", null)).then().statusCode(400);
        put(
                        "EXF",
                        "2026-12-01",
                        Map.of(
                                "segments",
                                List.of(Map.of("from", "10:05", "to", "16:00", "state", "HOSTED")),
                                "reason",
                                Map.of("fr", "x"),
                                "audience",
                                "EVERYBODY",
                                "kind",
                                "HOURS"))
                .then()
                .statusCode(422);
        put(
                        "EXF",
                        "2026-12-01",
                        Map.of("segments", List.of(), "reason", Map.of(), "audience", "EVERYBODY", "kind", "CLOSURE"))
                .then()
                .statusCode(400);
        assertThat(count("select count(*) as n from opening_exception e join space s on s.id = e.space_id"
                        + " where s.space = 'EXF'"))
                .isZero();
    }

    @Test
    void theHolidaysOfBelgiumAreOffered() {
        given().get("/api/public-holidays?year=2027")
                .then()
                .statusCode(200)
                .body("items[1].date", equalTo("2027-03-29"))
                .body("items[1].name.nl", equalTo("Paasmaandag"));
        given().get("/api/public-holidays?year=20277").then().statusCode(400);
    }

    private static Map<String, Object> closure(String audience, String until) {
        var body = new HashMap<String, Object>(Map.of(
                "segments", List.of(), "reason", Map.of("fr", "Travaux"), "audience", audience, "kind", "CLOSURE"));
        if (until != null) {
            body.put("until", until);
        }
        return body;
    }

    private static Response put(String space, String date, Map<String, Object> body) {
        return as(Tokens.host(space)).body(body).put("/api/spaces/" + space + "/exceptions/" + date);
    }
}
