package halte.membership.teams;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import halte.membership.ServiceTest;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamTest extends ServiceTest {

    @Test
    void whoTheDescriptionLeavesOutHasLeft() {
        // Given
        var one = known();
        var two = known();
        var team = UUID.randomUUID();
        describe(team, "CHI", one, two)
                .statusCode(200)
                .body("members.personId", containsInAnyOrder(one.toString(), two.toString()));

        // When
        describe(team, "CHI", two).statusCode(200);

        // Then
        as(Tokens.host("CHI"))
                .get("/api/teams?space=CHI")
                .then()
                .body("items.find { it.teamId == '" + team + "' }.members", hasSize(1))
                .body("items.find { it.teamId == '" + team + "' }.members[0].personId", equalTo(two.toString()));
    }

    @Test
    void aTeamOfAnotherSpaceIsNotFound() {
        // Given
        var team = UUID.randomUUID();
        describe(team, "CHI", known()).statusCode(200);

        // When
        var taken = as(Tokens.host("FER"))
                .body(Map.of("space", "FER", "name", "Ours", "members", List.of(knownAt("FER"))))
                .put("/api/teams/" + team)
                .then();

        // Then
        taken.statusCode(404);
    }

    private io.restassured.response.ValidatableResponse describe(UUID team, String space, UUID... members) {
        return as(Tokens.host(space))
                .body(Map.of("space", space, "name", "Atelier", "members", List.of(members)))
                .put("/api/teams/" + team)
                .then();
    }

    private UUID known() {
        return knownAt("CHI");
    }

    private UUID knownAt(String space) {
        var person = somebody();
        account(person.token());
        hear(morningAt(space, person.personId(), MONDAY));
        return person.personId();
    }
}
