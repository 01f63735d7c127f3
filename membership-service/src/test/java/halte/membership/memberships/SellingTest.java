package halte.membership.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import halte.membership.ServiceTest;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SellingTest extends ServiceTest {

    @Test
    void aCardIsBoughtGrantedAndValidForItsMonths() {
        // Given
        var person = somebody();

        // When
        buys(person, "CHI-CARD10H")
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("startsOn", equalTo("2026-11-23"))
                .body("endsOn", equalTo("2027-05-22"));

        // Then
        as(person.token())
                .get("/api/allowances")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].left", equalTo(10))
                .body("items[0].validTo", equalTo("2027-05-22"))
                .body("items[0].validAt", contains("CHI"));
    }

    @Test
    void aTrialIsTakenOnceInTheWholeNetwork() {
        // Given
        var person = somebody();
        buys(person, "CHI-TRIAL").statusCode(201);

        // When
        var again = buys(person, "HUB-TRIAL");

        // Then
        again.statusCode(409)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/trial-already-used"));
        as(person.token()).get("/api/memberships").then().body("items", hasSize(1));
    }

    @Test
    void ofTenTrialsAskedForAtOnceOneIsGiven() throws Exception {
        // Given
        var person = somebody();
        account(person.token());
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        var pool = Executors.newFixedThreadPool(10);

        // When
        for (int i = 0; i < 10; i++) {
            var plan = i % 2 == 0 ? "CHI-TRIAL" : "HUB-TRIAL";
            pool.submit(() -> statuses.add(buys(person, plan).extract().statusCode()));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        // Then
        assertThat(statuses).hasSize(10).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aHostSellsToAPersonOfTheirSpaceAndToAStrangerByName() {
        // Given
        var person = somebody();
        hear(morningAt("CHI", person.personId(), MONDAY));

        // When
        var known = as(Tokens.host("CHI"))
                .body(Map.of("plan", "CHI-CARD10H", "person", Map.of("personId", person.personId())))
                .post("/api/memberships")
                .then();
        var stranger = as(Tokens.host("CHI"))
                .body(Map.of("plan", "CHI-DAY", "person", Map.of("name", "Odile Marchand")))
                .post("/api/memberships")
                .then();

        // Then
        known.statusCode(201).body("personId", equalTo(person.personId().toString()));
        stranger.statusCode(201);
        as(Tokens.host("CHI"))
                .get("/api/people?space=CHI&q=odile")
                .then()
                .body("items.name", hasItem("Odile Marchand"));
        as(Tokens.host("HUB"))
                .get("/api/people?space=HUB&q=odile")
                .then()
                .body("items.name", not(hasItem("Odile Marchand")));
    }

    @Test
    void aHostSellsACardOfTheNetworkAtTheirDesk() {
        // Given
        var person = somebody();
        hear(morningAt("CHI", person.personId(), MONDAY));

        // When
        var sold = as(Tokens.host("CHI"))
                .body(Map.of("plan", "CARNET-10J", "space", "CHI", "person", Map.of("personId", person.personId())))
                .post("/api/memberships")
                .then();

        // Then
        sold.statusCode(201).body("seller", equalTo("halte-reseau")).body("space", equalTo("CHI"));
    }

    @Test
    void aHostSellsNothingOfAnotherSpaceAndNothingToPeopleTheyDoNotKnow() {
        // Given
        var person = somebody();
        account(person.token());

        // When
        var foreignPlan = as(Tokens.host("HUB"))
                .body(Map.of("plan", "CHI-CARD10H", "person", Map.of("name", "Odile")))
                .post("/api/memberships")
                .then();
        var foreignPerson = as(Tokens.host("HUB"))
                .body(Map.of("plan", "HUB-CARD10H", "person", Map.of("personId", person.personId())))
                .post("/api/memberships")
                .then();

        // Then
        foreignPlan.statusCode(403);
        foreignPerson.statusCode(404);
    }

    @Test
    void aCardBoughtAfterTheBookingCoversItOnceItIsToldToOurselves() {
        // Given
        var person = somebody();
        account(person.token());
        var booking = dayAt("CHI", person.personId(), MONDAY.plusDays(2));
        hear(booking);
        assertThat(use(booking.bookingId())).isEqualTo("0 OPEN");

        // When
        buys(person, "CHI-CARD10H").statusCode(201);

        // Then
        org.awaitility.Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(use(booking.bookingId())).isEqualTo("2 OPEN"));
    }

    @Test
    void aMemberKeepsToTheNoticeAndStaffMayAgreeToLess() {
        // Given
        var person = somebody();
        var id = buys(person, "CHI-MONTH5").statusCode(201).extract().<String>path("membershipId");

        // When
        var tooShort = as(person.token())
                .body(Map.of("endsOn", "2026-12-01"))
                .post("/api/memberships/" + id + "/termination")
                .then();
        var agreed = as(Tokens.manager("grange-et-compagnie"))
                .body(Map.of("endsOn", "2026-12-01"))
                .post("/api/memberships/" + id + "/termination")
                .then();

        // Then
        tooShort.statusCode(422)
                .body("type", equalTo("/problems/notice-too-short"))
                .body("earliest", equalTo("2026-12-23"));
        agreed.statusCode(200).body("endsOn", equalTo("2026-12-01"));
        as(person.token())
                .get("/api/allowances")
                .then()
                .body("items.validTo", not(hasItem("2026-12-22")))
                .body("items.validTo", hasItem("2026-12-01"));
    }

    @Test
    void somebodyElsesMembershipIsNotFound() {
        // Given
        var id = buys(somebody(), "CHI-MONTH5").statusCode(201).extract().<String>path("membershipId");

        // When
        var foreign = as(somebody().token())
                .body(Map.of("endsOn", "2027-12-01"))
                .post("/api/memberships/" + id + "/termination")
                .then();
        var foreignManager = as(Tokens.manager("deux-clochers"))
                .body(Map.of("endsOn", "2027-12-01"))
                .post("/api/memberships/" + id + "/termination")
                .then();

        // Then
        foreign.statusCode(404);
        foreignManager.statusCode(404);
    }

    @Test
    void badInputIsRefusedAndNothingIsStored() {
        // Given
        var person = somebody();
        account(person.token());

        // When
        var unknownPlan = buys(person, "CHI-NOTHING");
        var past = as(person.token())
                .body(Map.of("plan", "CHI-CARD10H", "startsOn", "2026-11-22"))
                .post("/api/memberships")
                .then();
        var unknownField = as(person.token())
                .body(Map.of("plan", "CHI-CARD10H", "discount", "100"))
                .post("/api/memberships")
                .then();
        var noPlan = as(person.token()).body(Map.of()).post("/api/memberships").then();
        var noDate = as(person.token())
                .body(Map.of("plan", "CHI-CARD10H", "startsOn", "tomorrow"))
                .post("/api/memberships")
                .then();

        // Then
        unknownPlan.statusCode(422).body("type", equalTo("/problems/plan-unknown"));
        past.statusCode(422).body("type", equalTo("/problems/starts-in-the-past"));
        unknownField.statusCode(400).body("errors[0].field", equalTo("discount"));
        noPlan.statusCode(400).body("errors[0].field", equalTo("plan"));
        noDate.statusCode(400).contentType(startsWith("application/problem+json"));
        as(person.token()).get("/api/memberships").then().body("items", hasSize(0));
        assertThat(movements(person.personId())).isEmpty();
    }

    @Test
    void theSameKeySentTwiceBuysOnce() {
        // Given
        var person = somebody();
        account(person.token());
        var key = UUID.randomUUID().toString();

        // When
        for (int i = 0; i < 2; i++) {
            io.restassured.RestAssured.given()
                    .auth()
                    .oauth2(person.token())
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(Map.of("plan", "CHI-CARD10H"))
                    .post("/api/memberships")
                    .then()
                    .statusCode(201);
        }

        // Then
        as(person.token()).get("/api/memberships").then().body("items", hasSize(1));
    }
}
