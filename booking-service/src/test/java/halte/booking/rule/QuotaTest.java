package halte.booking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.membership.TeamDescribedV1;
import halte.testkit.AtOnce;
import halte.testkit.Polled;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class QuotaTest extends ServiceTest {

    @Inject
    MembershipListener membership;

    @Test
    void aRefusalSaysWhichQuotaHowMuchIsUsedAndWhenItFreesUp() {
        // Given
        ASpace.called("QUA").describe();
        quota("QUA", "Deux jours par semaine", "LOCAL_DAYS", "WEEK", "PERSON", 2, Map.of("kinds", List.of("DESK")));
        book(Tokens.worker(), "QUA-D01", "2026-11-24", "DAY").then().statusCode(201);
        book(Tokens.worker(), "QUA-D01", "2026-11-25", "AM").then().statusCode(201);

        // When
        var sameDay = book(Tokens.worker(), "QUA-D02", "2026-11-25", "PM");
        var thirdDay = book(Tokens.worker(), "QUA-D01", "2026-11-26", "DAY");
        var nextWeek = book(Tokens.worker(), "QUA-D01", "2026-11-30", "DAY");
        var somebodyElse = book(Tokens.worker("Other"), "QUA-D01", "2026-11-26", "DAY");

        // Then
        sameDay.then().statusCode(201);
        thirdDay.then()
                .statusCode(422)
                .body("type", equalTo("/problems/quota-reached"))
                .body("quota.name", equalTo("Deux jours par semaine"))
                .body("used", equalTo(2))
                .body("limit", equalTo(2))
                .body("freesUpOn", equalTo("2026-11-30"))
                .body(
                        "detail",
                        equalTo("Limite « Deux jours par semaine » : 2 sur 2 jours dans la semaine du lundi 23 novembre"
                                + " 2026, et cette réservation en ajouterait 1 jour. La limite se libère le lundi 30"
                                + " novembre 2026."));
        nextWeek.then().statusCode(201);
        somebodyElse.then().statusCode(201);
    }

    @Test
    void cancellingInTimeGivesBackAndAnotherKindIsNotCounted() {
        // Given
        ASpace.called("QUB").withRoom("R01").describe();
        quota("QUB", "Une salle à la fois", "BOOKINGS", "AHEAD", "PERSON", 1, Map.of("kinds", List.of("ROOM")));
        String id =
                room("QUB-R01", "2026-11-26T09:00:00Z", "2026-11-26T10:00:00Z").path("bookingId");

        // When
        var second = room("QUB-R01", "2026-11-27T09:00:00Z", "2026-11-27T10:00:00Z");
        var desk = book(Tokens.worker(), "QUB-D01", "2026-11-27", "DAY");
        as(Tokens.worker()).post("/api/bookings/" + id + "/cancellation").then().statusCode(200);
        var afterwards = room("QUB-R01", "2026-11-27T09:00:00Z", "2026-11-27T10:00:00Z");

        // Then
        second.then().statusCode(422).body("freesUpOn", equalTo("2026-11-26"));
        desk.then().statusCode(201);
        afterwards.then().statusCode(201);
    }

    @Test
    void aTeamSharesItsQuota() {
        // Given
        ASpace.called("QUC").withRoom("R01").describe();
        var one = Tokens.person("Team One");
        var two = Tokens.person("Team Two");
        var team = UUID.randomUUID();
        membership.on(Polled.of(message(
                UUID.randomUUID(),
                new TeamDescribedV1(
                        team, UUID.randomUUID(), "Atelier du Viroin", List.of(one.personId(), two.personId())))));
        quota("QUC", "Cinq heures par équipe", "MINUTES", "WEEK", "TEAM", 300, Map.of("kinds", List.of("ROOM")));
        room(one, "QUC-R01", "2026-11-24T09:00:00Z", "2026-11-24T13:00:00Z")
                .then()
                .statusCode(201);

        // When
        var beyond = room(two, "QUC-R01", "2026-11-25T09:00:00Z", "2026-11-25T10:30:00Z");
        var within = room(two, "QUC-R01", "2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z");
        var noTeam = room(Tokens.person("Loner"), "QUC-R01", "2026-11-26T09:00:00Z", "2026-11-26T16:00:00Z");

        // Then
        beyond.then().statusCode(422).body("used", equalTo(240)).body("unit", equalTo("MINUTES"));
        assertThat(beyond.<String>path("detail")).contains("de l’équipe Atelier du Viroin", "4 heures sur 5 heures");
        within.then().statusCode(201);
        noTeam.then().statusCode(201);
        as(Tokens.host("QUC"))
                .get(
                        "/api/verdicts?space=QUC&resource=QUC-R01&startsAt=2026-11-27T09:00:00Z&endsAt=2026-11-27T10:00:00Z"
                                + "&person=" + one.personId())
                .then()
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("quotas[0].used", equalTo(300))
                .body("quotas[0].reached", equalTo(true))
                .body("refusals[0].freesUpOn", equalTo("2026-11-30"));
    }

    @Test
    void whoIsTriedInATeamIsToldWhatTheTeamHasUsed() {
        // Given
        ASpace.called("QUI").withRoom("R01").describe();
        var member = Tokens.person("Of The Team");
        var newcomer = Tokens.person("Not Yet");
        var team = UUID.randomUUID();
        membership.on(Polled.of(message(
                UUID.randomUUID(),
                new TeamDescribedV1(team, UUID.randomUUID(), "Menuiserie", List.of(member.personId())))));
        quota("QUI", "Deux heures par équipe", "MINUTES", "WEEK", "TEAM", 120, Map.of("kinds", List.of("ROOM")));
        room(member, "QUI-R01", "2026-11-24T09:00:00Z", "2026-11-24T11:00:00Z")
                .then()
                .statusCode(201);

        // When
        var alone = tried("QUI", "person=" + newcomer.personId());
        var asOneOfThem = tried("QUI", "person=" + newcomer.personId() + "&team=" + team);
        var somebodyOfTheTeam = tried("QUI", "memberKind=MEMBER&team=" + team);

        // Then
        alone.then().body("allowed", equalTo(true)).body("quotas.size()", equalTo(0));
        for (var answer : List.of(asOneOfThem, somebodyOfTheTeam)) {
            answer.then()
                    .statusCode(200)
                    .body("allowed", equalTo(false))
                    .body("quotas[0].team", equalTo("Menuiserie"))
                    .body("quotas[0].used", equalTo(120))
                    .body("refusals[0].quota.name", equalTo("Deux heures par équipe"));
        }
        room(newcomer, "QUI-R01", "2026-11-27T09:00:00Z", "2026-11-27T10:00:00Z")
                .then()
                .statusCode(201);
    }

    private static Response tried(String space, String who) {
        return as(Tokens.host(space))
                .get("/api/verdicts?space=" + space + "&resource=" + space
                        + "-R01&startsAt=2026-11-27T09:00:00Z&endsAt=2026-11-27T10:00:00Z&" + who);
    }

    @Test
    void othersGetTheirTurnBeforeTheSamePersonComesBack() {
        // Given
        ASpace.called("QUD").with("B01", "BOOTH").with("B02", "BOOTH").describe();
        as(Tokens.host("QUD"))
                .body(Map.of(
                        "space", "QUD",
                        "name", "Tour de rôle",
                        "limits", Map.of("noReturn", Map.of("minutes", 60, "anyOfTheKind", true))))
                .post("/api/booking-rules")
                .then()
                .statusCode(201);
        room("QUD-B01", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z").then().statusCode(201);

        // When
        var again = room("QUD-B02", "2026-11-24T10:30:00Z", "2026-11-24T11:00:00Z");
        var other = room(Tokens.person("Other"), "QUD-B02", "2026-11-24T10:30:00Z", "2026-11-24T11:00:00Z");
        var later = room("QUD-B01", "2026-11-24T11:00:00Z", "2026-11-24T11:30:00Z");

        // Then
        again.then().statusCode(422).body("type", equalTo("/problems/others-turn"));
        assertThat(again.<String>path("detail")).contains("mardi 24 novembre 2026", "12:00");
        other.then().statusCode(201);
        later.then().statusCode(201);
    }

    @Test
    void ofTwentyBookingsAtOnceExactlyAsManyAsTheQuotaAllowsAreMade() throws Exception {
        // Given
        ASpace.called("QUE").withDesks(24).describe();
        quota("QUE", "Trois à venir", "BOOKINGS", "AHEAD", "PERSON", 3, Map.of());
        var token = Tokens.worker("Hurried");

        // When
        var answers = allAtOnce(token, 20);

        // Then
        assertThat(answers).filteredOn(status -> status == 201).hasSize(3);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(17);
        assertThat(count("select count(*) as n from booking where space = 'QUE'"))
                .isEqualTo(3);
    }

    @Test
    void quotasAreWrittenByTheirHostsOnlyAndDoNotContradict() {
        // Given
        ASpace.called("QUF").describe();
        long id = quota("QUF", "Un", "BOOKINGS", "DAY", "PERSON", 1, Map.of());

        // When / Then
        as(Tokens.host("QUA")).delete("/api/quotas/" + id).then().statusCode(404);
        as(Tokens.host("QUF"))
                .body(body("QUF", "Jours par jour", "LOCAL_DAYS", "DAY", "PERSON", 1, Map.of()))
                .post("/api/quotas")
                .then()
                .statusCode(422);
        as(Tokens.host("QUF")).delete("/api/quotas/" + id).then().statusCode(204);
        as(Tokens.host("QUF")).get("/api/quotas?space=QUF").then().body("items.size()", equalTo(0));
    }

    private static List<Integer> allAtOnce(String token, int clients) throws Exception {
        var http = HttpClient.newHttpClient();
        return AtOnce.all(Collections.<Callable<Integer>>nCopies(clients, () -> {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/bookings"))
                    .header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"space\":\"QUE\",\"date\":\"2026-11-26\",\"part\":\"AM\"}"))
                    .build();
            return http.send(request, BodyHandlers.ofString()).statusCode();
        }));
    }

    private static Response room(String resource, String from, String to) {
        return room(Tokens.person("Aline Lambotte"), resource, from, to);
    }

    private static Response room(Tokens.Person person, String resource, String from, String to) {
        return as(person.token())
                .body(Map.of("resource", resource, "startsAt", from, "endsAt", to))
                .post("/api/bookings");
    }

    private static long quota(
            String space, String name, String unit, String period, String pool, int amount, Map<String, Object> scope) {
        return as(Tokens.host(space))
                .body(body(space, name, unit, period, pool, amount, scope))
                .post("/api/quotas")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static Map<String, Object> body(
            String space, String name, String unit, String period, String pool, int amount, Map<String, Object> scope) {
        var body = new LinkedHashMap<String, Object>();
        body.put("space", space);
        body.put("name", name);
        body.put("unit", unit);
        body.put("period", period);
        body.put("pool", pool);
        body.put("amount", amount);
        body.put("scope", scope);
        return body;
    }
}
