package halte.booking.structure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.booking.SpaceDescribedV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class StructureTest extends ServiceTest {

    @Test
    void describingTwiceTellsOnce() {
        // Given
        var space = ASpace.called("STA");
        space.describe();

        // When
        var again = put("STA", space.body());

        // Then
        again.then().statusCode(200).body("changed", equalTo(false));
        assertThat(told(SpaceDescribedV1.TYPE, "space:STA")).isOne();
    }

    @Test
    void aResourceNoLongerDescribedIsRetired() {
        // Given
        ASpace.called("STB").withDesks(3).describe();

        // When
        ASpace.called("STB").withDesks(2).describe();

        // Then
        given().get("/api/spaces/STB/plan").then().body("resources", hasSize(2));
        book(Tokens.worker(), "STB-D03", "2026-11-24", "DAY").then().statusCode(404);
        assertThat(count("select count(*) as n from resource where resource = 'STB-D03'"))
                .isOne();
    }

    @Test
    void contradictionsAreRefusedAndNothingIsStored() {
        ASpace.describeOperator(ASpace.OPERATOR);
        contradiction(ASpace.called("STC").set("timeZone", "Europe/Atlantis"));
        contradiction(ASpace.called("STC").hours("17:00", "09:00", "HOSTED", "mon"));
        contradiction(ASpace.called("STC").closedEveryYear("02-30", "03-02"));
        put("STC", ASpace.called("STC").set("color", "red").body()).then().statusCode(400);
        put(
                        "STC",
                        ASpace.called("STC")
                                .set("geo", Map.of("lat", 1000, "lon", 0))
                                .body())
                .then()
                .statusCode(400);
        put("STD", ASpace.called("STC").body()).then().statusCode(400);
        assertThat(count("select count(*) as n from space where space = 'STC'")).isZero();
    }

    @Test
    void aHolidayClosesTheSpace() {
        // Given
        ASpace.called("STE").describe();

        // When
        given().auth()
                .oauth2(Tokens.coordinator())
                .contentType("application/json")
                .body(Map.of("name", Map.of("fr", "Noël", "de", "Weihnachten")))
                .put("/api/public-holidays/2026-12-25")
                .then()
                .statusCode(200);

        // Then
        given().get("/api/spaces/STE/days?from=2026-12-24&days=2")
                .then()
                .body("items[0].state", equalTo("HOSTED"))
                .body("items[1].state", equalTo("CLOSED"))
                .body("items[1].reason.fr", equalTo("Noël"));
        book(Tokens.worker(), "STE-D01", "2026-12-25", "DAY").then().statusCode(422);
    }

    @Test
    void theDirectoryFindsWithoutAccentsAndSortsByDistance() {
        // Given
        ASpace.called("STF")
                .set("geo", Map.of("lat", 49.5, "lon", 5.5))
                .set("name", "Là-Haut")
                .describe();
        ASpace.called("STG")
                .set("geo", Map.of("lat", 49.6, "lon", 5.6))
                .set("name", "Là-Haut bis")
                .describe();

        // Then
        given().get("/api/spaces?q=la-haut&near=49.6,5.6")
                .then()
                .statusCode(200)
                .body("items.space", equalTo(List.of("STG", "STF")))
                .body("items[0].distanceKm", equalTo(0.0f))
                .body("items[0].now.free", equalTo(4))
                .body("items[0].operator.operator", equalTo(ASpace.OPERATOR));
        given().get("/api/spaces?near=north").then().statusCode(400);
        given().get("/api/spaces/stf-place")
                .then()
                .statusCode(200)
                .body("space", equalTo("STF"))
                .body("address.town", equalTo("Chimay"))
                .body("hours.mon[0].state", equalTo("HOSTED"));
        given().get("/api/spaces/nowhere").then().statusCode(404);
    }

    @Test
    void availabilityNamesWhatIsFree() {
        // Given
        ASpace.called("STH").withRoom("R01").describe();
        book(Tokens.worker(), "STH-D01", "2026-11-24", "AM").then().statusCode(201);

        // Then
        given().get("/api/spaces/STH/availability?date=2026-11-24&part=DAY")
                .then()
                .statusCode(200)
                .body("free", equalTo(3))
                .body("total", equalTo(4))
                .body("resources.find { it.resource == 'STH-D01' }.free", equalTo(false));
        given().get("/api/spaces/STH/availability?date=2026-11-24&part=PM")
                .then()
                .body("free", equalTo(4));
        given().get("/api/spaces/STH/availability?startsAt=2026-11-24T10:00:00Z&endsAt=2026-11-24T11:00:00Z")
                .then()
                .body("resources.findAll { it.free }.resource", hasItem("STH-R01"))
                .body("resources.findAll { it.free }.resource", not(hasItem("STH-D01")));
        given().get("/api/spaces/STH/availability").then().statusCode(400);
        given().get("/api/spaces/STH/days?from=2026-11-24&days=1")
                .then()
                .body("items[0].free.DAY", equalTo(3))
                .body("items[0].free.PM", equalTo(4));
    }

    private static void contradiction(ASpace space) {
        put("STC", space.body()).then().statusCode(422).body("type", equalTo("/problems/description-contradicts"));
    }

    private static Response put(String code, Map<String, Object> body) {
        return given().auth()
                .oauth2(Tokens.coordinator())
                .contentType("application/json")
                .body(body)
                .put("/api/spaces/" + code);
    }
}
