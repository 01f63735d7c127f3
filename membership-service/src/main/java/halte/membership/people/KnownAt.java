package halte.membership.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether a space knows a person. */
@ApplicationScoped
public class KnownAt {

    private final KnownPeople people;

    KnownAt(KnownPeople people) {
        this.people = people;
    }

    public boolean knows(String space, UUID person) {
        return people.knows(space, person);
    }
}
