package halte.billing.billrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    List<Draft> ofRun(UUID billRunId) {
        return list("billRunId = ?1 order by position", billRunId);
    }

    Optional<Draft> next(UUID billRunId, DraftState state) {
        return find("billRunId = ?1 and state = ?2 order by position", billRunId, state)
                .firstResultOptional();
    }

    Draft lock(UUID draftId) {
        return findByIdOptional(draftId, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    long count(UUID billRunId, DraftState state) {
        return count("billRunId = ?1 and state = ?2", billRunId, state);
    }
}
