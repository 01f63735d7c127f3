package halte.booking.structure;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jspecify.annotations.Nullable;

/** The structure in memory; asks the database at most once a second whether it is still the same. */
@ApplicationScoped
public class Structure {

    private static final long TRUSTED_NANOS = 1_000_000_000L;

    private final Database database;
    private final SnapshotReader reader;
    private volatile @Nullable Snapshot known;
    private volatile long askedAt;

    Structure(Database database, SnapshotReader reader) {
        this.database = database;
        this.reader = reader;
    }

    public Snapshot now() {
        var trusted = known;
        if (trusted != null && System.nanoTime() - askedAt < TRUSTED_NANOS) {
            return trusted;
        }
        return refresh();
    }

    /** The structure as the current transaction sees it, changes of its own included. */
    public Snapshot inThisTransaction() {
        return reader.read(revision());
    }

    private synchronized Snapshot refresh() {
        var trusted = known;
        if (trusted != null && System.nanoTime() - askedAt < TRUSTED_NANOS) {
            return trusted;
        }
        long revision = revision();
        if (trusted == null || trusted.revision() != revision) {
            trusted = reader.read(revision);
            known = trusted;
        }
        askedAt = System.nanoTime();
        return trusted;
    }

    private long revision() {
        return database.first("select revision from structure_revision", row -> row.big("revision"))
                .orElse(0L);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StructureChanged change) {
        known = null;
    }

    /** Something was meant for an older structure, perhaps; whoever tries again reads it anew. */
    void doubt(@Observes Database.Outrun outrun) {
        known = null;
    }
}
