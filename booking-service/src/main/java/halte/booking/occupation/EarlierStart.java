package halte.booking.occupation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Gives an occupation back the beginning that a mistaken check-in took from it. */
@ApplicationScoped
public class EarlierStart {

    private static final String OCCUPY = "insert into occupation (space_id, id, resource_id, during, kind)"
            + " values (?, ?, ?, tstzrange(?, ?), ?) on conflict do nothing";

    private final Database database;

    EarlierStart(Database database) {
        this.database = database;
    }

    private record Kept(int resourceId, Instant startsAt, Instant endsAt, String kind) {}

    /** From when on something is kept for this id, if it still is. */
    @Transactional(MANDATORY)
    public Optional<Instant> of(int spaceId, UUID id) {
        return database.first(
                "select lower(during) as starts from occupation where space_id = ? and id = ? and live"
                        + " order by 1 limit 1",
                row -> row.instant("starts"),
                spaceId,
                id);
    }

    /**
     * Begins again at that moment where that is still free; what somebody else has meanwhile stays theirs. The row is
     * replaced, not updated: an update into a conflict would fail the transaction. Nobody can slip in between, for an
     * insert over a row that is being deleted waits for the end of its transaction.
     */
    @Transactional(MANDATORY)
    public void restore(int spaceId, UUID id, Instant start) {
        var trimmed = database.list(
                "delete from occupation where space_id = ? and id = ? and live and lower(during) > ?"
                        + " returning resource_id, lower(during) as starts, upper(during) as ends, kind",
                row -> new Kept(
                        row.number("resource_id"), row.instant("starts"), row.instant("ends"), row.text("kind")),
                spaceId,
                id,
                start);
        for (var kept : trimmed) {
            if (!occupy(spaceId, id, kept, start)) {
                occupy(spaceId, id, kept, kept.startsAt());
            }
        }
    }

    private boolean occupy(int spaceId, UUID id, Kept kept, Instant start) {
        return database.update(OCCUPY, spaceId, id, kept.resourceId(), start, kept.endsAt(), kept.kind()) == 1;
    }
}
