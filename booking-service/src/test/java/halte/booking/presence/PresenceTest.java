package halte.booking.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.booking.BookingCancelledV1;
import halte.contracts.booking.BookingCompletedV1;
import halte.contracts.booking.BookingReleasedV1;
import halte.contracts.booking.PresenceCheckedInV1;
import halte.contracts.booking.PresenceCheckedOutV1;
import halte.contracts.booking.PresenceUndoneV1;
import halte.identity.SystemScope;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class PresenceTest extends ServiceTest {

    private static final String TODAY = "2026-11-23";

    @Inject
    DayEndJob dayEnd;

    @Test
    void aMemberChecksInByTheirSpaceAndOnlyOnce() {
        // Given
        ASpace.called("PRA").describe();
        String booking = book(Tokens.worker("Anna"), "PRA-D01", TODAY, "DAY").path("bookingId");

        // When
        var first = as(Tokens.worker("Anna")).body(Map.of("space", "PRA")).post("/api/presences");
        var second = as(Tokens.worker("Anna")).body(Map.of("booking", booking)).post("/api/presences");

        // Then
        first.then()
                .statusCode(201)
                .body("bookingId", equalTo(booking))
                .body("method", equalTo("TAP"))
                .body("halfDays", equalTo(2))
                .body("name", equalTo("Anna"));
        second.then().statusCode(409).body("type", equalTo("/problems/already-checked-in"));
        assertThat(told(PresenceCheckedInV1.TYPE, "PRA")).isOne();
    }

    @Test
    void aHostChecksInByPassButNotInAnotherSpace() {
        // Given
        ASpace.called("PRB").describe();
        String pass = book(Tokens.worker("Bert"), "PRB-D01", TODAY, "DAY").path("pass.code");

        // Then
        as(Tokens.host("PRA"))
                .body(Map.of("pass", pass))
                .post("/api/presences")
                .then()
                .statusCode(404);
        as(Tokens.worker("Somebody"))
                .body(Map.of("pass", pass))
                .post("/api/presences")
                .then()
                .statusCode(404);
        as(Tokens.host("PRB"))
                .body(Map.of("pass", pass))
                .post("/api/presences")
                .then()
                .statusCode(201)
                .body("method", equalTo("QR"));
    }

    @Test
    void aWalkInIsBookedAndPresentInOneGoAndKeepsTheName() {
        // Given
        ASpace.called("PRC").describe();

        // When
        var here = as(Tokens.host("PRC"))
                .body(Map.of("space", "PRC", "part", "AM", "visitor", Map.of("name", "Josiane Lhoir")))
                .post("/api/presences");

        // Then
        here.then()
                .statusCode(201)
                .body("resource", equalTo("PRC-D01"))
                .body("method", equalTo("WALK_IN"))
                .body("name", equalTo("Josiane Lhoir"))
                .body("personId", notNullValue());
        as(Tokens.host("PRC"))
                .get("/api/spaces/PRC/today")
                .then()
                .statusCode(200)
                .body("here.name", contains("Josiane Lhoir"))
                .body("here.walkIn", contains(true))
                .body("here.firstVisit", contains(true))
                .body("free.now", equalTo(3))
                .body("expected", empty());
        assertThat(count("select count(*) as n from outbox where part_key = 'PRC'"
                        + " and payload->>'visitorName' = 'Josiane Lhoir'"))
                .isOne();
    }

    @Test
    void onlyTheHostOfTheSpaceTakesWalkInsAndSeesTheBoard() {
        // Given
        ASpace.called("PRD").describe();
        var walkIn = Map.of("space", "PRD", "visitor", Map.of("name", "X"));

        // Then
        as(Tokens.worker()).body(walkIn).post("/api/presences").then().statusCode(403);
        as(Tokens.host("PRA")).body(walkIn).post("/api/presences").then().statusCode(403);
        as(Tokens.host("PRA")).get("/api/spaces/PRD/today").then().statusCode(403);
        as(Tokens.worker()).get("/api/spaces/PRD/today").then().statusCode(403);
        as(Tokens.host("PRA")).get("/api/people-seen?space=PRD").then().statusCode(403);
        as(Tokens.manager(ASpace.OPERATOR)).get("/api/spaces/PRD/today").then().statusCode(200);
    }

    @Test
    void whoLeavesEarlyCompletesTheBookingAndFreesTheRest() {
        // Given
        ASpace.called("PRE").withDesks(1).describe();
        book(Tokens.worker("Eva"), "PRE-D01", TODAY, "DAY");
        String presence = as(Tokens.worker("Eva"))
                .body(Map.of("space", "PRE"))
                .post("/api/presences")
                .path("presenceId");
        clock.stopAt(Instant.parse("2026-11-23T11:50:00Z"));

        // When
        var left = as(Tokens.worker("Eva")).body("{}").post("/api/presences/" + presence + "/departure");

        // Then
        left.then()
                .statusCode(200)
                .body("leftAt", equalTo("2026-11-23T11:50:00Z"))
                .body("halfDays", equalTo(1));
        assertThat(told(BookingCompletedV1.TYPE, "PRE")).isOne();
        assertThat(told(PresenceCheckedOutV1.TYPE, "PRE")).isOne();
        clock.stopAt(Instant.parse("2026-11-23T12:00:00Z"));
        book(Tokens.worker("Fred"), "PRE-D01", TODAY, "PM").then().statusCode(201);
        as(Tokens.worker("Eva"))
                .body("{}")
                .post("/api/presences/" + presence + "/departure")
                .then()
                .statusCode(409);
    }

    @Test
    void aMistakenCheckInIsUndoneWithinTenMinutes() {
        // Given
        ASpace.called("PRF").describe();
        String booking = book(Tokens.worker("Gil"), "PRF-D01", TODAY, "DAY").path("bookingId");
        String presence = as(Tokens.host("PRF"))
                .body(Map.of("booking", booking))
                .post("/api/presences")
                .path("presenceId");

        // When
        clock.stopAt(MONDAY_NINE.plusSeconds(599));
        as(Tokens.host("PRF")).delete("/api/presences/" + presence).then().statusCode(204);

        // Then
        as(Tokens.worker("Gil")).get("/api/bookings/" + booking).then().body("state", equalTo("CONFIRMED"));
        String again = as(Tokens.host("PRF"))
                .body(Map.of("booking", booking))
                .post("/api/presences")
                .path("presenceId");
        clock.stopAt(MONDAY_NINE.plusSeconds(599 + 601));
        as(Tokens.host("PRF"))
                .delete("/api/presences/" + again)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/undo-over"));
    }

    @Test
    void anUndoneCheckInKeepsThePlaceAgainFromWhereItWasKept() {
        // Given
        ASpace.called("PRO").describe();
        String booking = book(Tokens.worker("Una"), "PRO-D01", TODAY, "DAY").path("bookingId");
        var kept = occupiedFrom(booking);
        clock.stopAt(Instant.parse("2026-11-23T09:40:00Z"));
        String presence = as(Tokens.worker("Una"))
                .body(Map.of("space", "PRO"))
                .post("/api/presences")
                .path("presenceId");
        assertThat(occupiedFrom(booking)).isGreaterThan(kept);

        // When
        as(Tokens.worker("Una")).delete("/api/presences/" + presence).then().statusCode(204);

        // Then
        assertThat(occupiedFrom(booking)).isEqualTo(kept);
        assertThat(told(PresenceUndoneV1.TYPE, "PRO")).isOne();
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void whatSomebodyTookMeanwhileStaysTheirs() {
        // Given
        ASpace.called("PRP").describe();
        String booking = book(Tokens.worker("Vic"), "PRP-D01", TODAY, "DAY").path("bookingId");
        clock.stopAt(Instant.parse("2026-11-23T09:40:00Z"));
        String presence = as(Tokens.worker("Vic"))
                .body(Map.of("space", "PRP"))
                .post("/api/presences")
                .path("presenceId");
        var trimmed = occupiedFrom(booking);
        occupyTheMorningOf(booking);

        // When
        as(Tokens.worker("Vic")).delete("/api/presences/" + presence).then().statusCode(204);

        // Then
        assertThat(occupiedFrom(booking)).isEqualTo(trimmed);
        as(Tokens.worker("Vic")).get("/api/bookings/" + booking).then().body("state", equalTo("CONFIRMED"));
    }

    private long occupiedFrom(String booking) {
        return count(
                "select extract(epoch from lower(during))::bigint as n from occupation where id = ?::uuid and live",
                booking);
    }

    /** Another occupation in the time the check-in freed. */
    private void occupyTheMorningOf(String booking) {
        SystemScope.run(() -> database.update(
                "insert into occupation (space_id, id, resource_id, during, kind) select space_id, ?, resource_id,"
                        + " tstzrange(lower(during) - interval '30 minutes', lower(during)), 'BLOCKER'"
                        + " from occupation where id = ?::uuid and live",
                UUID.randomUUID(),
                booking));
    }

    @Test
    void anUndoneWalkInGivesEverythingBack() {
        // Given
        ASpace.called("PRG").withDesks(1).describe();
        String presence = as(Tokens.host("PRG"))
                .body(Map.of("space", "PRG", "visitor", Map.of("name", "Y")))
                .post("/api/presences")
                .path("presenceId");

        // When
        as(Tokens.host("PRG")).delete("/api/presences/" + presence).then().statusCode(204);

        // Then
        assertThat(told(BookingCancelledV1.TYPE, "PRG")).isOne();
        book(Tokens.worker("Hugo"), "PRG-D01", TODAY, "DAY").then().statusCode(201);
    }

    @Test
    void nobodyCameSoTheDeskIsFreeAfterTheGraceTime() {
        // Given
        ASpace.called("PRH").withDesks(1).describe();
        String booking =
                book(Tokens.worker("Ida"), "PRH-D01", "2026-11-24", "DAY").path("bookingId");
        clock.stopAt(Instant.parse("2026-11-24T08:59:00Z"));
        dayEnd.run();
        book(Tokens.worker("Jan"), "PRH-D01", "2026-11-24", "DAY").then().statusCode(409);

        // When
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        dayEnd.run();
        dayEnd.run();

        // Then
        as(Tokens.worker("Ida")).get("/api/bookings/" + booking).then().body("state", equalTo("RELEASED"));
        assertThat(told(BookingReleasedV1.TYPE, "PRH")).isOne();
        book(Tokens.worker("Jan"), "PRH-D01", "2026-11-24", "DAY").then().statusCode(201);
    }

    @Test
    void aCheckInMadeOfflineIsAcceptedLateWithItsOwnTime() {
        // Given
        ASpace.called("PRI").withDesks(1).describe();
        String booking =
                book(Tokens.worker("Kim"), "PRI-D01", "2026-11-24", "DAY").path("bookingId");
        clock.stopAt(Instant.parse("2026-11-24T11:00:00Z"));
        dayEnd.run();

        // When
        var late = as(Tokens.host("PRI"))
                .body(Map.of("booking", booking, "at", "2026-11-24T08:05:00Z"))
                .post("/api/presences");
        var twice = as(Tokens.host("PRI"))
                .body(Map.of("booking", booking, "at", "2026-11-24T08:05:00Z"))
                .post("/api/presences");

        // Then
        late.then().statusCode(201).body("at", equalTo("2026-11-24T08:05:00Z"));
        twice.then().statusCode(409);
        as(Tokens.worker("Kim")).get("/api/bookings/" + booking).then().body("state", equalTo("CHECKED_IN"));
    }

    @Test
    void aTimeAheadOrLongAgoIsNotBelieved() {
        // Given
        ASpace.called("PRJ").describe();
        String booking = book(Tokens.worker("Leo"), "PRJ-D01", TODAY, "DAY").path("bookingId");

        // Then
        as(Tokens.worker("Leo"))
                .body(Map.of("booking", booking, "at", "2026-11-23T09:00:00Z"))
                .post("/api/presences")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/time-not-believable"));
        as(Tokens.worker("Leo"))
                .body(Map.of("booking", booking, "at", "2026-11-10T09:00:00Z"))
                .post("/api/presences")
                .then()
                .statusCode(422);
        as(Tokens.worker("Leo"))
                .body(Map.of("booking", booking, "space", "PRJ"))
                .post("/api/presences")
                .then()
                .statusCode(400);
    }

    @Test
    void theSlotEndsTheBookingAndTheCutOffEndsTheStay() {
        // Given
        ASpace.called("PRK").describe();
        String booking = book(Tokens.worker("Mia"), "PRK-D01", TODAY, "DAY").path("bookingId");
        as(Tokens.worker("Mia"))
                .body(Map.of("space", "PRK"))
                .post("/api/presences")
                .then()
                .statusCode(201);

        // When
        clock.stopAt(Instant.parse("2026-11-23T16:30:00Z"));
        dayEnd.run();

        // Then
        as(Tokens.worker("Mia"))
                .get("/api/bookings/" + booking)
                .then()
                .body("state", equalTo("COMPLETED"))
                .body("presence.leftAt", equalTo(null));
        clock.stopAt(Instant.parse("2026-11-24T01:59:59Z"));
        dayEnd.run();
        as(Tokens.worker("Mia")).get("/api/bookings/" + booking).then().body("presence.leftAt", equalTo(null));
        clock.stopAt(Instant.parse("2026-11-24T02:00:01Z"));
        dayEnd.run();
        as(Tokens.worker("Mia"))
                .get("/api/bookings/" + booking)
                .then()
                .body("presence.leftAt", equalTo("2026-11-23T16:30:00Z"));
        assertThat(told(BookingCompletedV1.TYPE, "PRK")).isOne();
        assertThat(told(PresenceCheckedOutV1.TYPE, "PRK")).isOne();
    }

    @Test
    void theBoardSortsTheDayAndMarksWhoIsLate() {
        // Given
        ASpace.called("PRL").withRoom("R01").describe();
        book(Tokens.worker("Nina"), "PRL-D01", TODAY, "DAY");
        book(Tokens.worker("Otto"), "PRL-D02", TODAY, "DAY");
        String off = book(Tokens.worker("Piet"), "PRL-D03", TODAY, "DAY").path("bookingId");
        as(Tokens.worker("Piet"))
                .body("{}")
                .post("/api/bookings/" + off + "/cancellation")
                .then()
                .statusCode(200);
        as(Tokens.worker("Quin"))
                .body(Map.of(
                        "resource", "PRL-R01", "startsAt", "2026-11-23T13:00:00Z", "endsAt", "2026-11-23T14:00:00Z"))
                .post("/api/bookings")
                .then()
                .statusCode(201);
        clock.stopAt(Instant.parse("2026-11-23T08:40:00Z"));
        as(Tokens.worker("Nina"))
                .body(Map.of("space", "PRL"))
                .post("/api/presences")
                .then()
                .statusCode(201);

        // When
        var board = as(Tokens.host("PRL")).get("/api/spaces/PRL/today");

        // Then
        board.then()
                .statusCode(200)
                .body("here.name", contains("Nina"))
                .body("expected.name", contains("Otto", "Quin"))
                .body("expected.late", contains(true, false))
                .body("cancelled.name", contains("Piet"))
                .body("rooms.label", contains("Quin"))
                .body("free.total", equalTo(4))
                .body("free.resources", hasItem("PRL-D03"));
    }

    @Test
    void theBoardSaysWhatIsOutOfUseAndHowManyRequestsWait() {
        // Given
        ASpace.called("PRQ").describe();
        String asked =
                book(Tokens.worker("Wout"), "PRQ-D01", "2026-11-25", "DAY").path("bookingId");
        SystemScope.run(() -> {
            database.update("update booking set state = 'REQUESTED', decide_until = ends_at where id = ?::uuid", asked);
            database.update("insert into occupation (space_id, id, resource_id, during, kind)"
                    + " select space_id, gen_random_uuid(), id, tstzrange('2026-11-23T07:00Z', '2026-11-23T12:00Z'),"
                    + " 'BLOCKER' from resource where resource = 'PRQ-D02'");
        });

        // Then
        as(Tokens.host("PRQ"))
                .get("/api/spaces/PRQ/today")
                .then()
                .statusCode(200)
                .body("requests", equalTo(1))
                .body("outOfUse.resource", contains("PRQ-D02"))
                .body("outOfUse.kind", contains("BLOCKED"))
                .body("outOfUse.until", contains("2026-11-23T12:00:00Z"));
    }

    @Test
    void theBoardMarksWhosePlanHasRunOut() {
        // Given
        ASpace.called("PRS").describe();
        book(Tokens.worker("Lapsed Lies"), "PRS-D01", TODAY, "DAY");
        book(Tokens.worker("Paying Paul"), "PRS-D02", TODAY, "DAY");
        book(Tokens.worker("Renewed Rik"), "PRS-D03", TODAY, "DAY");
        plan("Lapsed Lies", "2026-01-01", "2026-11-15");
        plan("Renewed Rik", "2026-01-01", "2026-11-15");
        plan("Renewed Rik", "2026-11-16", null);

        // Then
        as(Tokens.host("PRS"))
                .get("/api/spaces/PRS/today")
                .then()
                .body("expected.find { it.name == 'Lapsed Lies' }.withoutPlan", equalTo(true))
                .body("expected.find { it.name == 'Paying Paul' }.withoutPlan", equalTo(false))
                .body("expected.find { it.name == 'Renewed Rik' }.withoutPlan", equalTo(false));
    }

    private void plan(String person, String from, String until) {
        SystemScope.run(() -> database.update(
                "insert into plan_holder (membership_id, person_id, plan, starts_on, ends_on, told_at)"
                        + " values (gen_random_uuid(), ?, 'mois', ?::date, ?::date, now())",
                Tokens.person(person).personId(),
                from,
                until));
    }

    @Test
    void theStayEndsAtTheCutOffTheSpaceChose() {
        // Given
        ASpace.called("PRR").set("dayCutOff", "01:00").describe();
        String booking = book(Tokens.worker("Xena"), "PRR-D01", TODAY, "DAY").path("bookingId");
        as(Tokens.worker("Xena"))
                .body(Map.of("space", "PRR"))
                .post("/api/presences")
                .then()
                .statusCode(201);

        // When
        clock.stopAt(Instant.parse("2026-11-24T00:00:01Z"));
        dayEnd.run();

        // Then
        as(Tokens.worker("Xena"))
                .get("/api/bookings/" + booking)
                .then()
                .body("presence.leftAt", equalTo("2026-11-23T16:30:00Z"));
    }

    @Test
    void whereABadgeOpensAtMidnightNobodyIsLateBeforePeopleUsuallyCome() {
        // Given
        ASpace.called("PRN")
                .hours("00:00", "24:00", "BADGE", "mon", "tue", "wed", "thu", "fri")
                .describe();
        plan("Early Bird", "2026-01-01", null);
        book(Tokens.worker("Early Bird"), "PRN-D01", "2026-11-24", "DAY").then().statusCode(201);

        // When
        clock.stopAt(Instant.parse("2026-11-24T08:20:00Z"));
        dayEnd.run();
        var before = as(Tokens.host("PRN")).get("/api/spaces/PRN/today");
        clock.stopAt(Instant.parse("2026-11-24T08:31:00Z"));
        var after = as(Tokens.host("PRN")).get("/api/spaces/PRN/today");

        // Then
        before.then().body("expected.late", contains(false)).body("expected.part", contains("DAY"));
        after.then().body("expected.late", contains(true));
    }

    @Test
    void aReplayedCheckInGetsItsFirstAnswer() {
        // Given
        ASpace.called("PRM").describe();
        book(Tokens.worker("Rosa"), "PRM-D01", TODAY, "DAY");
        var key = UUID.randomUUID();
        var first = io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.worker("Rosa"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("space", "PRM"))
                .post("/api/presences");

        // When
        var again = io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.worker("Rosa"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("space", "PRM"))
                .post("/api/presences");

        // Then
        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .body("presenceId", equalTo(first.path("presenceId")));
        as(Tokens.host("PRM")).get("/api/spaces/PRM/today").then().body("here", hasSize(1));
    }
}
