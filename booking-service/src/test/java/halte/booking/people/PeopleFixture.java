package halte.booking.people;

import halte.contracts.membership.PersonDescribedV1;
import halte.identity.SystemScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** People whom membership-service would have told about. */
@ApplicationScoped
public class PeopleFixture {

    private final People people;

    PeopleFixture(People people) {
        this.people = people;
    }

    public void describe(UUID id, String name, String email, String language) {
        SystemScope.run(() -> people.describe(new PersonDescribedV1(id, name, email, language, null, id, true)));
    }
}
