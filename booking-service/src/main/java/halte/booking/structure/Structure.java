package halte.booking.structure;

import halte.booking.database.Database;
import halte.booking.database.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jspecify.annotations.Nullable;

/** The structure in memory; asks the database at most once a second whether it is still the same. */
@ApplicationScoped
public class Structure {

    private final Database database;
    private final SnapshotReader reader;
    private final Remembered<Snapshot> known = new Remembered<>(this::read);

    Structure(Database database, SnapshotReader reader) {
        this.database = database;
        this.reader = reader;
    }

    public Snapshot now() {
        return known.now();
    }

    /** The structure as the current transaction sees it, changes of its own included. */
    public Snapshot inThisTransaction() {
        return reader.read(revision());
    }

    private Snapshot read(@Nullable Snapshot before) {
        long revision = revision();
        return before != null && before.revision() == revision ? before : reader.read(revision);
    }

    private long revision() {
        return database.first("select revision from structure_revision", row -> row.big("revision"))
                .orElse(0L);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StructureChanged change) {
        known.forget();
    }

    /** Something was meant for an older structure, perhaps; whoever tries again reads it anew. */
    void doubt(@Observes Database.Outrun outrun) {
        known.forget();
    }
}
