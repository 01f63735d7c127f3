package halte.membership.memberships;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    Optional<Membership> lock(UUID membershipId) {
        return findByIdOptional(membershipId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first; ids of one day in their order. */
    List<Membership> of(UUID person, String after, int rows) {
        return find(
                        "personId = ?1 and concat(cast(startsOn as string), cast(membershipId as string)) < ?2"
                                + " order by concat(cast(startsOn as string), cast(membershipId as string)) desc",
                        person,
                        after)
                .range(0, rows - 1)
                .list();
    }
}
