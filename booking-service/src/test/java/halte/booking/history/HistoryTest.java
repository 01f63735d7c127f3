package halte.booking.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.occupancy.RollUpJob;
import halte.booking.presence.DayEndJob;
import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.booking.HistoryImportedV1;
import halte.identity.SystemScope;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class HistoryTest extends ServiceTest {

    @Inject
    RollUpJob rollUp;

    @Inject
    DayEndJob dayEnd;

    @Test
    void anImportedDayGivesTheSameNumbersAsALiveOne() {
        // Given: one day live, until it was cut off
        ASpace.called("HIA").describe();
        ASpace.called("HIB").describe();
        String came = book(Tokens.worker("A"), "HIA-D01", "2026-11-23", "DAY").path("bookingId");
        book(Tokens.worker("B"), "HIA-D02", "2026-11-23", "AM").then().statusCode(201);
        String presence = as(Tokens.host("HIA"))
                .body(Map.of("booking", came))
                .post("/api/presences")
                .path("presenceId");
        clock.stopAt(Instant.parse("2026-11-23T10:30:00Z"));
        dayEnd.run();
        clock.stopAt(Instant.parse("2026-11-23T12:00:00Z"));
        as(Tokens.worker("A"))
                .body("{}")
                .post("/api/presences/" + presence + "/departure")
                .then()
                .statusCode(200);
        as(Tokens.host("HIA"))
                .body(Map.of("space", "HIA", "resource", "HIA-D03", "visitor", Map.of("name", "C")))
                .post("/api/presences")
                .then()
                .statusCode(201);
        clock.stopAt(Instant.parse("2026-11-24T03:00:00Z"));
        dayEnd.run();

        // When: the same day told afterwards
        take(
                        "HIB",
                        List.of(
                                use(
                                        "HIB-D01",
                                        "2026-11-23T08:00:00Z",
                                        "2026-11-23T16:30:00Z",
                                        "COMPLETED",
                                        false,
                                        "2026-11-23T08:00:00Z",
                                        "2026-11-23T12:00:00Z"),
                                use(
                                        "HIB-D02",
                                        "2026-11-23T08:00:00Z",
                                        "2026-11-23T12:00:00Z",
                                        "RELEASED",
                                        false,
                                        null,
                                        null),
                                use(
                                        "HIB-D03",
                                        "2026-11-23T12:00:00Z",
                                        "2026-11-23T16:30:00Z",
                                        "COMPLETED",
                                        true,
                                        "2026-11-23T12:00:00Z",
                                        null)))
                .then()
                .statusCode(200);
        rollUp.follow();

        // Then
        assertThat(day("HIB")).isEqualTo(day("HIA"));
        assertThat(masks("HIB")).isEqualTo(masks("HIA"));
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void aBatchSentTwiceIsTakenOnce() {
        // Given
        ASpace.called("HIC").describe();
        var batch = batch(UUID.randomUUID(), "HIC", List.of(past("HIC-D01", "2026-11-20")));
        post(batch).then().statusCode(200).body("known", equalTo(false));

        // When
        var again = post(batch);

        // Then
        again.then().statusCode(200).body("known", equalTo(true));
        assertThat(count("select count(*) as n from booking where space = 'HIC'"))
                .isOne();
        assertThat(told(HistoryImportedV1.TYPE, "HIC")).isOne();
        batch.put("uses", List.of(past("HIC-D02", "2026-11-20")));
        post(batch).then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void anOverlapRefusesTheWholeBatchAndSaysWhere() {
        // Given
        ASpace.called("HID").describe();

        // When
        var refusal = take(
                "HID",
                List.of(past("HID-D01", "2026-11-19"), past("HID-D02", "2026-11-19"), past("HID-D01", "2026-11-19")));

        // Then
        refusal.then()
                .statusCode(422)
                .body("type", equalTo("/problems/history-not-possible"))
                .body("errors", hasSize(1));
        assertThat(count("select count(*) as n from booking where space = 'HID'"))
                .isZero();
        assertThat(count("select count(*) as n from history_import where space = 'HID'"))
                .isZero();
    }

    @Test
    void whatCannotHaveHappenedIsRefusedWithEveryReason() {
        // Given
        ASpace.called("HIE").describe();
        var sunday = past("HIE-D01", "2026-11-22");
        var unknown = past("HIE-D99", "2026-11-20");
        var ahead = past("HIE-D02", "2026-12-01");
        var wrong = past("HIE-D03", "2026-11-20");
        wrong.put("halfDays", 1);

        // When
        var refusal = take("HIE", List.of(sunday, unknown, ahead, wrong));

        // Then
        refusal.then().statusCode(422).body("errors", hasSize(4)).body("errors[3].message.fr", equalTo("halfDays ≠ 2"));
    }

    @Test
    void whatIsNotOverYetBecomesALivingBooking() {
        // Given
        ASpace.called("HIF").describe();
        var future = use("HIF-D01", "2026-12-01T07:30:00Z", "2026-12-01T16:30:00Z", "CONFIRMED", false, null, null);
        var here = use(
                "HIF-D02",
                "2026-11-23T07:30:00Z",
                "2026-11-23T16:30:00Z",
                "CHECKED_IN",
                false,
                "2026-11-23T07:40:00Z",
                null);

        // When
        take("HIF", List.of(future, here)).then().statusCode(200);

        // Then
        book(Tokens.worker(), "HIF-D01", "2026-12-01", "DAY").then().statusCode(409);
        as(Tokens.host("HIF")).get("/api/spaces/HIF/today").then().body("here", hasSize(1));
        assertThat(told(BookingConfirmedV1.TYPE, "HIF")).isEqualTo(2);
        assertThat(told(HistoryImportedV1.TYPE, "HIF")).isZero();
    }

    @Test
    void aThousandUsesAreTakenInOneGo() {
        // Given
        ASpace.called("HIG").withDesks(20).describe();
        var uses = new ArrayList<Map<String, Object>>();
        for (var date = LocalDate.of(2026, 9, 1); uses.size() < 1000; date = date.plusDays(1)) {
            for (int desk = 1; desk <= 20 && date.getDayOfWeek().getValue() < 6 && uses.size() < 1000; desk++) {
                uses.add(past("HIG-D%02d".formatted(desk), date.toString()));
            }
        }

        // When
        long start = System.nanoTime();
        take("HIG", uses).then().statusCode(200);
        long millis = (System.nanoTime() - start) / 1_000_000;
        rollUp.follow();

        // Then: a rate is printed, not asserted
        System.out.println("1000 uses imported in " + millis + " ms");
        assertThat(count("select count(*) as n from presence where space = 'HIG'"))
                .isEqualTo(1000);
        assertThat(count("select sum(am_came + pm_came) as n from occupancy_day d join space s on s.id = d.space_id"
                        + " where s.space = 'HIG'"))
                .isEqualTo(2000);
    }

    private static Response take(String space, List<Map<String, Object>> uses) {
        return post(batch(UUID.randomUUID(), space, uses));
    }

    private static Map<String, Object> batch(UUID id, String space, List<Map<String, Object>> uses) {
        return new LinkedHashMap<>(Map.of("importId", id, "space", space, "uses", uses));
    }

    private static Response post(Map<String, Object> batch) {
        return as(Tokens.coordinator()).body(batch).post("/api/imports/uses");
    }

    private static Map<String, Object> past(String resource, String date) {
        boolean summer = date.compareTo("2026-10-25") < 0;
        var start = date + (summer ? "T06:30:00Z" : "T07:30:00Z");
        var end = date + (summer ? "T15:30:00Z" : "T16:30:00Z");
        return use(resource, start, end, "COMPLETED", false, start, end);
    }

    private static Map<String, Object> use(
            String resource, String startsAt, String endsAt, String outcome, boolean walkIn, String came, String left) {
        var use = new LinkedHashMap<String, Object>();
        use.put("bookingId", UUID.randomUUID());
        use.put("personId", UUID.randomUUID());
        use.put("name", "Somebody");
        use.put("resource", resource);
        use.put("startsAt", startsAt);
        use.put("endsAt", endsAt);
        use.put("localDate", startsAt.substring(0, 10));
        use.put("bookedAt", walkIn ? came : "2026-08-20T10:00:00Z");
        use.put("outcome", outcome);
        use.put("walkIn", walkIn);
        use.put("cameAt", came);
        use.put("leftAt", left);
        return use;
    }

    private String day(String space) {
        return SystemScope.call(() -> database.first(
                        "select row(am_desks, am_booked, am_came, am_missed, am_unbooked, pm_desks, pm_booked, pm_came,"
                                + " pm_missed, pm_unbooked, person_days, facts)::text as row from occupancy_day d"
                                + " join space s on s.id = d.space_id where s.space = ? and d.day = date '2026-11-23'",
                        row -> row.text("row"),
                        space)
                .orElseThrow());
    }

    private List<String> masks(String space) {
        return SystemScope.call(() -> database.list(
                "select substr(r.resource, 5) || ' ' || taken::text as row from day_mask m"
                        + " join resource r on r.id = m.resource_id join space s on s.id = m.space_id"
                        + " where s.space = ? and taken <> 0::bit(96) order by 1",
                row -> row.text("row"),
                space));
    }
}
