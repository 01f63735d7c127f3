package halte.billing.documents;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.billing.money.Money;
import halte.contracts.billing.DocumentIssuedV1;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The series and the documents in them. */
@ApplicationScoped
public class Archive {

    private static final String OPEN_SERIES =
            "insert into document_series (seller, series) values (?1, ?2) on conflict do nothing";

    private static final String TIP =
            "select last, last_date, last_hash from document_series where seller = ?1 and series = ?2";

    /** The row lock is held from here to the end of the transaction: a few milliseconds of inserts. */
    private static final String TAKE_NUMBER = """
            update document_series set last = last + 1, last_date = ?4, last_hash = ?5
            where seller = ?1 and series = ?2 and last = ?3 - 1 and (last_date is null or last_date <= ?4)
            returning last""";

    private static final String STORE = """
            insert into document (document_id, seller, series, sequence, number, kind, account_id, bill_run_id,
                issue_date, due_date, net, vat, payable, communication, rule_set, content, ubl, pdf,
                previous_hash, hash, issued_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, cast(?16 as jsonb), ?17, ?18,
                ?19, ?20, ?21)""";

    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    Archive(EntityManager database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Where the series stands now; it is opened when it does not exist. */
    @Transactional
    public SeriesTip tip(String seller, String series) {
        List<Object[]> found = readTip(seller, series);
        if (found.isEmpty()) {
            database.createNativeQuery(OPEN_SERIES)
                    .setParameter(1, seller)
                    .setParameter(2, series)
                    .executeUpdate();
            found = readTip(seller, series);
        }
        var row = found.get(0);
        return new SeriesTip(seller, series, (Integer) row[0], (@Nullable LocalDate) row[1], (String) row[2]);
    }

    /**
     * Takes the number and stores the document, both or neither.
     *
     * @param tip where the series stood when the document was made
     * @throws NumberTakenException when the series has moved since
     */
    @Transactional(MANDATORY)
    public void issue(SeriesTip tip, IssuedDocument document, Rendition rendition, UUID billRunId) {
        var hash = HashChain.link(tip.lastHash(), document, rendition.ubl(), rendition.pdf());
        int taken = database.createNativeQuery(TAKE_NUMBER, Integer.class)
                .setParameter(1, tip.seller())
                .setParameter(2, tip.series())
                .setParameter(3, document.number().sequence())
                .setParameter(4, document.issueDate())
                .setParameter(5, hash)
                .getResultList()
                .size();
        if (taken != 1) {
            throw new NumberTakenException(document);
        }
        store(tip, document, rendition, billRunId, hash);
        outbox.append(issued(document));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> readTip(String seller, String series) {
        return database.createNativeQuery(TIP, Object[].class)
                .setParameter(1, seller)
                .setParameter(2, series)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .addScalar("last", Integer.class)
                .addScalar("last_date", LocalDate.class)
                .addScalar("last_hash", String.class)
                .getResultList();
    }

    private void store(SeriesTip tip, IssuedDocument document, Rendition rendition, UUID billRunId, String hash) {
        var content = document.content();
        var totals = content.totals();
        database.createNativeQuery(STORE)
                .setParameter(1, document.documentId())
                .setParameter(2, content.seller())
                .setParameter(3, document.number().series())
                .setParameter(4, document.number().sequence())
                .setParameter(5, document.number().printed())
                .setParameter(6, document.kind().name())
                .setParameter(7, content.accountId())
                .setParameter(8, billRunId)
                .setParameter(9, document.issueDate())
                .setParameter(10, document.dueDate())
                .setParameter(11, totals.net().amount())
                .setParameter(12, totals.vat().amount())
                .setParameter(13, totals.payable().amount())
                .setParameter(14, document.communication().digits())
                .setParameter(15, rendition.ruleSet())
                .setParameter(16, DocumentJson.write(content))
                .setParameter(17, rendition.ubl())
                .setParameter(18, rendition.pdf())
                .setParameter(19, tip.lastHash())
                .setParameter(20, hash)
                .setParameter(21, clock.instant())
                .executeUpdate();
    }

    private static DocumentIssuedV1 issued(IssuedDocument document) {
        var content = document.content();
        var totals = content.totals();
        return new DocumentIssuedV1(
                document.documentId(),
                content.seller(),
                document.number().printed(),
                document.kind().name(),
                content.accountId(),
                document.issueDate(),
                document.dueDate(),
                totals.net().toString(),
                totals.vat().toString(),
                totals.payable().toString(),
                Money.CURRENCY);
    }
}
