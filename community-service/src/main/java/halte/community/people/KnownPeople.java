package halte.community.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KnownPeople implements PanacheRepositoryBase<KnownPerson, UUID> {

    List<KnownPerson> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("personId in ?1", ids);
    }
}
