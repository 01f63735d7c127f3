package halte.booking.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.occupancy.RollUpJob;
import halte.contracts.membership.PersonDescribedV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class PeopleListenerTest extends ServiceTest {

    @Inject
    PeopleListener listener;

    @Inject
    RollUpJob rollUp;

    @Test
    void aDescribedPersonIsFoundByTheHostsOfWhereTheyWereAndByNobodyElse() {
        // Given
        ASpace.called("PEA").describe();
        ASpace.called("PEB").describe();
        var id = UUID.randomUUID();
        var told = message(UUID.randomUUID(), described(id, "Marceline Dubois"));
        listener.on(told);
        listener.on(told);
        as(Tokens.host("PEA"))
                .body(Map.of("space", "PEA", "personId", id))
                .post("/api/presences")
                .then()
                .statusCode(201)
                .body("name", equalTo("Marceline Dubois"));

        // When
        rollUp.follow();

        // Then
        as(Tokens.host("PEA"))
                .get("/api/people-seen?space=PEA&q=mar")
                .then()
                .body("items.name", contains("Marceline Dubois"));
        as(Tokens.host("PEA"))
                .get("/api/people-seen?space=PEA&q=dub")
                .then()
                .body("items.name", contains("Marceline Dubois"));
        as(Tokens.host("PEB")).get("/api/people-seen?space=PEB&q=mar").then().body("items.name", empty());
        as(Tokens.host("PEA")).get("/api/people-seen?space=PEA&q=%25").then().body("items.name", empty());
        assertThat(count("select count(*) as n from person where person_id = ?", id))
                .isOne();
    }

    @Test
    void aNewNameReachesTheSearchAndTheBoard() {
        // Given
        ASpace.called("PEC").describe();
        var id = UUID.randomUUID();
        as(Tokens.host("PEC"))
                .body(Map.of("space", "PEC", "personId", id))
                .post("/api/presences")
                .then()
                .statusCode(201);
        rollUp.follow();

        // When
        listener.on(message(UUID.randomUUID(), described(id, "Nouveau Nom")));

        // Then
        as(Tokens.host("PEC")).get("/api/spaces/PEC/today").then().body("here.name", contains("Nouveau Nom"));
        as(Tokens.host("PEC"))
                .get("/api/people-seen?space=PEC&q=nouv")
                .then()
                .body("items.name", contains("Nouveau Nom"));
    }

    private static PersonDescribedV1 described(UUID id, String name) {
        return new PersonDescribedV1(id, name, name.replace(' ', '.') + "@courriel.example", "fr", null, id, false);
    }
}
