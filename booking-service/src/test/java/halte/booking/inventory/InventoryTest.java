package halte.booking.inventory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.picture.PicturesTest;
import halte.contracts.booking.SpaceDescribedV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class InventoryTest extends ServiceTest {

    @Test
    void aHostAddsADeskThatCanBeBookedAtOnce() {
        // Given
        ASpace.called("IVA").describe();

        // When
        as(Tokens.host("IVA"))
                .body(desk(Map.of()))
                .post("/api/spaces/IVA/resources")
                .then()
                .statusCode(201)
                .body("resource", equalTo("IVA-D05"))
                .body("name.nl", equalTo("Bureau bij het raam"))
                .body("declared", equalTo(true));

        // Then
        book(Tokens.worker(), "IVA-D05", "2026-11-24", "DAY").then().statusCode(201);
        given().get("/api/spaces/IVA/plan").then().body("resources", hasSize(5));
        assertThat(told(SpaceDescribedV1.TYPE, "space:IVA")).isEqualTo(2);
    }

    @Test
    void whatAHostChangedStaysWhenTheDocumentSaysTheSameOfIt() {
        // Given
        ASpace.called("IVB").describe();
        change("IVB", "IVB-D01", desk(Map.of("capacity", 2)));
        as(Tokens.host("IVB"))
                .body(desk(Map.of()))
                .post("/api/spaces/IVB/resources")
                .then()
                .statusCode(201);

        // When
        ASpace.called("IVB").withRoom("R01").describe();

        // Then
        given().get("/api/resources/IVB-D01")
                .then()
                .body("name.fr", equalTo("Bureau fenêtre"))
                .body("capacity", equalTo(2));
        given().get("/api/spaces/IVB/resources")
                .then()
                .body("items.resource", hasItem("IVB-D05"))
                .body("items", hasSize(6));
    }

    @Test
    void whatTheDocumentChangesItChangesAndNothingElse() {
        // Given
        ASpace.called("IVC").withDesks(2).describe();
        change("IVC", "IVC-D01", desk(Map.of("capacity", 2)));
        var document = ASpace.called("IVC").withDesks(2).body();
        @SuppressWarnings("unchecked")
        var first = ((List<Map<String, Object>>) document.get("resources")).get(0);
        first.put("zone", "NORD");

        // When
        given().auth()
                .oauth2(Tokens.coordinator())
                .contentType("application/json")
                .body(document)
                .put("/api/spaces/IVC")
                .then()
                .statusCode(200);

        // Then
        given().get("/api/resources/IVC-D01")
                .then()
                .body("zone", equalTo("NORD"))
                .body("name.fr", equalTo("Bureau fenêtre"));
    }

    @Test
    void twoRoomsMakeAThirdWhichIsBookedWithThem() {
        // Given
        ASpace.called("IVD").withRoom("R01").withRoom("R02").describe();
        as(Tokens.host("IVD"))
                .body(room(List.of("IVD-R01", "IVD-R02")))
                .post("/api/spaces/IVD/resources")
                .then()
                .statusCode(201)
                .body("resource", equalTo("IVD-R03"));
        given().get("/api/resources/IVD-R01").then().body("partOf", equalTo(List.of("IVD-R03")));

        // When
        book(Tokens.worker("A"), "IVD-R01", "2026-11-24", "AM").then().statusCode(201);

        // Then
        book(Tokens.worker("B"), "IVD-R03", "2026-11-24", "DAY").then().statusCode(409);
        given().get("/api/spaces/IVD/availability?date=2026-11-24&part=AM")
                .then()
                .body("resources.find { it.resource == 'IVD-R03' }.free", equalTo(false))
                .body("resources.find { it.resource == 'IVD-R02' }.free", equalTo(true));
        book(Tokens.worker("B"), "IVD-R03", "2026-11-25", "PM").then().statusCode(201);
        book(Tokens.worker("C"), "IVD-R02", "2026-11-25", "PM").then().statusCode(409);
        as(Tokens.host("IVD"))
                .post("/api/resources/IVD-R01/retirement")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/part-of-another"));
    }

    @Test
    void aResourceWithBookingsAheadIsNotTakenAway() {
        // Given
        ASpace.called("IVE").describe();
        book(Tokens.worker(), "IVE-D01", "2026-11-25", "DAY").then().statusCode(201);

        // Then
        as(Tokens.host("IVE"))
                .post("/api/resources/IVE-D01/retirement")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/still-in-use"))
                .body("until", equalTo("2026-11-25"));
        as(Tokens.host("IVE"))
                .post("/api/resources/IVE-D02/retirement")
                .then()
                .statusCode(200)
                .body("retiredOn", equalTo("2026-11-23"));
        given().get("/api/spaces/IVE/plan").then().body("resources.resource", not(hasItem("IVE-D02")));
        as(Tokens.host("IVE"))
                .post("/api/resources/IVE-D02/reinstatement")
                .then()
                .statusCode(200)
                .body("retiredOn", nullValue());
    }

    @Test
    void whoChangesAnOldVersionIsTold() {
        ASpace.called("IVF").describe();
        change("IVF", "IVF-D01", desk(Map.of("version", 0)));
        as(Tokens.host("IVF"))
                .body(desk(Map.of("version", 0)))
                .put("/api/resources/IVF-D01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/changed-meanwhile"))
                .body("version", equalTo(1));
        as(Tokens.host("IVF"))
                .body(desk(Map.of("kind", "ROOM")))
                .put("/api/resources/IVF-D01")
                .then()
                .statusCode(422);
        as(Tokens.host("ZZZ"))
                .body(desk(Map.of()))
                .put("/api/resources/IVF-D01")
                .then()
                .statusCode(403);
        as(Tokens.host("IVF"))
                .body(desk(Map.of("amenities", List.of("<b>"))))
                .put("/api/resources/IVF-D01")
                .then()
                .statusCode(400);
        as(Tokens.host("IVF"))
                .body(desk(Map.of("code", "IVF-D01")))
                .post("/api/spaces/IVF/resources")
                .then()
                .statusCode(409);
    }

    @Test
    void photosAreEncodedAnewAndKeptInCaches() throws IOException {
        // Given
        ASpace.called("IVG").describe();

        // When
        String url = given().auth()
                .oauth2(Tokens.host("IVG"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("image/png")
                .body(PicturesTest.image(200, 100, "png"))
                .post("/api/resources/IVG-D01/photos")
                .then()
                .statusCode(201)
                .body("width", equalTo(200))
                .extract()
                .path("url");

        // Then
        given().get(url)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", containsString("immutable"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Length", Integer::parseInt, greaterThan(100));
        given().get("/api/spaces/IVG/plan")
                .then()
                .body("resources.find { it.resource == 'IVG-D01' }.photos", equalTo(List.of(url)));
        as(Tokens.host("IVG")).delete(url).then().statusCode(204);
        given().get(url).then().statusCode(404);
        as(Tokens.host("IVG"))
                .body("{}")
                .post("/api/resources/IVG-D01/photos")
                .then()
                .statusCode(422);
    }

    @Test
    void theVocabularyHasFourLanguages() {
        given().get("/api/resources/amenities")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'sit-stand' }.name.de", equalTo("Steh-Sitz-Tisch"));
    }

    private static void change(String space, String resource, Map<String, Object> body) {
        as(Tokens.host(space))
                .body(body)
                .put("/api/resources/" + resource)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> desk(Map<String, Object> other) {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                "DESK",
                "name",
                Map.of("fr", "Bureau fenêtre", "nl", "Bureau bij het raam"),
                "capacity",
                1,
                "amenities",
                List.of("power", "métier à tisser")));
        body.putAll(other);
        return body;
    }

    private static Map<String, Object> room(List<String> parts) {
        return Map.of(
                "kind",
                "ROOM",
                "name",
                Map.of("fr", "Les deux salles"),
                "capacity",
                20,
                "amenities",
                List.of(),
                "combines",
                parts);
    }
}
