package halte.membership.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import halte.contracts.membership.TeamDescribedV1;
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
class TeamTest extends ServiceTest {

    @Inject
    ToldFacts told;

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

    @Test
    void aTeamThatEndedHasNobodyUntilItIsTakenUpAgainWithItsMembers() {
        // Given
        var member = somebody();
        account(member.token());
        hear(morningAt("CHI", member.personId(), MONDAY));
        var team = UUID.randomUUID();
        describe(team, "CHI", member.personId()).statusCode(200);

        // When
        for (int i = 0; i < 2; i++) {
            as(Tokens.host("CHI")).post("/api/teams/" + team + "/ending").then().statusCode(200);
        }

        // Then
        as(Tokens.host("CHI")).get("/api/teams?space=CHI").then().body("items.teamId", not(hasItem(team.toString())));
        as(Tokens.host("CHI"))
                .get("/api/teams?space=CHI&ended=true")
                .then()
                .body("items.find { it.teamId == '" + team + "' }.members", hasSize(1));
        as(member.token()).get("/api/teams").then().body("items", hasSize(0));
        describe(team, "CHI", member.personId()).statusCode(409).body("type", equalTo("/problems/team-ended"));
        as(Tokens.host("FER"))
                .post("/api/teams/" + team + "/restoration")
                .then()
                .statusCode(404);

        // When
        as(Tokens.host("CHI"))
                .post("/api/teams/" + team + "/restoration")
                .then()
                .statusCode(200);

        // Then
        as(member.token()).get("/api/teams").then().body("items.teamId", hasItem(team.toString()));
        assertThat(told.about(team, TeamDescribedV1.TYPE, 3))
                .extracting(fact -> fact.path("members").size())
                .containsExactly(1, 0, 1);
        assertThat(endings(team)).isEqualTo(1);
    }

    private int endings(UUID team) {
        return inDatabase(() -> database.query(
                        "select count(*) as n from team_ending where team_id = ?", row -> row.getInt("n"), team))
                .get(0);
    }

    @Test
    void thePayerIsChosenAmongAccountsOfPeopleTheSpaceKnows() {
        // Given
        var one = known();
        var payer = somebody();
        var account = account(payer.token());
        hear(morningAt("CHI", payer.personId(), MONDAY));
        var stranger = account(somebody().token());
        var team = UUID.randomUUID();
        describe(team, "CHI", one).statusCode(200);

        // When
        var chosen = paidBy(team, account, one);
        var kept = describe(team, "CHI", one, known());
        var foreign = paidBy(team, stranger, one);

        // Then
        chosen.statusCode(200).body("accountId", equalTo(account.toString())).body("payer", notNullValue());
        kept.statusCode(200).body("accountId", equalTo(account.toString()));
        foreign.statusCode(422).body("type", equalTo("/problems/account-unknown"));
        as(Tokens.host("CHI"))
                .get("/api/accounts?space=CHI&owner=" + payer.personId())
                .then()
                .statusCode(200)
                .body("items.accountId", equalTo(List.of(account.toString())));
        as(Tokens.host("FER")).get("/api/accounts?space=CHI&q=a").then().statusCode(403);
    }

    private static ValidatableResponse paidBy(UUID team, UUID account, UUID member) {
        return as(Tokens.host("CHI"))
                .body(Map.of("space", "CHI", "name", "Atelier", "account", account, "members", List.of(member)))
                .put("/api/teams/" + team)
                .then();
    }

    @Test
    void theCoordinatorSeesTeamsAndPeopleOfAllSpaces() {
        // Given
        var one = known();
        var team = UUID.randomUUID();
        describe(team, "CHI", one).statusCode(200);

        // Then
        as(Tokens.coordinator())
                .get("/api/teams?network=true")
                .then()
                .statusCode(200)
                .body("items.find { it.teamId == '" + team + "' }.members[0].personId", equalTo(one.toString()));
        as(Tokens.coordinator())
                .get("/api/people?id=" + one)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as(Tokens.host("CHI")).get("/api/teams?network=true").then().statusCode(403);
        as(Tokens.host("CHI")).get("/api/people?q=a").then().statusCode(403);
    }

    private ValidatableResponse describe(UUID team, String space, UUID... members) {
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
