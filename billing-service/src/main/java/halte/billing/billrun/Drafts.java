package halte.billing.billrun;

import halte.billing.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    private static final String SUMS = """
            select bill_run_id, state, count(*),
                sum(cast(content #>> '{totals,net,amount}' as numeric)),
                sum(cast(content #>> '{totals,vat,amount}' as numeric)),
                sum(cast(content #>> '{totals,payable,amount}' as numeric))
            from draft where bill_run_id in (?1) group by bill_run_id, state""";

    List<Draft> ofRun(UUID billRunId) {
        return list("billRunId = ?1 order by position", billRunId);
    }

    Optional<Draft> next(UUID billRunId, DraftState state) {
        return find("billRunId = ?1 and state = ?2 order by position", billRunId, state)
                .firstResultOptional();
    }

    @SuppressWarnings("unchecked")
    Map<UUID, RunSums> sums(List<UUID> billRuns) {
        if (billRuns.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(SUMS, Object[].class)
                .setParameter(1, billRuns)
                .getResultList();
        var sums = new HashMap<UUID, RunSums>();
        rows.forEach(row -> sums.computeIfAbsent((UUID) row[0], run -> new RunSums())
                .add(
                        DraftState.valueOf((String) row[1]),
                        ((Number) row[2]).longValue(),
                        new Money((BigDecimal) row[3]),
                        new Money((BigDecimal) row[4]),
                        new Money((BigDecimal) row[5])));
        return sums;
    }

    Draft lock(UUID draftId) {
        return findByIdOptional(draftId, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    long count(UUID billRunId, DraftState state) {
        return count("billRunId = ?1 and state = ?2", billRunId, state);
    }
}
