package halte.membership.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import halte.membership.ServiceTest;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleImportTest extends ServiceTest {

    @Test
    void aPersonComesWithAnAccountOfTheirOwnAndMayChangeIt() {
        // Given
        var person = somebody();

        // When
        importing(
                        List.of(Map.of(
                                "personId",
                                person.personId(),
                                "name",
                                person.name(),
                                "homeSpace",
                                "CHI",
                                "accountId",
                                person.personId())),
                        List.of(company(person.personId())))
                .statusCode(200);

        // Then
        as(person.token())
                .get("/api/people/me")
                .then()
                .body("homeSpace", equalTo("CHI"))
                .body("account.vatNumber", equalTo("BE1999010246"));
        as(person.token())
                .body(Map.of("kind", "PRIVATE_PERSON", "name", person.name()))
                .put("/api/accounts/" + person.personId())
                .then()
                .statusCode(200);
    }

    @Test
    void anEmployeeDoesNotChangeTheAccountOfTheEmployer() {
        // Given
        var person = somebody();
        var employer = UUID.randomUUID();
        importing(
                        List.of(Map.of("personId", person.personId(), "name", "A", "accountId", employer)),
                        List.of(company(employer)))
                .statusCode(200);

        // Then
        as(person.token()).get("/api/people/me").then().body("account.name", equalTo("Trois Ponts SRL"));
        as(person.token())
                .body(Map.of("kind", "PRIVATE_PERSON", "name", "Mine"))
                .put("/api/accounts/" + employer)
                .then()
                .statusCode(404);
    }

    @Test
    void theSameAccountInBatchesSentAtOnceIsOneAccount() throws Exception {
        // Given
        var employer = UUID.randomUUID();
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        var pool = Executors.newFixedThreadPool(6);

        // When
        for (int i = 0; i < 6; i++) {
            var person = UUID.randomUUID();
            pool.submit(() -> statuses.add(importing(
                            List.of(Map.of("personId", person, "name", "P", "accountId", employer)),
                            List.of(company(employer)))
                    .extract()
                    .statusCode()));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        // Then
        assertThat(statuses).hasSize(6).containsOnly(200);
    }

    @Test
    void oneWrongEntryStoresNothingOfTheBatch() {
        // Given
        var good = UUID.randomUUID();

        // When
        var invalid = importing(
                List.of(Map.of("personId", good, "name", "Good"), Map.of("personId", UUID.randomUUID(), "name", " ")),
                List.of());
        var dangling = importing(
                List.of(
                        Map.of("personId", good, "name", "Good"),
                        Map.of("personId", UUID.randomUUID(), "name", "B", "accountId", UUID.randomUUID())),
                List.of());

        // Then
        invalid.statusCode(400).body("errors.field", hasItem("people[1].name"));
        dangling.statusCode(422).body("type", equalTo("/problems/account-unknown"));
        assertThat(inDatabase(() -> database.query("select 1 from person where person_id = ?", row -> true, good)))
                .isEmpty();
    }

    @Test
    void aCardThatWasPartlyUsedBeforeIsImportedAsItIs() {
        // Given
        var person = somebody();
        importing(List.of(Map.of("personId", person.personId(), "name", person.name())), List.of())
                .statusCode(200);
        var body = Map.of(
                "importId", UUID.randomUUID(),
                "memberships",
                        List.of(Map.of(
                                "personId",
                                person.personId(),
                                "plan",
                                "CHI-CARD10H",
                                "startsOn",
                                "2026-06-29",
                                "usedHalfDays",
                                4)));

        // When
        for (int i = 0; i < 2; i++) {
            as(Tokens.coordinator())
                    .body(body)
                    .post("/api/imports/memberships")
                    .then()
                    .statusCode(200)
                    .body("memberships", equalTo(1 - i));
        }

        // Then
        as(person.token())
                .get("/api/allowances")
                .then()
                .body("items[0].left", equalTo(6))
                .body("items[0].validTo", equalTo("2026-12-28"));
        assertThat(movements(person.personId())).containsExactly("GRANT 10", "USE 4");
    }

    private static io.restassured.response.ValidatableResponse importing(
            List<Map<String, Object>> people, List<Map<String, Object>> accounts) {
        return as(Tokens.coordinator())
                .body(Map.of("people", people, "accounts", accounts))
                .post("/api/imports/people")
                .then();
    }

    private static Map<String, Object> company(UUID id) {
        return Map.of(
                "accountId",
                id,
                "kind",
                "COMPANY",
                "name",
                "Trois Ponts SRL",
                "enterpriseNumber",
                "1999.010.246",
                "vatNumber",
                "BE1999010246",
                "peppolId",
                "0208:1999010246");
    }
}
