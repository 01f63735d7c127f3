package halte.booking.allocation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.booking.AllocationEndedV1;
import halte.contracts.booking.AllocationStartedV1;
import halte.contracts.booking.HolderAwayV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class AllocationTest extends ServiceTest {

    private final Tokens.Person holder = Tokens.person("Hélène Holder");

    @Inject
    AllocationJob job;

    @Test
    void anAllocatedDeskIsNobodyElses() {
        // Given
        ASpace.called("ALA").describe();

        // When
        allocate("ALA", "ALA-D01", "2026-11-24", null).then().statusCode(201).body("name", equalTo("Hélène Holder"));

        // Then
        book(Tokens.worker(), "ALA-D01", "2026-11-24", "DAY").then().statusCode(409);
        book(Tokens.worker(), "ALA-D01", "2027-01-15", "AM").then().statusCode(409);
        given().get("/api/spaces/ALA/availability?date=2026-11-24&part=DAY")
                .then()
                .body("resources.find { it.resource == 'ALA-D01' }.state", equalTo("ALLOCATED"));
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        given().get("/api/spaces/ALA/plan")
                .then()
                .body("resources.find { it.resource == 'ALA-D01' }.allocated", equalTo(true))
                .body("resources.find { it.resource == 'ALA-D02' }.allocated", equalTo(false));
        assertThat(told(AllocationStartedV1.TYPE, "ALA")).isOne();
        as(holder.token()).get("/api/allocations").then().body("items.findAll { it.space == 'ALA' }", hasSize(1));
        as(Tokens.worker()).get("/api/allocations").then().body("items", hasSize(0));
    }

    @Test
    void anAbsenceFreesTheDaysAndOnlyWhatIsFreeComesBack() {
        // Given
        ASpace.called("ALB").describe();
        String id = allocate("ALB", "ALB-D01", "2026-11-23", null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        String absence = as(holder.token())
                .body(Map.of("from", "2026-11-25", "to", "2026-11-27"))
                .post("/api/allocations/" + id + "/absences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        book(Tokens.worker(), "ALB-D01", "2026-11-24", "DAY").then().statusCode(409);
        book(Tokens.worker(), "ALB-D01", "2026-11-26", "DAY").then().statusCode(201);
        as(Tokens.worker()).delete("/api/absences/" + absence).then().statusCode(404);
        as(holder.token())
                .delete("/api/absences/" + absence)
                .then()
                .statusCode(200)
                .body("takenBack", equalTo(List.of("2026-11-25", "2026-11-27")))
                .body("notFree", equalTo(List.of("2026-11-26")));
        book(Tokens.worker("B"), "ALB-D01", "2026-11-25", "DAY").then().statusCode(409);
        assertThat(told(HolderAwayV1.TYPE, "ALB")).isEqualTo(2);
    }

    @Test
    void whatIsBookedIsNotAllocated() {
        ASpace.called("ALC").describe();
        book(Tokens.worker("Léa"), "ALC-D01", "2026-12-01", "AM").then().statusCode(201);
        allocate("ALC", "ALC-D01", "2026-11-24", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/resource-in-use"))
                .body("bookings[0].name", equalTo("Léa"))
                .body("days", equalTo(List.of("2026-12-01")));
        assertThat(count("select count(*) as n from allocation where space = 'ALC'"))
                .isZero();
        allocate("ALC", "ALC-D01", "2026-11-24", "2026-11-30").then().statusCode(201);
    }

    @Test
    void anEndedAllocationKeepsItsPastAndGivesTheRestBack() {
        // Given
        ASpace.called("ALD").describe();
        String id = allocate("ALD", "ALD-D01", "2026-11-23", null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        clock.stopAt(Instant.parse("2026-11-25T09:00:00Z"));

        // When
        as(Tokens.host("ZZZ"))
                .body("{}")
                .post("/api/allocations/" + id + "/end")
                .then()
                .statusCode(404);
        as(Tokens.host("ALD"))
                .body(Map.of("until", "2026-11-26"))
                .post("/api/allocations/" + id + "/end")
                .then()
                .statusCode(200)
                .body("until", equalTo("2026-11-26"));

        // Then
        book(Tokens.worker(), "ALD-D01", "2026-11-26", "DAY").then().statusCode(409);
        book(Tokens.worker(), "ALD-D01", "2026-11-27", "DAY").then().statusCode(201);
        assertThat(count("select count(*) as n from occupation o join resource r on r.id = o.resource_id"
                        + " where r.resource = 'ALD-D01' and o.kind = 'ALLOCATION' and o.live"
                        + " and o.during @> timestamptz '2026-11-23 09:00Z'"))
                .isOne();
        assertThat(told(AllocationEndedV1.TYPE, "ALD")).isOne();
        assertThat(count("select mask_drift(20000, 22000) as n")).isZero();
    }

    @Test
    void whatHasNotBegunIsWithdrawnWholly() {
        // Given
        ASpace.called("ALH").describe();
        String id = allocate("ALH", "ALH-D01", "2026-12-01", null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        as(Tokens.host("ALH"))
                .body("{}")
                .post("/api/allocations/" + id + "/end")
                .then()
                .statusCode(200)
                .body("until", equalTo("2026-11-30"));

        // Then
        book(Tokens.worker(), "ALH-D01", "2026-12-01", "DAY").then().statusCode(201);
        assertThat(count("select count(*) as n from occupation o join space s on s.id = o.space_id"
                        + " where s.space = 'ALH' and o.kind = 'ALLOCATION' and o.live"))
                .isZero();
    }

    @Test
    void theHorizonMovesOnEveryNight() {
        // Given
        ASpace.called("ALE").describe();
        allocate("ALE", "ALE-D01", "2026-11-24", null).then().statusCode(201);

        // When
        clock.stopAt(Instant.parse("2027-03-01T01:41:00Z"));
        job.extend();

        // Then
        assertThat(count("select max(p.until_date) - date '2027-03-01' as n from allocation_part p"
                        + " join allocation a on a.id = p.allocation_id where a.space = 'ALE'"))
                .isEqualTo(400);
    }

    @Test
    void aBrokenDeskIsTakenFromItsHolderForAWhile() {
        // Given
        ASpace.called("ALF").describe();
        allocate("ALF", "ALF-D01", "2026-11-23", null).then().statusCode(201);
        var blocker = Map.of(
                "space",
                "ALF",
                "resources",
                List.of("ALF-D01"),
                "startsAt",
                "2026-11-25T07:00:00Z",
                "endsAt",
                "2026-11-26T17:00:00Z",
                "cause",
                "MAINTENANCE",
                "reason",
                Map.of("fr", "Peinture"),
                "audience",
                "EVERYBODY",
                "displace",
                true);

        // When
        as(Tokens.host("ALF")).body(blocker).post("/api/blockers").then().statusCode(201);

        // Then
        given().get("/api/spaces/ALF/availability?date=2026-11-25&part=DAY")
                .then()
                .body("resources.find { it.resource == 'ALF-D01' }.state", equalTo("BLOCKED"));
        given().get("/api/spaces/ALF/availability?date=2026-11-27&part=DAY")
                .then()
                .body("resources.find { it.resource == 'ALF-D01' }.state", equalTo("ALLOCATED"));
        assertThat(count("select count(*) as n from notice where subject like '%ALF-D01%25/11/2026%26/11/2026%'"))
                .isOne();
    }

    @Test
    void whatCannotBeIsRefused() {
        ASpace.called("ALG").withRoom("R01").describe();
        allocate("ALG", "ALG-R01", "2026-11-24", null).then().statusCode(422);
        allocate("ALG", "ALG-D01", "2026-11-20", null).then().statusCode(422);
        allocate("ALG", "ALG-D01", "2026-11-24", "2026-11-23").then().statusCode(422);
        String id = allocate("ALG", "ALG-D01", "2026-11-24", "2026-11-30")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (var days : List.of(
                Map.of("from", "2026-11-22", "to", "2026-11-25"),
                Map.of("from", "2026-11-26", "to", "2026-11-25"),
                Map.of("from", "2026-11-26", "to", "2026-12-25"))) {
            as(holder.token())
                    .body(days)
                    .post("/api/allocations/" + id + "/absences")
                    .then()
                    .statusCode(422);
        }
        as(Tokens.worker())
                .body(Map.of("from", "2026-11-26", "to", "2026-11-26"))
                .post("/api/allocations/" + id + "/absences")
                .then()
                .statusCode(404);
        as(Tokens.host("ZZZ")).get("/api/allocations?space=ALG").then().statusCode(403);
    }

    @Test
    void whoIsNotKnownIsSaidInWords() {
        // Given
        ASpace.called("ALU").describe();

        // When
        var refused = as(Tokens.host("ALU"))
                .body(Map.of(
                        "resource",
                        "ALU-D01",
                        "from",
                        "2026-11-24",
                        "person",
                        Map.of("email", "nobody@courriel.example")))
                .post("/api/allocations");

        // Then
        refused.then()
                .statusCode(422)
                .body("type", equalTo("/problems/person-unknown"))
                .body(
                        "detail",
                        equalTo("Personne n’est connu sous cette adresse."
                                + " Cette personne doit d’abord avoir un compte."));
    }

    private Response allocate(String space, String resource, String from, String until) {
        var body = new HashMap<String, Object>(Map.of(
                "resource", resource,
                "person", Map.of("personId", holder.personId(), "name", holder.name()),
                "from", from));
        if (until != null) {
            body.put("until", until);
        }
        return as(Tokens.host(space)).body(body).post("/api/allocations");
    }
}
