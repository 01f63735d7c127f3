package halte.booking.strike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.presence.DayEndJob;
import halte.booking.structure.Structure;
import halte.contracts.booking.StrikeRecordedV1;
import halte.identity.SystemScope;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class StrikeTest extends ServiceTest {

    @Inject
    DayEndJob dayEnd;

    @Inject
    StrikeBook book;

    @Inject
    Structure structure;

    @Test
    void whoDoesNotComeAndDoesNotCancelGetsAStrikeOnce() {
        // Given
        ASpace.called("ZRA").describe();
        book(Tokens.worker("Nils Absent"), "ZRA-D01", "2026-11-24", "DAY");
        String other = book(Tokens.worker("Olga Polite"), "ZRA-D02", "2026-11-24", "DAY")
                .path("bookingId");
        as(Tokens.worker("Olga Polite")).body("{}").post("/api/bookings/" + other + "/cancellation");

        // When
        clock.stopAt(Instant.parse("2026-11-24T12:00:00Z"));
        dayEnd.run();
        dayEnd.run();

        // Then
        as(Tokens.worker("Nils Absent"))
                .get("/api/strikes")
                .then()
                .statusCode(200)
                .body("items.space", contains("ZRA"))
                .body("items.counts", contains(true))
                .body("items.date", contains("2026-11-24"));
        as(Tokens.worker("Olga Polite")).get("/api/strikes").then().body("items", empty());
        as(Tokens.host("ZRA")).get("/api/strikes?space=ZRA").then().body("items.name", contains("Nils Absent"));
        as(Tokens.host("PRA")).get("/api/strikes?space=ZRA").then().statusCode(403);
        assertThat(told(StrikeRecordedV1.TYPE, "ZRA")).isOne();
    }

    @Test
    void aCheckInToldLateTakesTheStrikeBack() {
        // Given
        ASpace.called("ZRB").describe();
        String booking = book(Tokens.worker("Pia Offline"), "ZRB-D01", "2026-11-24", "DAY")
                .path("bookingId");
        clock.stopAt(Instant.parse("2026-11-24T12:00:00Z"));
        dayEnd.run();

        // When
        String presence = as(Tokens.host("ZRB"))
                .body(Map.of("booking", booking, "at", "2026-11-24T08:05:00Z"))
                .post("/api/presences")
                .path("presenceId");

        // Then
        as(Tokens.worker("Pia Offline")).get("/api/strikes").then().body("items.counts", contains(false));
        as(Tokens.host("ZRB")).delete("/api/presences/" + presence).then().statusCode(204);
        dayEnd.run();
        as(Tokens.worker("Pia Offline"))
                .get("/api/strikes")
                .then()
                .body("items.counts", contains(true))
                .body("items", hasSize(1));
    }

    @Test
    void aHostPardonsWithAReasonAndOnce() {
        // Given
        ASpace.called("ZRC").describe();
        book(Tokens.worker("Quinten"), "ZRC-D01", "2026-11-24", "DAY");
        clock.stopAt(Instant.parse("2026-11-24T12:00:00Z"));
        dayEnd.run();
        String id = as(Tokens.host("ZRC")).get("/api/strikes?space=ZRC").path("items[0].strikeId");

        // Then
        pardon(Tokens.host("ZRC"), id, " ").then().statusCode(400);
        pardon(Tokens.host("PRA"), id, "Un ami").then().statusCode(404);
        pardon(Tokens.worker("Quinten"), id, "Moi").then().statusCode(403);
        pardon(Tokens.host("ZRC"), id, "Train supprimé")
                .then()
                .statusCode(200)
                .body("counts", equalTo(false))
                .body("pardonReason", equalTo("Train supprimé"));
        pardon(Tokens.host("ZRC"), id, "Encore").then().statusCode(409);
        assertThat(count("select count(*) as n from staff_action where action = 'pardon-strike' and space = 'ZRC'"))
                .isOne();
    }

    @Test
    void enoughStrikesRefuseForAWhileWhereTheSpaceSaysSo() {
        // Given
        ASpace.called("ZRD").describe();
        as(Tokens.host("ZRD"))
                .get("/api/spaces/ZRD/strike-policy")
                .then()
                .statusCode(200)
                .body("strikes", nullValue());
        as(Tokens.host("ZRD"))
                .body(Map.of("strikes", 2, "withinDays", 30, "refusedDays", 14))
                .put("/api/spaces/ZRD/strike-policy")
                .then()
                .statusCode(200);
        book(Tokens.worker("Rik"), "ZRD-D01", "2026-11-24", "DAY");
        book(Tokens.worker("Rik"), "ZRD-D01", "2026-11-25", "DAY");

        // When
        clock.stopAt(Instant.parse("2026-11-24T12:00:00Z"));
        dayEnd.run();
        assertThat(refusedUntil("Rik", "ZRD")).isEmpty();
        clock.stopAt(Instant.parse("2026-11-25T12:00:00Z"));
        dayEnd.run();

        // Then
        assertThat(refusedUntil("Rik", "ZRD")).contains(LocalDate.parse("2026-12-09"));
        as(Tokens.worker("Rik")).get("/api/strikes").then().body("refusedUntil.ZRD", equalTo("2026-12-09"));
        assertThat(count(
                        "select count(*) as n from outbox where type = ? and part_key = 'ZRD'"
                                + " and payload->>'strikes' = '2' and payload->>'refusedUntil' = '2026-12-09'",
                        StrikeRecordedV1.TYPE))
                .isOne();
        clock.stopAt(Instant.parse("2026-12-09T08:00:00Z"));
        assertThat(refusedUntil("Rik", "ZRD")).isEmpty();
        as(Tokens.host("ZRD")).delete("/api/spaces/ZRD/strike-policy").then().statusCode(204);
    }

    @Test
    void aSenselessPolicyIsRefused() {
        ASpace.called("ZRE").describe();
        for (var wrong : new Integer[] {0, -1, 1000}) {
            as(Tokens.host("ZRE"))
                    .body(Map.of("strikes", wrong, "withinDays", 30, "refusedDays", 14))
                    .put("/api/spaces/ZRE/strike-policy")
                    .then()
                    .statusCode(400);
        }
        as(Tokens.host("PRA"))
                .body(Map.of("strikes", 1, "withinDays", 1, "refusedDays", 1))
                .put("/api/spaces/ZRE/strike-policy")
                .then()
                .statusCode(403);
    }

    private Optional<LocalDate> refusedUntil(String person, String space) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> book.refusedUntil(
                        Tokens.person(person).personId(), structure.now().space(space))));
    }

    private static io.restassured.response.Response pardon(String token, String id, String reason) {
        return as(token).body(Map.of("reason", reason)).post("/api/strikes/" + id + "/pardon");
    }
}
