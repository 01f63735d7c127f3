package halte.membership.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import halte.contracts.membership.TrainingValidatedV1;
import halte.membership.ServiceTest;
import halte.membership.ToldFacts;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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

    private static ValidatableResponse validates(String token, UUID person, String training) {
        return as(token)
                .body(Map.of("space", "CHI", "person", person, "training", training))
                .post("/api/trainings")
                .then();
    }
}
