package halte.billing.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Documents implements PanacheRepositoryBase<StoredDocument, UUID> {

    List<StoredDocument> ofAccounts(List<UUID> accounts, @Nullable UUID before, int limit) {
        var values = new LinkedHashMap<String, Object>();
        values.put("accounts", accounts);
        return page(new ArrayList<>(List.of("accountId in :accounts")), values, before, limit);
    }

    List<StoredDocument> ofSeller(String seller, @Nullable YearMonth month, @Nullable UUID before, int limit) {
        var where = new ArrayList<>(List.of("seller = :seller"));
        var values = new LinkedHashMap<String, Object>();
        values.put("seller", seller);
        if (month != null) {
            where.add("issueDate between :first and :last");
            values.put("first", month.atDay(1));
            values.put("last", month.atEndOfMonth());
        }
        return page(where, values, before, limit);
    }

    List<StoredDocument> ofRun(UUID billRunId) {
        return list("billRunId = ?1 order by documentId", billRunId);
    }

    Optional<byte[]> file(UUID documentId, FileKind kind) {
        return getEntityManager()
                .createNativeQuery("select " + kind.column() + " from document where document_id = ?1", byte[].class)
                .setParameter(1, documentId)
                .getResultStream()
                .map(byte[].class::cast)
                .findFirst();
    }

    /** Newest first: ids are ordered by time. */
    private List<StoredDocument> page(
            List<String> where, LinkedHashMap<String, Object> values, @Nullable UUID before, int limit) {
        if (before != null) {
            where.add("documentId < :before");
            values.put("before", before);
        }
        return find(String.join(" and ", where) + " order by documentId desc", values)
                .page(0, limit)
                .list();
    }
}
