package halte.booking.footfall;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class FootfallTest extends ServiceTest {

    @Test
    void visitsAreCountedApartFromPresence() {
        // Given
        ASpace.called("FOA").describe();

        // When
        String id = as(Tokens.host("FOA"))
                .body(Map.of("date", "2026-11-23", "count", 12, "what", "EVENT"))
                .post("/api/spaces/FOA/footfall")
                .path("footfallId");

        // Then
        as(Tokens.host("FOA"))
                .get("/api/spaces/FOA/footfall")
                .then()
                .statusCode(200)
                .body("items.count", contains(12))
                .body("items.what", contains("EVENT"));
        as(Tokens.host("FOA"))
                .get("/api/spaces/FOA/today")
                .then()
                .body("here", empty())
                .body("free.now", equalTo(4));
        as(Tokens.host("FOA")).delete("/api/spaces/FOA/footfall/" + id).then().statusCode(204);
        as(Tokens.host("FOA")).delete("/api/spaces/FOA/footfall/" + id).then().statusCode(404);
        as(Tokens.host("FOA")).get("/api/spaces/FOA/footfall").then().body("items", empty());
    }

    @Test
    void onlyAHostCountsAndOnlyWhatCanHaveBeen() {
        // Given
        ASpace.called("FOB").describe();

        // Then
        as(Tokens.worker())
                .body(Map.of("count", 1))
                .post("/api/spaces/FOB/footfall")
                .then()
                .statusCode(403);
        as(Tokens.host("FOA"))
                .body(Map.of("count", 1))
                .post("/api/spaces/FOB/footfall")
                .then()
                .statusCode(403);
        for (var wrong : new Object[] {0, -3, 100_000, "x"}) {
            as(Tokens.host("FOB"))
                    .body(Map.of("count", wrong))
                    .post("/api/spaces/FOB/footfall")
                    .then()
                    .statusCode(400);
        }
        as(Tokens.host("FOB"))
                .body(Map.of("count", 1, "date", "2026-11-24"))
                .post("/api/spaces/FOB/footfall")
                .then()
                .statusCode(400);
    }
}
