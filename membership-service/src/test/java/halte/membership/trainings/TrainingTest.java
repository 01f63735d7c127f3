package halte.membership.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import halte.contracts.membership.TrainingDescribedV1;
import halte.contracts.membership.TrainingValidatedV1;
import halte.membership.ServiceTest;
import halte.membership.ToldFacts;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrainingTest extends ServiceTest {

    @Inject
    ToldFacts told;

    @Test
    void aHostValidatesAndTakesBackAndBothAreTold() {
        // Given
        var person = somebody();
        account(person.token());
        hear(morningAt("CHI", person.personId(), MONDAY));

        // When
        String id = validates(Tokens.host("CHI"), person.personId(), "LASER")
                .statusCode(201)
                .extract()
                .path("validationId");

        // Then
        as(person.token())
                .get("/api/trainings")
                .then()
                .body("items", hasSize(1))
                .body("items[0].training", equalTo("LASER"));
        as(Tokens.host("CHI"))
                .post("/api/trainings/" + id + "/revocation")
                .then()
                .statusCode(204);
        as(person.token()).get("/api/trainings").then().body("items", hasSize(0));
        assertThat(told.about(person.personId(), TrainingValidatedV1.TYPE, 2))
                .extracting(fact -> fact.path("valid").asBoolean())
                .containsExactly(true, false);
    }

    @Test
    void validatingAgainReplacesWhatWasInForce() {
        // Given
        var person = somebody();
        account(person.token());
        hear(morningAt("CHI", person.personId(), MONDAY));
        validates(Tokens.host("CHI"), person.personId(), "LASER").statusCode(201);

        // When
        validates(Tokens.host("CHI"), person.personId(), "LASER").statusCode(201);

        // Then
        as(Tokens.host("CHI"))
                .get("/api/trainings?space=CHI&person=" + person.personId())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aHostCannotValidateForAStrangerNorElsewhere() {
        // Given
        var person = somebody();
        account(person.token());

        // When
        var stranger = validates(Tokens.host("CHI"), person.personId(), "LASER");
        var elsewhere = validates(Tokens.host("FER"), person.personId(), "LASER");

        // Then
        stranger.statusCode(404);
        elsewhere.statusCode(403);
        assertThat(told.about(person.personId(), TrainingValidatedV1.TYPE, 0)).isEmpty();
    }

    @Test
    void whatWasWithdrawnKeepsItsReasonAndCanBeGivenBack() {
        // Given
        var person = somebody();
        account(person.token());
        hear(morningAt("CHI", person.personId(), MONDAY));
        String id = validates(Tokens.host("CHI"), person.personId(), "CNC")
                .statusCode(201)
                .extract()
                .path("validationId");
        as(Tokens.host("CHI"))
                .body(Map.of("reason", "Goggles left off"))
                .post("/api/trainings/" + id + "/revocation")
                .then()
                .statusCode(204);
        as(Tokens.host("CHI"))
                .get("/api/trainings?space=CHI&withdrawn=true&person=" + person.personId())
                .then()
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("Goggles left off"));

        // When
        as(Tokens.host("CHI"))
                .post("/api/trainings/" + id + "/restoration")
                .then()
                .statusCode(201)
                .body("validatedOn", equalTo(MONDAY.toString()));

        // Then
        as(person.token()).get("/api/trainings").then().body("items", hasSize(1));
        as(Tokens.host("CHI"))
                .get("/api/trainings?space=CHI&withdrawn=true&person=" + person.personId())
                .then()
                .body("items", hasSize(0));
        as(Tokens.host("CHI"))
                .post("/api/trainings/" + id + "/restoration")
                .then()
                .statusCode(404);
        assertThat(told.about(person.personId(), TrainingValidatedV1.TYPE, 3))
                .extracting(fact -> fact.path("valid").asBoolean())
                .containsExactly(true, false, true);
    }

    @Test
    void aHostDescribesTheTrainingsOfTheirSpacesOnly() {
        // Given
        var shared = Map.of("name", Map.of("fr", "Fraiseuse"), "validityMonths", 24, "spaces", List.of("CHI", "FER"));
        as(Tokens.coordinator())
                .body(shared)
                .put("/api/trainings/kinds/SHARED-CNC")
                .then()
                .statusCode(200);

        // When
        var own = as(Tokens.host("CHI"))
                .body(Map.of("name", Map.of("fr", "Laser"), "minutes", 120, "spaces", List.of("CHI")))
                .put("/api/trainings/kinds/OWN-LASER")
                .then();
        var foreign = as(Tokens.host("CHI"))
                .body(Map.of("name", Map.of("fr", "À moi"), "spaces", List.of("CHI")))
                .put("/api/trainings/kinds/SHARED-CNC")
                .then();

        // Then
        own.statusCode(200).body("training", equalTo("OWN-LASER"));
        foreign.statusCode(403);
        assertThat(told.about("OWN-LASER", TrainingDescribedV1.TYPE, 1))
                .extracting(fact -> fact.path("name").path("fr").asText())
                .containsExactly("Laser");
        as(Tokens.host("FER"))
                .get("/api/trainings/kinds?space=FER")
                .then()
                .body("items.training", hasItem("SHARED-CNC"))
                .body("items.training", not(hasItem("OWN-LASER")));
    }

    @Test
    void whatWasValidatedBeforeIsBroughtInOnce() {
        // Given
        var person = somebody();
        account(person.token());
        var batch = Map.of(
                "importId",
                UUID.randomUUID(),
                "trainings",
                List.of(Map.of(
                        "personId",
                        person.personId(),
                        "space",
                        "CHI",
                        "training",
                        "LASER",
                        "validatedOn",
                        MONDAY.minusMonths(14).toString(),
                        "validUntil",
                        MONDAY.plusMonths(10).toString())));

        // When
        as(Tokens.coordinator())
                .body(batch)
                .post("/api/imports/trainings")
                .then()
                .body("trainings", equalTo(1));
        as(Tokens.coordinator())
                .body(batch)
                .post("/api/imports/trainings")
                .then()
                .body("trainings", equalTo(0));

        // Then
        as(person.token()).get("/api/trainings").then().body("items", hasSize(1));
        assertThat(told.about(person.personId(), TrainingValidatedV1.TYPE, 1)).hasSize(1);
    }

    private static ValidatableResponse validates(String token, UUID person, String training) {
        return as(token)
                .body(Map.of("space", "CHI", "person", person, "training", training))
                .post("/api/trainings")
                .then();
    }
}
