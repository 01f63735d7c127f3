package halte.booking.occupancy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.presence.DayEndJob;
import halte.booking.structure.Structure;
import halte.identity.SystemScope;
import halte.testkit.Polled;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class OccupancyTest extends ServiceTest {

    @Inject
    RollUpJob rollUp;

    @Inject
    DayEndJob dayEnd;

    @Inject
    LiveBroadcast broadcast;

    @Inject
    OwnFactsListener ownFacts;

    @Inject
    Structure structure;

    @Inject
    LiveOccupancy live;

    @Test
    void aMonthShowsBookedBesideObserved() {
        // Given
        ASpace.called("OCA").withDesks(2).describe();
        book(Tokens.worker("Came"), "OCA-D01", "2026-11-23", "DAY").then().statusCode(201);
        book(Tokens.worker("Missed"), "OCA-D02", "2026-11-23", "AM").then().statusCode(201);
        as(Tokens.worker("Came"))
                .body(Map.of("space", "OCA"))
                .post("/api/presences")
                .then()
                .statusCode(201);
        clock.stopAt(Instant.parse("2026-11-23T12:00:00Z"));
        dayEnd.run();
        as(Tokens.host("OCA"))
                .body(Map.of("space", "OCA", "part", "PM", "visitor", Map.of("name", "Walked")))
                .post("/api/presences")
                .then()
                .statusCode(201);

        // When
        rollUp.follow();
        var inside = months(Tokens.host("OCA"), "OCA");

        // Then: November until the 23rd has 16 open days, 2 desks
        assertThat(inside.getInt("items[0].openHalfDays")).isEqualTo(32);
        assertThat(inside.getInt("items[0].deskHalfDays")).isEqualTo(64);
        assertThat(inside.getInt("items[0].bookedHalfDays")).isEqualTo(3);
        assertThat(inside.getInt("items[0].observedHalfDays")).isEqualTo(3);
        assertThat(inside.getInt("items[0].noShows")).isEqualTo(1);
        assertThat(inside.getInt("items[0].walkIns")).isEqualTo(1);
        assertThat(inside.getString("items[0].bookedOccupancy")).isEqualTo("0.0469");
        assertThat(inside.getInt("items[0].presences")).isEqualTo(2);
        assertThat(inside.getInt("items[0].workers")).isEqualTo(2);
        assertThat(inside.getBoolean("items[0].reporting")).isFalse();
    }

    @Test
    void fewPersonsAreMaskedForWhoIsNotOfTheOperator() {
        // Given
        ASpace.called("OCB").describe();
        book(Tokens.worker("Only"), "OCB-D01", "2026-11-23", "DAY");
        as(Tokens.worker("Only"))
                .body(Map.of("space", "OCB"))
                .post("/api/presences")
                .then()
                .statusCode(201);
        rollUp.follow();

        // Then
        for (var token : List.of(Tokens.region(), Tokens.worker(), Tokens.host("ZZZ"), Tokens.coordinator())) {
            assertThat(months(token, "OCB").getInt("items[0].workers.below")).isEqualTo(5);
            assertThat(months(token, "OCB").getInt("items[0].presences.below")).isEqualTo(5);
        }
        assertThat(months(Tokens.manager(ASpace.OPERATOR), "OCB").getInt("items[0].workers"))
                .isEqualTo(1);
        given().get("/api/occupancy?from=2026-11&to=2026-11&space=OCB")
                .then()
                .statusCode(200)
                .body("items[0].workers.below", equalTo(5));
    }

    @Test
    void aSilentMonthIsEmptyAndNeverZero() {
        // Given
        ASpace.called("OCC").describe();
        rollUp.follow();

        // Then
        given().get("/api/occupancy?from=2026-10&to=2026-10&space=OCC")
                .then()
                .body("items.month", contains("2026-10"))
                .body("items[0].deskHalfDays", equalTo(22 * 2 * 4))
                .body("items[0].bookedOccupancy", nullValue())
                .body("items[0].presences", nullValue())
                .body("items[0].reporting", equalTo(false));
    }

    @Test
    void changingTheHoursLeavesThePastAsItWas() {
        // Given
        var space = ASpace.called("OCD").withDesks(1);
        space.describe();
        rollUp.follow();
        int before = months(Tokens.region(), "OCD", "2026-10").getInt("items[0].openHalfDays");

        // When
        space.hours("09:00", "12:00", "HOSTED", "mon").describe();
        rollUp.follow();

        // Then
        assertThat(months(Tokens.region(), "OCD", "2026-10").getInt("items[0].openHalfDays"))
                .isEqualTo(before);
        assertThat(count("select count(*) as n from capacity_day c join space s on s.id = c.space_id"
                        + " where s.space = 'OCD' and c.day > date '2026-11-30' and c.am"))
                .isLessThan(8);
    }

    @Test
    void whatFollowedTheFactsIsWhatARebuildFromZeroGives() {
        // Given
        long seed = Long.getLong("seed", 20261123L);
        System.out.println("seed=" + seed);
        ASpace.called("OCE").withDesks(5).withRoom("R01").describe();
        live(new Random(seed));
        rollUp.look();
        rollUp.follow();
        rollUp.countWidely();
        var followed = rows();
        var counted = workerCounts();

        // When
        rollUp.rebuild();

        // Then
        assertThat(followed).hasSizeGreaterThan(60);
        assertThat(rows()).isEqualTo(followed);
        assertThat(workerCounts().stream().filter(row -> !row.endsWith(",0)")).toList())
                .isEqualTo(counted.stream().filter(row -> !row.endsWith(",0)")).toList())
                .isEqualTo(plainWorkers());
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void theMapOfHoursCountsDesksWhileOpen() {
        // Given
        ASpace.called("OCF").withDesks(2).describe();
        book(Tokens.worker("Hour"), "OCF-D01", "2026-11-24", "AM").then().statusCode(201);

        // When
        rollUp.follow();

        // Then: a day to come is booked, and not yet observed
        given().get("/api/occupancy/hours?from=2026-11-24&to=2026-11-24&space=OCF")
                .then()
                .statusCode(200)
                .body("coming", equalTo(true))
                .body("cells.find { it.hour == 9 }.booked", equalTo("0.5000"))
                .body("cells.find { it.hour == 9 }.observed", nullValue())
                .body("cells.find { it.hour == 14 }.booked", equalTo("0.0000"))
                .body("cells.find { it.hour == 7 }", nullValue());
    }

    @Test
    void aDeskCountsInTheMapFromTheArrivalOn() {
        // Given
        ASpace.called("OCH").withDesks(1).describe();
        book(Tokens.worker("Arrives"), "OCH-D01", "2026-11-24", "DAY").then().statusCode(201);
        clock.stopAt(Instant.parse("2026-11-24T08:50:00Z"));

        // When
        as(Tokens.worker("Arrives"))
                .body(Map.of("space", "OCH"))
                .post("/api/presences")
                .then()
                .statusCode(201);
        clock.stopAt(Instant.parse("2026-11-24T10:10:00Z"));
        rollUp.follow();

        // Then
        given().get("/api/occupancy/hours?from=2026-11-24&to=2026-11-24&space=OCH")
                .then()
                .body("cells.find { it.hour == 8 }.observed", equalTo("0.0000"))
                .body("cells.find { it.hour == 8 }.booked", equalTo("1.0000"))
                .body("cells.find { it.hour == 9 }.observed", equalTo("0.1667"))
                .body("cells.find { it.hour == 10 }.observed", equalTo("1.0000"))
                .body("cells.find { it.hour == 11 }.observed", nullValue());
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void liveNumbersMoveWithACheckInAndTheStreamSaysSo() {
        // Given
        ASpace.called("OCG").withDesks(3).describe();
        book(Tokens.worker("Live"), "OCG-D01", "2026-11-23", "DAY");
        var heard = new ArrayList<OccupancyNow>();
        var watching = broadcast.watch().subscribe().with(heard::add);

        // When
        as(Tokens.worker("Live"))
                .body(Map.of("space", "OCG"))
                .post("/api/presences")
                .then()
                .statusCode(201);
        ownFacts.on(Polled.under("OCG", List.of("{}", "{}")));
        broadcast.tell();
        broadcast.tell();
        watching.cancel();

        // Then
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0))
                .extracting(OccupancyNow::space, OccupancyNow::present, OccupancyNow::free)
                .containsExactly("OCG", 1, 2);
        given().get("/api/occupancy/now")
                .then()
                .statusCode(200)
                .body("items.find { it.space == 'OCG' }.present", equalTo(1));
    }

    @Test
    void aBlockedDeskIsNotInServiceAndARoomIsNotOpen() {
        // Given
        ASpace.called("OCI").withDesks(2).withRoom("R01").describe();
        keep("OCI-D01", "BLOCKER", "2026-11-23T00:00:00Z", "2026-11-23T12:00:00Z");
        keep("OCI-R01", "BLOCKER", "2026-11-23T07:30:00Z", "2026-11-23T08:30:00Z");
        as(Tokens.worker("Meets"))
                .body(Map.of(
                        "resource", "OCI-R01", "startsAt", "2026-11-23T09:00:00Z", "endsAt", "2026-11-23T11:00:00Z"))
                .post("/api/bookings")
                .then()
                .statusCode(201);

        // When
        rollUp.follow();

        // Then: four half-days less the morning of one desk; nine hours less the one blocked
        days("OCI", "2026-11-23").body("items[0].deskHalfDays", equalTo(3));
        given().get("/api/occupancy/rooms?from=2026-11&to=2026-11&space=OCI")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ROOM", "ROOMS"))
                .body("items[0].bookedMinutes", equalTo(120))
                .body("items[0].openMinutes", equalTo(16 * 540 - 60));
    }

    @Test
    void anAllocatedDeskIsBookedInEveryOpenHalfDay() {
        // Given
        ASpace.called("OCJ").withDesks(2).describe();
        keep("OCJ-D01", "ALLOCATION", "2026-11-22T23:00:00Z", "2026-11-24T23:00:00Z");
        book(Tokens.worker("Other"), "OCJ-D02", "2026-11-23", "AM").then().statusCode(201);
        rollUp.follow();

        // When: the day is over and the holder did not come
        clock.stopAt(Instant.parse("2026-11-24T03:00:00Z"));
        rollUp.look();
        rollUp.follow();

        // Then
        days("OCJ", "2026-11-23")
                .body("items[0].bookedHalfDays", equalTo(3))
                .body("items[0].noShows", equalTo(2))
                .body("items[0].observedHalfDays", equalTo(0));
    }

    @Test
    void footfallIsWhoCameAndWhoWasCountedAtTheDoorAndNeverOccupancy() {
        // Given
        ASpace.called("OCO").withDesks(2).describe();
        book(Tokens.worker("Works"), "OCO-D01", "2026-11-23", "DAY");
        as(Tokens.worker("Works"))
                .body(Map.of("space", "OCO"))
                .post("/api/presences")
                .then()
                .statusCode(201);
        SystemScope.run(() -> database.update(
                "insert into footfall (space_id, date, count, what, recorded_at, recorded_by) select id,"
                        + " date '2026-11-23', 12, 'EVENT', now(), gen_random_uuid() from space where space = 'OCO'"));

        // When
        rollUp.follow();

        // Then: outside, one person-day would be twelve from thirteen
        days("OCO", "2026-11-23")
                .body("items[0].footfall", equalTo(13))
                .body("items[0].visits", equalTo(12))
                .body("items[0].presences", equalTo(1))
                .body("items[0].observedHalfDays", equalTo(2));
        given().get("/api/occupancy?from=2026-11&to=2026-11&space=OCO")
                .then()
                .body("items[0].presences.below", equalTo(5))
                .body("items[0].visits", nullValue())
                .body("items[0].footfall.masked", equalTo(true));
    }

    @Test
    void aQuarterIsTheSumOfItsMonthsWithoutThoseOfWhichNothingIsKnown() {
        // Given: September and November told something, October nothing
        ASpace.called("OCK").withDesks(1).describe();
        clock.stopAt(Instant.parse("2026-10-30T08:00:00Z"));
        book(Tokens.worker("Later"), "OCK-D01", "2026-11-03", "DAY").then().statusCode(201);
        clock.stopAt(Instant.parse("2026-11-30T18:00:00Z"));
        rollUp.look();
        rollUp.follow();

        // When
        var quarter = given().get("/api/occupancy?grain=quarter&from=2026-Q4&to=2026-Q4&space=OCK")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then: 2 of the 42 half-days of November
        assertThat(quarter.getString("items[0].period")).isEqualTo("2026-Q4");
        assertThat(quarter.getInt("items[0].bookedHalfDays")).isEqualTo(2);
        assertThat(quarter.getString("items[0].bookedOccupancy")).isEqualTo("0.0476");
        given().get("/api/occupancy?grain=year&from=2026&to=2026&province=Hainaut")
                .then()
                .statusCode(200)
                .body("provinces.province", contains("Hainaut"))
                .body("network", empty());
        given().get("/api/occupancy?grain=week").then().statusCode(400);
    }

    @Test
    void aMonthOfThreeHundredSpacesIsReadFromFewPages() {
        // Given
        QuarkusTransaction.begin();
        database.update("insert into occupancy_month select month::date, 100000 + space, 40, 480, 200, 150, 20, 30,"
                + " 170, 40, 400, 20, 20, 12 from generate_series(date '2023-01-01', date '2025-12-01', '1 month') month"
                + " cross join generate_series(1, 300) space");
        database.update("insert into worker_count select 'MONTH', month::date, 'SPACE', (100000 + space)::text, 40"
                + " from generate_series(date '2023-01-01', date '2025-12-01', '1 month') month"
                + " cross join generate_series(1, 300) space");
        database.update("analyze occupancy_month, worker_count");

        // When
        int pages = buffers(OccupancyReport.MONTHS + OccupancyReport.IN_ORDER, "2025-01-01", "2025-12-31")
                + buffers(OccupancyReport.WORKERS.replaceFirst("\\?", "'MONTH'"), "2025-11-01", "2025-11-01");
        QuarkusTransaction.rollback();

        // Then: the whole year is read, to mask the month with it
        assertThat(pages).isPositive().isLessThanOrEqualTo(100);
    }

    private int buffers(String sql, String from, String to) {
        var plan = database.list(
                "explain (analyze, buffers, format text) "
                        + sql.replaceFirst("\\?", "'" + from + "'").replaceFirst("\\?", "'" + to + "'"),
                row -> row.text("QUERY PLAN"));
        System.out.println(String.join("\n", plan));
        var found =
                Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?").matcher(String.join("\n", plan));
        assertThat(found.find()).as(String.join("\n", plan)).isTrue();
        return Integer.parseInt(found.group(1)) + (found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
    }

    @Test
    void aScreenThatLostOneReplicaGoesOnAtAnother() {
        // Given: two replicas hear every fact; the screen watches the first and then goes
        ASpace.called("OCL").withDesks(2).describe();
        ASpace.called("OCM").withDesks(2).describe();
        clock.stopAt(Instant.parse("2026-11-23T08:30:00Z"));
        var first = new LiveBroadcast(structure, live, clock);
        var second = new LiveBroadcast(structure, live, clock);
        var heard = new CopyOnWriteArrayList<OccupancyNow>();
        clock.stopAt(Instant.parse("2026-11-23T08:40:00Z"));
        var watching = first.watch().subscribe().with(heard::add);
        List.of(first, second).forEach(replica -> replica.mark("OCM"));
        first.tell();
        watching.cancel();
        var last = heard.get(0).at();
        clock.stopAt(Instant.parse("2026-11-23T08:41:00Z"));
        List.of(first, second).forEach(replica -> replica.mark("OCL"));

        // When
        var again = new CopyOnWriteArrayList<OccupancyNow>();
        var back = second.watchSince(last.plusSeconds(15)).subscribe().with(again::add);
        await().until(() -> !again.isEmpty());
        second.mark("OCM");
        second.tell();
        await().until(() -> again.size() > 1);
        back.cancel();

        // Then: what changed meanwhile first, what changes from now on after it
        assertThat(heard).extracting(OccupancyNow::space).containsExactly("OCM");
        assertThat(again).extracting(OccupancyNow::space).containsExactly("OCL", "OCM");
    }

    @Test
    void whoComesBackFromLongAgoGetsEverySpace() {
        // Given
        ASpace.called("OCN").withDesks(2).describe();
        var replica = new LiveBroadcast(structure, live, clock);

        // When
        var again = new CopyOnWriteArrayList<OccupancyNow>();
        var back = replica.watchSince(Instant.EPOCH.plusSeconds(60)).subscribe().with(again::add);
        await().until(() -> again.size() == structure.now().spaces().size());
        back.cancel();

        // Then
        assertThat(again).extracting(OccupancyNow::space).contains("OCN").doesNotHaveDuplicates();
    }

    private static ValidatableResponse days(String space, String day) {
        return given().auth()
                .oauth2(Tokens.host(space))
                .get("/api/occupancy/days?from=" + day + "&to=" + day + "&space=" + space)
                .then()
                .statusCode(200);
    }

    /** Two weeks of random booking, coming, leaving, cancelling and missing. */
    private void live(Random random) {
        for (int day = 0; day < 10; day++) {
            var date = LocalDate.of(2026, 11, 24).plusDays(day);
            clock.stopAt(Instant.parse(date + "T07:45:00Z"));
            for (int i = 0; i < 6; i++) {
                var who = Tokens.worker("Random " + random.nextInt(8));
                var part = List.of("DAY", "AM", "PM").get(random.nextInt(3));
                var booked = bookAnyDesk(who, "OCE", date.toString(), part);
                if (booked.statusCode() != 201) {
                    continue;
                }
                String id = booked.path("bookingId");
                if (random.nextInt(4) == 0) {
                    as(who).body("{}").post("/api/bookings/" + id + "/cancellation");
                } else if (random.nextInt(4) > 0) {
                    var here =
                            as(Tokens.host("OCE")).body(Map.of("booking", id)).post("/api/presences");
                    if (here.statusCode() == 201 && random.nextBoolean()) {
                        clock.stopAt(Instant.parse(date + "T07:45:00Z").plusSeconds(60L * random.nextInt(300)));
                        as(who).body("{}").post("/api/presences/" + here.path("presenceId") + "/departure");
                    }
                }
                if (random.nextInt(3) == 0) {
                    rollUp.follow();
                }
            }
            if (random.nextBoolean()) {
                var resource = List.of("OCE-D05", "OCE-R01").get(random.nextInt(2));
                keep(resource, "BLOCKER", date + "T" + (10 + random.nextInt(3)) + ":00:00Z", date + "T17:00:00Z");
            }
            var room = Map.of("resource", "OCE-R01", "startsAt", date + "T08:00:00Z", "endsAt", date + "T09:30:00Z");
            as(Tokens.worker("Random 1")).body(room).post("/api/bookings");
            if (random.nextInt(4) == 0) {
                SystemScope.run(() -> database.update(
                        "update occupation set live = false where kind = 'BLOCKER' and space_id ="
                                + " (select id from space where space = 'OCE') and lower(during)::date = ?::date",
                        date.toString()));
            }
            clock.stopAt(Instant.parse(date + "T11:05:00Z"));
            as(Tokens.host("OCE"))
                    .body(Map.of("space", "OCE", "visitor", Map.of("name", "Walk " + day)))
                    .post("/api/presences");
            dayEnd.run();
            clock.stopAt(Instant.parse(date.plusDays(1) + "T03:30:00Z"));
            dayEnd.run();
            rollUp.follow();
        }
    }

    private List<String> rows() {
        return SystemScope.call(() -> List.of(
                        "occupancy_day",
                        "occupancy_hours",
                        "occupancy_room",
                        "occupancy_month",
                        "occupancy_room_month",
                        "worker_month")
                .stream()
                .flatMap(table -> database
                        .list(
                                "select '" + table + " ' || (d.*)::text as row from " + table
                                        + " d join space s on s.id = d.space_id where s.space = 'OCE' order by 1",
                                row -> row.text("row"))
                        .stream())
                .toList());
    }

    private List<String> workerCounts() {
        return SystemScope.call(() -> database.list(
                "select (c.*)::text as row from worker_count c where level <> 'SPACE' or place ="
                        + " (select id::text from space where space = 'OCE') order by 1",
                row -> row.text("row")));
    }

    /** Counted again from the presences, without any roll-up. */
    private List<String> plainWorkers() {
        return SystemScope.call(() -> database.list(
                "select (grain, period, level, place, count(distinct person_id))::text as row from (select grain,"
                        + " date_trunc(grain, p.local_date)::date as period, level, case level"
                        + " when 'SPACE' then p.space_id::text when 'PROVINCE' then"
                        + " s.description->'address'->>'province' else '' end as place, p.person_id from presence p"
                        + " join resource r on r.id = p.resource_id and r.kind = 'DESK'"
                        + " join space s on s.id = p.space_id"
                        + " cross join unnest(array['MONTH', 'QUARTER', 'YEAR']) grain"
                        + " cross join unnest(array['SPACE', 'PROVINCE', 'NETWORK']) level"
                        + " where level <> 'SPACE' or s.space = 'OCE') one group by grain, period, level, place"
                        + " order by 1",
                row -> row.text("row")));
    }

    private void keep(String resource, String kind, String from, String to) {
        SystemScope.run(() -> database.update(
                "insert into occupation (space_id, id, resource_id, during, kind)"
                        + " select space_id, gen_random_uuid(), id, tstzrange(?::timestamptz, ?::timestamptz), ?"
                        + " from resource where resource = ? on conflict do nothing",
                from,
                to,
                kind,
                resource));
    }

    private static JsonPath months(String token, String space) {
        return months(token, space, "2026-11");
    }

    private static JsonPath months(String token, String space, String month) {
        return given().auth()
                .oauth2(token)
                .get("/api/occupancy?from=" + month + "&to=" + month + "&space=" + space)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
