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
        ASpace.called("STA").describe();
        book(Tokens.worker("Nils Absent"), "STA-D01", "2026-11-24", "DAY");
        String other = book(Tokens.worker("Olga Polite"), "STA-D02", "2026-11-24", "DAY")
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
                .body("items.space", contains("STA"))
                .body("items.counts", contains(true))
                .body("items.date", contains("2026-11-24"));
        as(Tokens.worker("Olga Polite")).get("/api/strikes").then().body("items", empty());
        as(Tokens.host("STA")).get("/api/strikes?space=STA").then().body("items.name", contains("Nils Absent"));
        as(Tokens.host("PRA")).get("/api/strikes?space=STA").then().statusCode(403);
        assertThat(told(StrikeRecordedV1.TYPE, "STA")).isOne();
    }

    @Test
    void aCheckInToldLateTakesTheStrikeBack() {
        // Given
        ASpace.called("STB").describe();
        String booking = book(Tokens.worker("Pia Offline"), "STB-D01", "2026-11-24", "DAY")
                .path("bookingId");
        clock.stopAt(Instant.parse("2026-11-24T12:00:00Z"));
        dayEnd.run();

        // When
        String presence = as(Tokens.host("STB"))
                .body(Map.of("booking", booking, "at", "2026-11-24T08:05:00Z"))
                .post("/api/presences")
                .path("presenceId");

        // Then
        as(Tokens.worker("Pia Offline")).get("/api/strikes").then().body("items.counts", contains(false));
        as(Tokens.host("STB")).delete("/api/presences/" + presence).then().statusCode(204);
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
        ASpace.called("STC").describe();
        book(Tokens.worker("Quinten"), "STC-D01", "2026-11-24", "DAY");
        clock.stopAt(Instant.parse("2026-11-24T12:00:00Z"));
        dayEnd.run();
        String id = as(Tokens.host("STC")).get("/api/strikes?space=STC").path("items[0].strikeId");

        // Then
        pardon(Tokens.host("STC"), id, " ").then().statusCode(400);
        pardon(Tokens.host("PRA"), id, "Un ami").then().statusCode(404);
        pardon(Tokens.worker("Quinten"), id, "Moi").then().statusCode(403);
        pardon(Tokens.host("STC"), id, "Train supprimé")
                .then()
                .statusCode(200)
                .body("counts", equalTo(false))
                .body("pardonReason", equalTo("Train supprimé"));
        pardon(Tokens.host("STC"), id, "Encore").then().statusCode(409);
        assertThat(count("select count(*) as n from staff_action where action = 'pardon-strike' and space = 'STC'"))
                .isOne();
    }

    @Test
    void enoughStrikesRefuseForAWhileWhereTheSpaceSaysSo() {
        // Given
        ASpace.called("STD").describe();
        as(Tokens.host("STD"))
                .get("/api/spaces/STD/strike-policy")
                .then()
                .statusCode(200)
                .body("strikes", nullValue());
        as(Tokens.host("STD"))
                .body(Map.of("strikes", 2, "withinDays", 30, "refusedDays", 14))
                .put("/api/spaces/STD/strike-policy")
                .then()
                .statusCode(200);
        book(Tokens.worker("Rik"), "STD-D01", "2026-11-24", "DAY");
        book(Tokens.worker("Rik"), "STD-D01", "2026-11-25", "DAY");

        // When
        clock.stopAt(Instant.parse("2026-11-24T12:00:00Z"));
        dayEnd.run();
        assertThat(refusedUntil("Rik", "STD")).isEmpty();
        clock.stopAt(Instant.parse("2026-11-25T12:00:00Z"));
        dayEnd.run();

        // Then
        assertThat(refusedUntil("Rik", "STD")).contains(LocalDate.parse("2026-12-09"));
        as(Tokens.worker("Rik")).get("/api/strikes").then().body("refusedUntil.STD", equalTo("2026-12-09"));
        assertThat(count(
                        "select count(*) as n from outbox where type = ? and part_key = 'STD'"
                                + " and payload->>'strikes' = '2' and payload->>'refusedUntil' = '2026-12-09'",
                        StrikeRecordedV1.TYPE))
                .isOne();
        clock.stopAt(Instant.parse("2026-12-09T08:00:00Z"));
        assertThat(refusedUntil("Rik", "STD")).isEmpty();
        as(Tokens.host("STD")).delete("/api/spaces/STD/strike-policy").then().statusCode(204);
    }

    @Test
    void aSenselessPolicyIsRefused() {
        ASpace.called("STE").describe();
        for (var wrong : new Integer[] {0, -1, 1000}) {
            as(Tokens.host("STE"))
                    .body(Map.of("strikes", wrong, "withinDays", 30, "refusedDays", 14))
                    .put("/api/spaces/STE/strike-policy")
                    .then()
                    .statusCode(400);
        }
        as(Tokens.host("PRA"))
                .body(Map.of("strikes", 1, "withinDays", 1, "refusedDays", 1))
                .put("/api/spaces/STE/strike-policy")
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
