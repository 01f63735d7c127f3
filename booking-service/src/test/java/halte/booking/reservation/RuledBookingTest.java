package halte.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rules that a host wrote mean for a booking: asked first, kept free around it, charged when given up late. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RuledBookingTest extends ServiceTest {

    @Test
    void whatNeedsApprovalIsAskedForAndKeptMeanwhile() {
        // Given
        ASpace.called("RLA").withRoom("R01").describe();
        rule("RLA", Map.of("approval", Map.of("required", true, "decideWithinMinutes", 240)), List.of("RLA-R01"));

        // When
        var asked = as(Tokens.worker("Asker"))
                .body(slot("RLA-R01", "2026-11-25T09:00:00Z"))
                .post("/api/bookings");
        var byHost = as(Tokens.host("RLA"))
                .body(with(slot("RLA-R01", "2026-11-26T09:00:00Z"), "person", Map.of("name", "Marcel")))
                .post("/api/bookings");

        // Then
        asked.then()
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .body("decideUntil", equalTo("2026-11-23T12:00:00Z"));
        byHost.then().statusCode(201).body("state", equalTo("CONFIRMED"));
        as(Tokens.worker("Other"))
                .body(slot("RLA-R01", "2026-11-25T09:00:00Z"))
                .post("/api/bookings")
                .then()
                .statusCode(409);
        as(Tokens.host("RLA"))
                .post("/api/bookings/" + asked.path("bookingId") + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
    }

    @Test
    void whatGivingUpCostsIsFixedWhenItIsBooked() {
        // Given
        ASpace.called("RLB").describe();
        rule(
                "RLB",
                Map.of(
                        "cancellation",
                        Map.of(
                                "steps",
                                List.of(
                                        Map.of("leadMinutes", 2880, "feePercent", 50, "feeOffer", "FEE-LATE"),
                                        Map.of("leadMinutes", 120)))),
                List.of("RLB-D01"));
        var booked = book(Tokens.worker("Late"), "RLB-D01", "2026-11-26", "DAY");
        booked.then()
                .body("cancelFreeUntil", equalTo("2026-11-24T07:30:00Z"))
                .body("fees.percent", equalTo(List.of(50, 100)))
                .body("fees[0].offer", equalTo("FEE-LATE"));

        // When
        clock.stopAt(Instant.parse("2026-11-25T08:00:00Z"));
        var cancelled = as(Tokens.worker("Late"))
                .body("{}")
                .post("/api/bookings/" + booked.path("bookingId") + "/cancellation");

        // Then
        cancelled
                .then()
                .statusCode(200)
                .body("cancelled.inTime", equalTo(false))
                .body("cancelled.fee.percent", equalTo(50))
                .body("cancelled.fee.offer", equalTo("FEE-LATE"));
        assertThat(count("select count(*) as n from outbox where type = 'be.halte.booking.booking-cancelled.v1'"
                        + " and part_key = 'RLB' and payload::text like '%FEE-LATE%'"))
                .isOne();
    }

    @Test
    void buffersOfARuleAreKeptFreeOnBothSidesAndStaffMaySetRulesAside() {
        // Given
        ASpace.called("RLC").withRoom("R01").withRoom("R02").describe();
        rule("RLC", Map.of("bufferBefore", 30, "bufferAfter", 60), List.of("RLC-R01"));
        rule("RLC", Map.of("maxMinutes", 60), List.of("RLC-R02"));
        as(Tokens.worker("First"))
                .body(slot("RLC-R01", "2026-11-25T10:00:00Z"))
                .post("/api/bookings")
                .then()
                .statusCode(201);

        // Then
        as(Tokens.worker("Before"))
                .body(slot("RLC-R01", "2026-11-25T09:00:00Z"))
                .post("/api/bookings")
                .then()
                .statusCode(409);
        var tooLong = slot("RLC-R02", "2026-11-25T09:00:00Z");
        tooLong.put("endsAt", "2026-11-25T11:00:00Z");
        as(Tokens.worker("Long")).body(tooLong).post("/api/bookings").then().statusCode(422);
        as(Tokens.worker("Long"))
                .body(with(tooLong, "override", Map.of("reason", "x")))
                .post("/api/bookings")
                .then()
                .statusCode(403);
        as(Tokens.host("RLC"))
                .body(with(tooLong, "override", Map.of("reason", "Conseil communal")))
                .post("/api/bookings")
                .then()
                .statusCode(201);
        assertThat(count("select count(*) as n from staff_action where space = 'RLC' and action = 'override-rules'"
                        + " and detail = 'Conseil communal'"))
                .isOne();
        as(Tokens.worker("Long"))
                .body(with(slot("RLC-R01", "2026-11-25T10:00:00Z"), "endsAt", "2026-11-25T12:00:00Z"))
                .post("/api/bookings")
                .then()
                .statusCode(409)
                .body("alternatives.resource", not(hasItem("RLC-R02")));
    }

    private static void rule(String space, Map<String, Object> limits, List<String> resources) {
        as(Tokens.host(space))
                .body(Map.of(
                        "space", space, "name", "Règle", "scope", Map.of("resources", resources), "limits", limits))
                .post("/api/booking-rules")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> slot(String resource, String startsAt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("resource", resource);
        body.put("startsAt", startsAt);
        body.put("endsAt", Instant.parse(startsAt).plusSeconds(3600).toString());
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var more = new LinkedHashMap<>(body);
        more.put(field, value);
        return more;
    }
}
