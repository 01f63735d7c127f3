package halte.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hall made of two halves, and parking places behind one label. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class CombinedRoomTest extends ServiceTest {

    @BeforeEach
    void aSpace() {
        ASpace.called("CMB")
                .withRoom("A")
                .withRoom("B")
                .with("C", "ROOM", Map.of("combines", List.of("CMB-A", "CMB-B")))
                .with("P1", "PARKING")
                .with("P2", "PARKING")
                .with("P", "PARKING", Map.of("units", List.of("CMB-P1", "CMB-P2")))
                .describe();
    }

    @Test
    void whoHasAHalfKeepsTheWholeFromOthersAndTheOtherWayRound() {
        // Given
        var half = meeting("First", "CMB-A", "2026-11-24T09:00:00Z");

        // When
        var whole = meeting("Second", "CMB-C", "2026-11-24T09:00:00Z");
        var otherHalf = meeting("Second", "CMB-B", "2026-11-24T09:00:00Z");
        var laterWhole = meeting("Third", "CMB-C", "2026-11-24T12:00:00Z");
        var inTheWhole = meeting("Fourth", "CMB-B", "2026-11-24T12:00:00Z");

        // Then
        half.then().statusCode(201);
        whole.then().statusCode(409);
        otherHalf.then().statusCode(201);
        laterWhole.then().statusCode(201).body("resource", equalTo("CMB-C"));
        inTheWhole.then().statusCode(409);
        assertThat(count(
                        "select count(*) as n from occupation where id = ?::uuid and live",
                        laterWhole.<String>path("bookingId")))
                .isEqualTo(2);
        as(Tokens.worker("Third"))
                .body("{}")
                .post("/api/bookings/" + laterWhole.path("bookingId") + "/cancellation")
                .then()
                .statusCode(200);
        meeting("Fourth", "CMB-B", "2026-11-24T12:00:00Z").then().statusCode(201);
        assertThat(count("select count(*) as n from freed_slot where space_id ="
                        + " (select id from space where space = 'CMB')"
                        + " and lower(during) = timestamptz '2026-11-24T12:00:00Z'"))
                .isEqualTo(2);
    }

    @Test
    void theWholeMovesWithBothItsHalves() {
        // Given
        String whole = meeting("Fifth", "CMB-C", "2026-11-25T09:00:00Z").path("bookingId");

        // When
        as(Tokens.worker("Fifth"))
                .body(Map.of("startsAt", "2026-11-25T13:00:00Z"))
                .post("/api/bookings/" + whole + "/change")
                .then()
                .statusCode(200);

        // Then
        meeting("Sixth", "CMB-A", "2026-11-25T09:00:00Z").then().statusCode(201);
        meeting("Sixth", "CMB-B", "2026-11-25T13:00:00Z").then().statusCode(409);
    }

    @Test
    void whoBooksALabelGetsAFreeUnitUntilThereIsNone() {
        parking("Car 1").then().statusCode(201).body("resource", startsWith("CMB-P"));
        parking("Car 2").then().statusCode(201);
        parking("Car 3").then().statusCode(409);
        assertThat(count("select count(distinct resource_id) as n from booking"
                        + " where space = 'CMB' and resource_kind = 'PARKING'"))
                .isEqualTo(2);
    }

    private static Response parking(String person) {
        return book(Tokens.worker(person), "CMB-P", "2026-11-26", "DAY");
    }

    private static Response meeting(String person, String room, String startsAt) {
        var ends = java.time.Instant.parse(startsAt).plusSeconds(3600).toString();
        return as(Tokens.worker(person))
                .body(Map.of("resource", room, "startsAt", startsAt, "endsAt", ends))
                .post("/api/bookings");
    }
}
