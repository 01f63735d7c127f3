package halte.booking.occupancy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.presence.DayEndJob;
import halte.identity.SystemScope;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        var followed = rows();

        // When
        rollUp.rebuild();

        // Then
        assertThat(followed).isNotEmpty();
        assertThat(rows()).isEqualTo(followed);
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void theMapOfHoursCountsDesksWhileOpen() {
        // Given
        ASpace.called("OCF").withDesks(2).describe();
        book(Tokens.worker("Hour"), "OCF-D01", "2026-11-24", "AM").then().statusCode(201);

        // Then
        given().get("/api/occupancy/hours?from=2026-11-24&to=2026-11-24&space=OCF")
                .then()
                .statusCode(200)
                .body("cells.find { it.hour == 9 }.occupancy", equalTo("0.5000"))
                .body("cells.find { it.hour == 14 }.occupancy", equalTo("0.0000"))
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

        // Then
        given().get("/api/occupancy/hours?from=2026-11-24&to=2026-11-24&space=OCH")
                .then()
                .body("cells.find { it.hour == 8 }.occupancy", equalTo("0.0000"))
                .body("cells.find { it.hour == 9 }.occupancy", equalTo("0.2500"))
                .body("cells.find { it.hour == 10 }.occupancy", equalTo("1.0000"));
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
        ownFacts.on("{\"data\":{\"space\":\"OCG\"}}");
        ownFacts.on("{\"data\":{\"space\":\"OCG\"}}");
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
        return SystemScope.call(() -> database.list(
                "select (d.*)::text as row from occupancy_day d join space s on s.id = d.space_id where s.space = 'OCE'"
                        + " union all select (m.*)::text from occupancy_month m join space s on s.id = m.space_id"
                        + " where s.space = 'OCE' order by 1",
                row -> row.text("row")));
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
