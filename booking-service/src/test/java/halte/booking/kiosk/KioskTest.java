package halte.booking.kiosk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.booking.PresenceCheckedInV1;
import halte.contracts.booking.PresenceCheckedOutV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class KioskTest extends ServiceTest {

    private static final String TODAY = "2026-11-23";

    @Test
    void theBoardAtTheDoorNamesPeopleByFirstNameAndInitialOnly() {
        // Given
        ASpace.called("KIA").describe();
        book(Tokens.worker("Aline Lambotte"), "KIA-D01", TODAY, "DAY").then().statusCode(201);
        book(Tokens.worker("Benoît Jacquet"), "KIA-D02", TODAY, "DAY").then().statusCode(201);
        String key = enrol("KIA");
        as(Tokens.worker("Benoît Jacquet"))
                .body(Map.of("space", "KIA"))
                .post("/api/presences")
                .then()
                .statusCode(201);

        // When
        var board = kiosk(key).get("/api/kiosk/board");

        // Then
        board.then()
                .statusCode(200)
                .body("name", equalTo("Place KIA"))
                .body("expected.name", contains("Aline L."))
                .body("expected.presence", contains(nullValue()))
                .body("here.name", contains("Benoît J."))
                .body("here.presence", contains(notNullValue()))
                .body("code.url", startsWith("http"));
        assertThat(board.asString()).doesNotContain("Lambotte", "Jacquet", "@", "personId");
    }

    @Test
    void whoChoseToBeHiddenIsNotOnTheBoardButComesInByPass() {
        // Given
        ASpace.called("KIB").describe();
        String pass =
                book(Tokens.worker("Hidden Helene"), "KIB-D01", TODAY, "DAY").path("pass.code");
        as(Tokens.worker("Hidden Helene"))
                .body(Map.of("hidden", true))
                .put("/api/kiosks/visibility")
                .then()
                .statusCode(200)
                .body("hidden", equalTo(true));
        String key = enrol("KIB");

        // Then
        kiosk(key).get("/api/kiosk/board").then().body("expected", empty());
        arrive(key, Map.of("pass", pass.toLowerCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(201)
                .body("name", equalTo("Hidden H."));
        kiosk(key).get("/api/kiosk/board").then().body("here", empty());
        arrive(key, Map.of("pass", pass)).then().statusCode(409).body("type", equalTo("/problems/already-checked-in"));
        leave(key, Map.of("pass", pass)).then().statusCode(200).body("leftAt", notNullValue());
        as(Tokens.worker("Hidden Helene"))
                .body(Map.of("hidden", false))
                .put("/api/kiosks/visibility")
                .then()
                .body("hidden", equalTo(false));
    }

    @Test
    void arrivalsAndDeparturesByTapAreToldAndSeenByTheHost() {
        // Given
        ASpace.called("KIC").describe();
        String booking =
                book(Tokens.worker("Carla Tap"), "KIC-D01", TODAY, "DAY").path("bookingId");
        String key = enrol("KIC");

        // When
        arrive(key, Map.of("booking", booking)).then().statusCode(201);
        clock.stopAt(MONDAY_NINE.plus(Duration.ofHours(2)));
        leave(key, Map.of("booking", booking)).then().statusCode(200);

        // Then
        as(Tokens.host("KIC"))
                .get("/api/spaces/KIC/today")
                .then()
                .body("gone.name", contains("Carla Tap"))
                .body("here", empty());
        assertThat(told(PresenceCheckedInV1.TYPE, "KIC")).isOne();
        assertThat(told(PresenceCheckedOutV1.TYPE, "KIC")).isOne();
        leave(key, Map.of("booking", booking)).then().statusCode(409);
    }

    @Test
    void whatHappenedWithoutNetworkComesLaterWithItsOwnTimeAndOnce() {
        // Given
        ASpace.called("KID").describe();
        String booking =
                book(Tokens.worker("Dora Late"), "KID-D01", TODAY, "DAY").path("bookingId");
        String key = enrol("KID");
        var body = Map.of("booking", booking, "at", "2026-11-23T08:05:00Z");
        var once = UUID.randomUUID();
        clock.stopAt(Instant.parse("2026-11-23T12:00:00Z"));

        // When
        var first = send(key, once, body);
        var again = send(key, once, body);

        // Then
        first.then().statusCode(201).body("at", equalTo("2026-11-23T08:05:00Z"));
        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .body("presence", equalTo(first.path("presence")));
        assertThat(told(PresenceCheckedInV1.TYPE, "KID")).isOne();
    }

    @Test
    void aKioskReachesNothingButItsOwnDoor() {
        // Given
        ASpace.called("KIE").describe();
        ASpace.called("KIF").describe();
        var foreign = book(Tokens.worker("Eve Elsewhere"), "KIF-D01", TODAY, "DAY");
        String bookingElsewhere = foreign.path("bookingId");
        String passElsewhere = foreign.path("pass.code");
        as(Tokens.worker("Eve Elsewhere"))
                .body(Map.of("space", "KIF"))
                .post("/api/presences")
                .then()
                .statusCode(201);
        String key = enrol("KIE");

        // Then
        for (var path : List.of(
                "/api/bookings",
                "/api/bookings/" + bookingElsewhere,
                "/api/spaces/KIE/today",
                "/api/people-seen?space=KIE",
                "/api/kiosks?space=KIE",
                "/api/kiosks/visibility",
                "/api/check-in-codes?space=KIE",
                "/api/strikes",
                "/api/spaces/KIE/footfall")) {
            kiosk(key).get(path).then().statusCode(401);
            given().auth().oauth2(key).get(path).then().statusCode(401);
        }
        kiosk(key)
                .body(Map.of("booking", bookingElsewhere))
                .post("/api/presences")
                .then()
                .statusCode(401);
        kiosk(key)
                .body(Map.of("space", "KIE", "name", "Another"))
                .post("/api/kiosks")
                .then()
                .statusCode(401);
        arrive(key, Map.of("booking", bookingElsewhere)).then().statusCode(404);
        arrive(key, Map.of("pass", passElsewhere)).then().statusCode(404);
        leave(key, Map.of("booking", bookingElsewhere)).then().statusCode(404);
        leave(key, Map.of("pass", passElsewhere)).then().statusCode(404);
        kiosk(key).get("/api/kiosk/board").then().body("expected", empty()).body("here", empty());
    }

    @Test
    void withoutAGoodKeyNothingOpens() {
        for (var key : List.of("", "x", "' or true --", "A".repeat(43), "x".repeat(199))) {
            kiosk(key).get("/api/kiosk/board").then().statusCode(401).body("type", equalTo("/problems/kiosk-unknown"));
            arrive(key, Map.of("pass", "K7M2QF")).then().statusCode(401);
        }
        kiosk("x".repeat(300)).get("/api/kiosk/board").then().statusCode(400);
    }

    @Test
    void aWithdrawnKioskIsToldSoAndItsHostSeesWhenItWasLastThere() {
        // Given
        ASpace.called("KIG").describe();
        String key = enrol("KIG");
        kiosk(key).get("/api/kiosk/board").then().statusCode(200);
        var list = as(Tokens.host("KIG")).get("/api/kiosks?space=KIG");
        String id = list.path("items[0].kioskId");
        list.then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].lastSeenAt", equalTo("2026-11-23T08:00:00Z"));
        assertThat(list.asString()).doesNotContain(key);

        // When
        as(Tokens.host("KIA")).post("/api/kiosks/" + id + "/revocation").then().statusCode(404);
        as(Tokens.host("KIG"))
                .post("/api/kiosks/" + id + "/revocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));

        // Then
        kiosk(key)
                .header("Accept-Language", "nl")
                .get("/api/kiosk/board")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/kiosk-revoked"));
        arrive(key, Map.of("pass", "K7M2QF")).then().statusCode(401);
    }

    @Test
    void aKioskAwayForAQuarterIsLetInNoMore() {
        // Given
        ASpace.called("KIH").describe();
        String key = enrol("KIH");

        // When
        clock.stopAt(MONDAY_NINE.plus(Kiosks.KEPT).plusSeconds(1));

        // Then
        kiosk(key).get("/api/kiosk/board").then().statusCode(401).body("type", equalTo("/problems/kiosk-expired"));
    }

    @Test
    void onlyTheHashOfAKeyIsKeptAnywhere() {
        // Given
        ASpace.called("KII").describe();
        String key = enrol("KII");

        // Then
        assertThat(count("select count(*) as n from kiosk where encode(key_hash, 'escape') like ?", "%" + key + "%"))
                .isZero();
        assertThat(count("select count(*) as n from idempotency_key where body::text like ?", "%" + key + "%"))
                .isZero();
        assertThat(count("select count(*) as n from staff_action where detail like ?", "%" + key + "%"))
                .isZero();
    }

    @Test
    void somebodyWhoseSlotWasGivenUpIsStillOnTheBoardAndCanComeIn() {
        // Given
        ASpace.called("KIJ").describe();
        String booking =
                book(Tokens.worker("Jo Tardy"), "KIJ-D01", TODAY, "DAY").path("bookingId");
        String key = enrol("KIJ");

        // Then
        kiosk(key).get("/api/kiosk/board").then().body("expected.booking", hasItem(booking));
        arrive(key, Map.of("booking", booking)).then().statusCode(201);
        kiosk(key).get("/api/kiosk/board").then().body("expected.booking", not(hasItem(booking)));
    }

    private String enrol(String space) {
        var enrolled = as(Tokens.host(space))
                .body(Map.of("space", space, "name", "Tablette de l’entrée"))
                .post("/api/kiosks");
        enrolled.then().statusCode(201);
        return enrolled.path("key");
    }

    private static RequestSpecification kiosk(String key) {
        return given().header("Kiosk-Key", key)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json");
    }

    private static Response arrive(String key, Map<String, String> body) {
        return kiosk(key).body(body).post("/api/kiosk/presences");
    }

    private static Response leave(String key, Map<String, String> body) {
        return kiosk(key).body(body).post("/api/kiosk/departures");
    }

    private static Response send(String key, UUID once, Map<String, String> body) {
        return given().header("Kiosk-Key", key)
                .header("Idempotency-Key", once)
                .contentType("application/json")
                .body(body)
                .post("/api/kiosk/presences");
    }
}
