package halte.booking.floorplan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class FloorPlanTest extends ServiceTest {

    @Test
    void whatIsDrawnIsWhatTheListSays() {
        // Given
        ASpace.called("FPA").describe();

        // When
        save("FPA", 0, List.of(item("FPA-D01", 10, 10), item("FPA-D02", 200, 10)))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("warnings", hasSize(0));

        // Then
        given().get("/api/spaces/FPA/plan")
                .then()
                .body("floorPlans[0].version", equalTo(1))
                .body("floorPlans[0].width", equalTo(800))
                .body("resources.find { it.resource == 'FPA-D01' }.place.x", equalTo(10))
                .body("resources.find { it.resource == 'FPA-D03' }.place", nullValue());
        save("FPA", 1, List.of(item("FPA-D02", 20, 10))).then().statusCode(200);
        given().get("/api/spaces/FPA/plan")
                .then()
                .body("resources.find { it.resource == 'FPA-D01' }.place", nullValue())
                .body("resources.find { it.resource == 'FPA-D02' }.place.x", equalTo(20));
        book(Tokens.worker(), "FPA-D01", "2026-11-24", "DAY").then().statusCode(201);
    }

    @Test
    void whoSavesAnOldVersionIsToldWhoWasFaster() {
        ASpace.called("FPB").describe();
        save("FPB", 0, List.of()).then().statusCode(200);
        save("FPB", 0, List.of(item("FPB-D01", 1, 1)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-changed"))
                .body("version", equalTo(1))
                .body("savedBy", equalTo("Host"));
    }

    @Test
    void aPlanThatCannotBeIsRefused() {
        ASpace.called("FPC").describe();
        save("FPC", 0, List.of(item("FPC-D99", 1, 1))).then().statusCode(422).body("resource", equalTo("FPC-D99"));
        save("FPC", 0, List.of(item("FPC-D01", 790, 1))).then().statusCode(422);
        save("FPC", 0, List.of(item("FPC-D01", 1, 1), item("FPC-D01", 90, 1)))
                .then()
                .statusCode(422);
        save("FPC", 0, List.of(item("FPC-D01", -1, 1))).then().statusCode(400);
        save("FPC", 0, List.of(item("FPC-D01", 10, 10), item("FPC-D02", 20, 20)))
                .then()
                .statusCode(200)
                .body("warnings[0].resources", equalTo(List.of("FPC-D01", "FPC-D02")));
        as(Tokens.host("ZZZ"))
                .body(plan(1, List.of()))
                .put("/api/spaces/FPC/floor-plans/rdc")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherFloorIsAddedAndRemoved() {
        ASpace.called("FPD").describe();
        as(Tokens.host("FPD"))
                .body(plan(0, List.of(item("FPD-D04", 1, 1))))
                .put("/api/spaces/FPD/floor-plans/etage")
                .then()
                .statusCode(200);
        given().get("/api/spaces/FPD/plan").then().body("floorPlans.id", equalTo(List.of("rdc", "etage")));
        as(Tokens.host("FPD"))
                .delete("/api/spaces/FPD/floor-plans/etage?version=1")
                .then()
                .statusCode(204);
        given().get("/api/spaces/FPD/plan")
                .then()
                .body("floorPlans", hasSize(1))
                .body("resources.find { it.resource == 'FPD-D04' }.place", nullValue());
    }

    @Test
    void aDocumentThatSaysTheSameLeavesTheDrawingOfTheHost() {
        ASpace.called("FPE").describe();
        save("FPE", 0, List.of(item("FPE-D01", 10, 10))).then().statusCode(200);
        ASpace.called("FPE").withRoom("R01").describe();
        given().get("/api/spaces/FPE/plan")
                .then()
                .body("floorPlans[0].width", equalTo(800))
                .body("resources.find { it.resource == 'FPE-D01' }.place.x", equalTo(10));
    }

    @Test
    void anImageUnderThePlanIsMadeSafe() {
        // Given
        ASpace.called("FPF").describe();
        var hostile = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 70'><script>alert(1)</script>"
                + "<rect width='5' height='5' onclick='alert(1)'/></svg>";

        // When
        String url = given().auth()
                .oauth2(Tokens.host("FPF"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("image/svg+xml")
                .body(hostile.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/spaces/FPF/floor-plans/rdc/background")
                .then()
                .statusCode(201)
                .body("width", equalTo(80))
                .extract()
                .path("url");

        // Then
        given().get(url)
                .then()
                .statusCode(200)
                .contentType(containsString("image/svg+xml"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .body(containsString("<rect"))
                .body(not(containsString("alert")));
        given().get("/api/spaces/FPF/plan").then().body("floorPlans[0].background.url", equalTo(url));
        save("FPF", 0, List.of()).then().statusCode(200);
        given().get(url).then().statusCode(404);
    }

    private static Response save(String space, int version, List<Map<String, Object>> items) {
        return as(Tokens.host(space)).body(plan(version, items)).put("/api/spaces/" + space + "/floor-plans/rdc");
    }

    private static Map<String, Object> plan(int version, List<Map<String, Object>> items) {
        var plan = new HashMap<String, Object>();
        plan.put("version", version);
        plan.put("name", Map.of("fr", "Rez-de-chaussée"));
        plan.put("width", 800);
        plan.put("height", 600);
        plan.put("walls", List.of(List.of(0, 0, 800, 0)));
        plan.put("items", items);
        return plan;
    }

    private static Map<String, Object> item(String resource, int x, int y) {
        return Map.of("resource", resource, "x", x, "y", y, "w", 80, "h", 60, "seat", "S");
    }
}
