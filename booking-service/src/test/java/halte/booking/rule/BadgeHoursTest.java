package halte.booking.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.membership.MembershipStartedV1;
import halte.testkit.Polled;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosted from eight to six; before and after, and all Saturday, one gets in with a plan that opens the door. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class BadgeHoursTest extends ServiceTest {

    private static final String TUESDAY = "2026-11-24";
    private static final String SATURDAY = "2026-11-28";
    private static final String SIX = "2026-11-24T17:00:00Z";
    private static final String SEVEN = "2026-11-24T18:00:00Z";

    @Inject
    MembershipListener membership;

    private final Tokens.Person visitor = Tokens.person("Badge Less " + UUID.randomUUID());
    private final Tokens.Person member = Tokens.person("Badge Holder " + UUID.randomUUID());

    @BeforeEach
    void aSpaceAndAMember() {
        space("BGA");
        plan(member, "BGA-MONTH", List.of("HOSTED", "BADGE"), List.of("BGA"));
    }

    private static ASpace space(String code) {
        var hours = new LinkedHashMap<String, Object>();
        for (var day : List.of("mon", "tue", "wed", "thu", "fri")) {
            hours.put(
                    day,
                    List.of(
                            Map.of("from", "06:00", "to", "08:00", "state", "BADGE"),
                            Map.of("from", "08:00", "to", "18:00", "state", "HOSTED"),
                            Map.of("from", "18:00", "to", "22:00", "state", "BADGE")));
        }
        hours.put("sat", List.of(Map.of("from", "09:00", "to", "13:00", "state", "BADGE")));
        var space = ASpace.called(code).withDesks(9).withRoom("R01").set("hours", hours);
        space.describe();
        return space;
    }

    private void plan(Tokens.Person person, String plan, List<String> access, List<String> validAt) {
        membership.on(Polled.of(message(UUID.randomUUID(), Plans.held(person, plan, access, validAt))));
    }

    @Test
    void theDayOfAVisitorIsTheHostedPartOfItAndThatOfAMemberIsAllOfIt() {
        // When
        var ofVisitor = bookAnyDesk(visitor.token(), "BGA", TUESDAY, "DAY");
        var ofMember = bookAnyDesk(member.token(), "BGA", TUESDAY, "DAY");

        // Then
        ofVisitor
                .then()
                .statusCode(201)
                .body("startsAt", equalTo("2026-11-24T07:00:00Z"))
                .body("endsAt", equalTo(SIX));
        ofMember.then()
                .statusCode(201)
                .body("startsAt", equalTo("2026-11-24T05:00:00Z"))
                .body("endsAt", equalTo("2026-11-24T21:00:00Z"));
    }

    @Test
    void whileNobodyHostsARoomIsForThoseWhosePlanOpensTheDoor() {
        // When
        var ofVisitor = room(visitor, "BGA-R01", "2026-11-25T17:30:00Z", "2026-11-25T19:00:00Z");
        var ofMember = room(member, "BGA-R01", "2026-11-25T17:30:00Z", "2026-11-25T19:00:00Z");

        // Then
        ofVisitor
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/badge-hours"))
                .body("detail", containsString("08:00–18:00"));
        ofMember.then().statusCode(201);
        assertThat(count("select count(*) as n from booking where space = 'BGA' and person_id = ?", visitor.personId()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"HOSTED, BGA, 422", "BADGE, BGB, 422", "BADGE, BGA, 201", ", , 201"})
    void aPlanOpensTheDoorWhereItIsValidAndWhenItSaysSo(String access, String validAt, int status) {
        // Given
        var holder = Tokens.person("Plan Holder " + UUID.randomUUID());
        plan(
                holder,
                "SOME-PLAN",
                access == null ? null : List.of("HOSTED", access),
                validAt == null ? null : List.of(validAt));

        // When
        var booked = bookAnyDesk(holder.token(), "BGA", SATURDAY, "AM");

        // Then
        booked.then().statusCode(status);
    }

    @Test
    void aPlanOpensNoDoorOnceItIsOver() {
        // Given
        var former = Tokens.person("Plan Over " + UUID.randomUUID());
        membership.on(Polled.of(message(
                UUID.randomUUID(),
                new MembershipStartedV1(
                        UUID.randomUUID(),
                        former.personId(),
                        UUID.randomUUID(),
                        "BGA-CARD",
                        ASpace.OPERATOR,
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 27),
                        List.of("BADGE"),
                        null))));

        // When
        var booked = bookAnyDesk(former.token(), "BGA", SATURDAY, "DAY");

        // Then
        booked.then().statusCode(422).body("type", equalTo("/problems/badge-hours"));
    }

    @Test
    void aHostLetsSomebodyInForAReasonThatIsKept() {
        // Given
        var wish = new LinkedHashMap<String, Object>(wish("BGA", null, SATURDAY, "DAY"));
        wish.put("person", Map.of("name", "Saturday Guest"));

        // When
        var without = as(Tokens.host("BGA")).body(wish).post("/api/bookings");
        wish.put("override", Map.of("reason", "Je viens ouvrir moi-même"));
        var with = as(Tokens.host("BGA")).body(wish).post("/api/bookings");

        // Then
        without.then().statusCode(422).body("type", equalTo("/problems/badge-hours"));
        with.then().statusCode(201).body("startsAt", equalTo("2026-11-28T08:00:00Z"));
        assertThat(count("select count(*) as n from staff_action where space = 'BGA' and action = 'override-rules'"))
                .isPositive();
    }

    @Test
    void aPublicHolidayIsForThoseWhosePlanOpensTheDoorThere() {
        // Given
        as(Tokens.coordinator())
                .body(Map.of("name", Map.of("fr", "Noël")))
                .put("/api/public-holidays/2026-12-25")
                .then()
                .statusCode(200);
        var elsewhere = Tokens.person("Member Elsewhere " + UUID.randomUUID());
        plan(elsewhere, "OTHER-MONTH", List.of("HOSTED", "BADGE"), List.of("BGB"));

        // When
        var ofVisitor = bookAnyDesk(visitor.token(), "BGA", "2026-12-25", "DAY");
        var ofElsewhere = bookAnyDesk(elsewhere.token(), "BGA", "2026-12-25", "DAY");
        var ofMember = bookAnyDesk(member.token(), "BGA", "2026-12-25", "DAY");

        // Then
        ofVisitor.then().statusCode(422).body("detail", containsString("Noël"));
        ofElsewhere.then().statusCode(422).body("type", equalTo("/problems/badge-hours"));
        ofMember.then().statusCode(201).body("startsAt", equalTo("2026-12-25T05:00:00Z"));
    }

    @Test
    void holdsSeriesWaitingListsChangesAndLongerStaysAskTheSame() {
        // Given
        String id = bookAnyDesk(visitor.token(), "BGA", "2026-11-26", "DAY").path("bookingId");
        String late = room(visitor, "BGA-R01", "2026-11-26T16:00:00Z", "2026-11-26T17:00:00Z")
                .path("bookingId");
        room(member, "BGA-R01", SIX, SEVEN).then().statusCode(201);
        var evening = Map.of("resource", "BGA-R01", "startsAt", SIX, "endsAt", SEVEN);

        // When
        var held = as(visitor.token()).body(evening).post("/api/holds");
        var waited = as(visitor.token()).body(evening).post("/api/waiting-list");
        var moved = as(visitor.token()).body(Map.of("date", SATURDAY)).post("/api/bookings/%s/change".formatted(id));
        var longer = as(visitor.token())
                .body(Map.of("endsAt", "2026-11-26T18:00:00Z"))
                .post("/api/bookings/%s/extension".formatted(late));
        var series = as(visitor.token())
                .body(Map.of("space", "BGA", "firstDate", SATURDAY, "part", "AM", "recurrence", "FREQ=WEEKLY;COUNT=2"))
                .post("/api/series");

        // Then
        for (var refused : List.of(held, waited, moved, longer)) {
            refused.then().statusCode(422).body("type", equalTo("/problems/badge-hours"));
        }
        series.then().body("dates.findAll { it.state == 'BOOKED' }", empty());
    }

    @Test
    void aWalkInWhileNobodyHostsTakesAReason() {
        // Given
        clock.stopAt(Instant.parse("2026-11-24T18:05:00Z"));
        var walkIn = new LinkedHashMap<String, Object>();
        walkIn.put("space", "BGA");
        walkIn.put("visitor", Map.of("name", "Evening Guest"));

        // When
        var without = as(Tokens.host("BGA")).body(walkIn).post("/api/presences");
        walkIn.put("override", Map.of("reason", "Réunion du comité"));
        var with = as(Tokens.host("BGA")).body(walkIn).post("/api/presences");

        // Then
        without.then().statusCode(422).body("type", equalTo("/problems/badge-hours"));
        with.then().statusCode(201);
    }

    @Test
    void whatIsOfferedDependsOnWhoAsks() {
        // Given
        var evening = "/api/free?space=BGA&date=2026-11-27&from=18:00&to=22:00&minutes=60&kind=ROOM";
        var strip = "/api/spaces/BGA/days?from=2026-11-28&days=1";
        var desk = "/api/free/BGA-R01?date=2026-11-27";
        var part = "/api/spaces/BGA/availability?date=2026-11-27&part=PM";

        // Then
        given().get(evening).then().statusCode(200).body("items", empty());
        as(visitor.token()).get(evening).then().body("items", empty());
        as(member.token()).get(evening).then().body("items.space", hasItem("BGA"));
        as(Tokens.host("BGA")).get(evening).then().body("items.space", hasItem("BGA"));
        given().get(strip).then().body("items[0].free.DAY", equalTo(0)).body("items[0].state", equalTo("BADGE"));
        given().get(strip).then().body("items[0].badgeNeeded", equalTo(List.of("DAY", "AM")));
        as(member.token())
                .get(strip)
                .then()
                .body("items[0].free.DAY", equalTo(9))
                .body("items[0].badgeNeeded", empty());
        given().get(desk).then().body("free[-1].endsAt", equalTo("2026-11-27T17:00:00Z"));
        as(member.token()).get(desk).then().body("free[-1].endsAt", equalTo("2026-11-27T21:00:00Z"));
        given().get(part).then().body("endsAt", equalTo("2026-11-27T17:00:00Z"));
        as(member.token()).get(part).then().body("endsAt", equalTo("2026-11-27T21:00:00Z"));
    }

    @Test
    void noAlternativeLiesInHoursThePersonWouldBeRefusedFor() {
        // Given
        space("BGC");
        for (int day = 23; day < 31; day++) {
            room(member, "BGC-R01", "2026-11-%dT16:00:00Z".formatted(day), "2026-11-%dT17:00:00Z".formatted(day));
        }

        // When
        var refused = room(visitor, "BGC-R01", "2026-11-24T16:00:00Z", "2026-11-24T17:00:00Z");

        // Then
        refused.then().statusCode(409);
        List<String> ends = refused.path("alternatives.findAll { it.space == 'BGC' }.endsAt");
        List<String> offered = new ArrayList<>(ends);
        assertThat(offered)
                .allSatisfy(end ->
                        assertThat(Instant.parse(end).toString().substring(11)).isLessThanOrEqualTo("17:00:00Z"));
    }

    private static Response room(Tokens.Person person, String room, String from, String to) {
        return as(person.token())
                .body(Map.of("resource", room, "startsAt", from, "endsAt", to))
                .post("/api/bookings");
    }
}
