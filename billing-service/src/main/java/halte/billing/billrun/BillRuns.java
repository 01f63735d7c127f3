package halte.billing.billrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BillRuns implements PanacheRepositoryBase<BillRun, UUID> {

    Optional<BillRun> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<BillRun> lockOpen(String seller) {
        return find("seller = ?1 and state in ('DRAFT', 'ISSUING')", seller)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<BillRun> page(String seller, @Nullable UUID before, int limit) {
        return find("seller = ?1 and (?2 is null or billRunId < ?2) order by billRunId desc", seller, before)
                .page(0, limit)
                .list();
    }

    /** Runs nobody works on although something waits in them. */
    @SuppressWarnings("unchecked")
    List<UUID> waiting(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select bill_run_id from bill_run run
                        where state in ('DRAFT', 'ISSUING') and (worked_until is null or worked_until < ?1)
                            and (state = 'ISSUING' or exists (select from draft
                                where draft.bill_run_id = run.bill_run_id and draft.state = 'CHECKING'))""", UUID.class)
                .setParameter(1, now)
                .getResultList();
    }
}
