package halte.community.people;

import halte.contracts.membership.PersonDescribedV1;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people are called now. */
@ApplicationScoped
public class Names {

    private final KnownPeople people;

    Names(KnownPeople people) {
        this.people = people;
    }

    /** Only names the caller may see; who is missing is called as when they registered. */
    @Transactional
    public Map<UUID, String> of(Collection<UUID> ids) {
        return people.of(ids).stream().collect(Collectors.toMap(KnownPerson::personId, KnownPerson::name));
    }

    @Transactional
    public void describe(PersonDescribedV1 fact) {
        people.findByIdOptional(fact.personId())
                .ifPresentOrElse(
                        person -> person.call(fact.name()),
                        () -> people.persist(new KnownPerson(fact.personId(), fact.name())));
    }
}
