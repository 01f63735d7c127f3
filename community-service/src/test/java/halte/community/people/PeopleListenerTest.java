package halte.community.people;

import static org.hamcrest.Matchers.contains;

import halte.community.CommunityTest;
import halte.contracts.membership.PersonDescribedV1;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleListenerTest extends CommunityTest {

    @Inject
    PeopleListener listener;

    @Test
    void theGuestListShowsTheNameOfTodayAlsoWhenToldTwice() {
        // Given
        var worker = Tokens.person("Nora Vandeput");
        var id = published(anEvent());
        post(worker.token(), "/api/events/" + id + "/tickets", null).then().statusCode(201);
        var first = message(UUID.randomUUID(), described(worker.personId(), "Nora V."));
        var second = message(UUID.randomUUID(), described(worker.personId(), "Nora Vandeput-Claes"));
        listener.on(first);
        listener.on(second);

        // When
        listener.on(second);
        listener.on(first);

        // Then
        get(host(), "/api/events/" + id + "/tickets").then().body("items.name", contains("Nora Vandeput-Claes"));
    }

    private static PersonDescribedV1 described(UUID person, String name) {
        return new PersonDescribedV1(person, name, null, "fr", "GEM", person, true);
    }
}
