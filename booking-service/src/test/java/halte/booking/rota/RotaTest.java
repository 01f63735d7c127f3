package halte.booking.rota;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** "Open if a volunteer confirms by eight": Saturday 28 November 2026 in spaces that are closed on Saturdays. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RotaTest extends ServiceTest {

    private final Tokens.Person volunteer = Tokens.person("Bénédicte Bénévole");

    @Test
    void unconfirmedIsNotHostedAndConfirmedCanBeBookedAtOnce() {
        // Given
        var shift = shift("RTA");
        given().get("/api/spaces/RTA/days?from=2026-11-28&days=1")
                .then()
                .body("items[0].state", equalTo("CLOSED"))
                .body("items[0].rota[0].state", equalTo("ASKED"))
                .body("items[0].rota[0].text.fr", containsString("si un bénévole confirme avant le 28/11 08:00"));
        book(Tokens.worker(), "RTA-D01", "2026-11-28", "DAY").then().statusCode(422);

        // When
        as(volunteer.token())
                .post("/api/rota/" + shift + "/sign-up")
                .then()
                .statusCode(200)
                .body("taken", equalTo(true))
                .body("mine", equalTo(true))
                .body("state", equalTo("ASKED"));
        given().get("/api/spaces/RTA/days?from=2026-11-28&days=1").then().body("items[0].state", equalTo("CLOSED"));
        as(volunteer.token())
                .post("/api/rota/" + shift + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));

        // Then
        given().get("/api/spaces/RTA/days?from=2026-11-28&days=1")
                .then()
                .body("items[0].state", equalTo("HOSTED"))
                .body("items[0].rota[0].state", equalTo("CONFIRMED"));
        book(Tokens.worker(), "RTA-D01", "2026-11-28", "DAY").then().statusCode(201);
    }

    @Test
    void whoIsNotOnTheListCannotOpenTheDoor() {
        var shift = shift("RTB");
        var stranger = Tokens.person("Stranger").token();
        as(stranger)
                .post("/api/rota/" + shift + "/sign-up")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-a-volunteer"));
        as(stranger).post("/api/rota/" + shift + "/confirmation").then().statusCode(403);
        as(stranger).post("/api/rota/" + shift + "/withdrawal").then().statusCode(404);
        as(stranger).delete("/api/rota/" + shift).then().statusCode(403);
        as(Tokens.host("ZZZ")).delete("/api/rota/" + shift).then().statusCode(404);
        as(stranger).get("/api/rota?space=RTB").then().statusCode(404);
        as(stranger).get("/api/rota").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void afterTheDeadlineOnlyAHostDecides() {
        // Given
        var shift = shift("RTC");

        // When
        clock.stopAt(Instant.parse("2026-11-28T07:00:00Z"));

        // Then
        as(volunteer.token())
                .post("/api/rota/" + shift + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/shift-too-late"));
        given().get("/api/spaces/RTC/days?from=2026-11-28&days=1")
                .then()
                .body("items[0].rota[0].state", equalTo("EXPIRED"))
                .body("items[0].state", equalTo("CLOSED"));
        as(Tokens.host("RTC"))
                .post("/api/rota/" + shift + "/confirmation")
                .then()
                .statusCode(200);
    }

    @Test
    void whoWithdrawsLeavesTheStretchToOthers() {
        // Given
        var shift = shift("RTD");
        as(volunteer.token())
                .post("/api/rota/" + shift + "/confirmation")
                .then()
                .statusCode(200);

        // When
        as(volunteer.token())
                .post("/api/rota/" + shift + "/withdrawal")
                .then()
                .statusCode(200)
                .body("taken", equalTo(false))
                .body("person", nullValue())
                .body("state", equalTo("ASKED"));

        // Then
        given().get("/api/spaces/RTD/days?from=2026-11-28&days=1").then().body("items[0].state", equalTo("CLOSED"));
        as(Tokens.host("RTD")).get("/api/rota?space=RTD").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void aHostSeesWhoOffered() {
        var shift = shift("RTE");
        as(volunteer.token()).post("/api/rota/" + shift + "/sign-up").then().statusCode(200);
        as(Tokens.host("RTE"))
                .get("/api/rota?space=RTE")
                .then()
                .body("items[0].person.name", equalTo("Bénédicte Bénévole"));
        as(Tokens.host("RTE")).delete("/api/rota/" + shift).then().statusCode(204);
        as(Tokens.host("RTE")).get("/api/rota?space=RTE").then().body("items", hasSize(0));
    }

    @Test
    void aStretchThatCannotBeIsRefused() {
        shift("RTF");
        ask("RTF", "09:00", "12:00", "2026-11-28T07:00:00Z").then().statusCode(409);
        ask("RTF", "12:00", "09:00", "2026-11-28T07:00:00Z").then().statusCode(422);
        ask("RTF", "13:00", "15:00", "2026-11-28T14:30:00Z").then().statusCode(422);
        ask("RTF", "13:00", "15:00", "2026-11-20T14:30:00Z").then().statusCode(422);
        ask("RTF", "13:05", "15:00", "2026-11-28T07:00:00Z").then().statusCode(400);
    }

    private String shift(String space) {
        ASpace.called(space).describe();
        as(Tokens.host(space))
                .body(Map.of("personId", volunteer.personId(), "name", volunteer.name()))
                .post("/api/spaces/" + space + "/volunteers")
                .then()
                .statusCode(201);
        return ask(space, "09:00", "13:00", "2026-11-28T07:00:00Z")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.Response ask(String space, String from, String to, String confirmBy) {
        return as(Tokens.host(space))
                .body(Map.of(
                        "space",
                        space,
                        "date",
                        "2026-11-28",
                        "from",
                        from,
                        "to",
                        to,
                        "confirmBy",
                        confirmBy,
                        "otherwise",
                        "CLOSED"))
                .post("/api/rota");
    }
}
