package halte.billing.charges;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.billing.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

/** How a bill run takes charges, gives them back, and puts them on a document. */
@ApplicationScoped
public class ChargeSelection {

    private static final String DUE = """
            select * from charge
            where seller = ?1 and state = 'OPEN' and draft_id is null and due_on <= ?2
            order by account_id, supplied_from, charge_id for update""";

    private static final String UNPRICED = """
            select account_id, count(*) from charge
            where seller = ?1 and state = 'UNPRICED' and due_on <= ?2 group by account_id""";

    private static final String ASSIGN = """
            update charge set draft_id = taken.draft_id
            from jsonb_to_recordset(cast(?1 as jsonb)) as taken(draft_id uuid, charge_id uuid)
            where charge.charge_id = taken.charge_id""";

    private static final String RELEASE = """
            update charge set draft_id = null
            where state = 'OPEN' and draft_id in (select draft_id from draft where bill_run_id = ?1)""";

    /** The amounts become those of the document, to the cent. */
    private static final String INVOICE = """
            update charge set state = 'INVOICED', document_id = ?2, net = billed.net
            from jsonb_to_recordset(cast(?3 as jsonb)) as billed(charge_id uuid, net numeric)
            where charge.charge_id = billed.charge_id and charge.draft_id = ?1 and charge.state = 'OPEN'""";

    private final EntityManager database;
    private final ObjectMapper json;

    ChargeSelection(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Everything due that is in no other draft, locked until the end of the transaction; to be read only. */
    @Transactional(MANDATORY)
    @SuppressWarnings("unchecked")
    public List<Charge> lockDue(String seller, LocalDate until) {
        return database.createNativeQuery(DUE, Charge.class)
                .setParameter(1, seller)
                .setParameter(2, until)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** How many charges of each account still wait for a price. */
    @Transactional(MANDATORY)
    @SuppressWarnings("unchecked")
    public Map<UUID, Integer> unpriced(String seller, LocalDate until) {
        List<Object[]> rows = database.createNativeQuery(UNPRICED, Object[].class)
                .setParameter(1, seller)
                .setParameter(2, until)
                .getResultList();
        var counts = new HashMap<UUID, Integer>();
        rows.forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    @Transactional(MANDATORY)
    public void assign(Map<UUID, List<Charge>> byDraft) {
        database.createNativeQuery(ASSIGN).setParameter(1, json(taken(byDraft))).executeUpdate();
    }

    /** What a run took and did not invoice may be taken by the next. */
    @Transactional(MANDATORY)
    public void release(UUID billRunId) {
        database.createNativeQuery(RELEASE).setParameter(1, billRunId).executeUpdate();
    }

    @Transactional(MANDATORY)
    public void invoice(UUID draftId, UUID documentId, Map<UUID, Money> nets) {
        int billed = database.createNativeQuery(INVOICE)
                .setParameter(1, draftId)
                .setParameter(2, documentId)
                .setParameter(3, rows(nets))
                .executeUpdate();
        if (billed != nets.size()) {
            throw new IllegalStateException(
                    "A draft has %d charges, %d could be invoiced (%s).".formatted(nets.size(), billed, draftId));
        }
    }

    private static List<Map<String, Object>> taken(Map<UUID, List<Charge>> byDraft) {
        return byDraft.entrySet().stream()
                .flatMap(draft -> draft.getValue().stream()
                        .map(charge -> Map.<String, Object>of("draft_id", draft.getKey(), "charge_id", charge.id())))
                .toList();
    }

    private String rows(Map<UUID, Money> nets) {
        return json(nets.entrySet().stream()
                .map(entry -> Map.of(
                        "charge_id", entry.getKey(), "net", entry.getValue().amount()))
                .toList());
    }

    private String json(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
