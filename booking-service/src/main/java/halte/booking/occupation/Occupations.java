package halte.booking.occupation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Occupies and frees resources. */
@ApplicationScoped
public class Occupations {

    private final Database database;

    Occupations(Database database) {
        this.database = database;
    }

    /** @return false when somebody else has a part of the slot */
    @Transactional(MANDATORY)
    public boolean occupy(int spaceId, UUID id, int resourceId, Slot slot, OccupationKind kind) {
        return database.update(
                        "insert into occupation (space_id, id, resource_id, during, kind)"
                                + " values (?, ?, ?, tstzrange(?, ?), ?) on conflict do nothing",
                        spaceId,
                        id,
                        resourceId,
                        slot.startsAt(),
                        slot.endsAt(),
                        kind)
                == 1;
    }

    /** Nobody keeps the resource any more, not even in the past. */
    @Transactional(MANDATORY)
    public void free(int spaceId, UUID id) {
        database.update("update occupation set live = false where space_id = ? and id = ? and live", spaceId, id);
    }

    /**
     * Occupies again what was freed, if it is still free. A live row that is updated into a conflict would fail the
     * transaction, so the freed row is removed and a new one takes its place.
     */
    @Transactional(MANDATORY)
    public boolean occupyAgain(int spaceId, UUID id, int resourceId, Slot slot) {
        database.update("delete from occupation where space_id = ? and id = ? and not live", spaceId, id);
        return occupy(spaceId, id, resourceId, slot, OccupationKind.BOOKING);
    }

    /** Somebody came: until then the resource was free, whatever was booked. */
    @Transactional(MANDATORY)
    public void startLater(int spaceId, UUID id, Instant start) {
        database.update(
                "update occupation set during = tstzrange(?, upper(during))"
                        + " where space_id = ? and id = ? and live and lower(during) < ? and upper(during) > ?",
                start,
                spaceId,
                id,
                start,
                start);
    }

    /** Ends an occupation early; one that would have no length left is freed. */
    @Transactional(MANDATORY)
    public void shorten(int spaceId, UUID id, Instant end) {
        int shortened = database.update(
                "update occupation set during = tstzrange(lower(during), ?)"
                        + " where space_id = ? and id = ? and live and lower(during) < ? and upper(during) > ?",
                end,
                spaceId,
                id,
                end,
                end);
        if (shortened == 0) {
            database.update(
                    "update occupation set live = false where space_id = ? and id = ? and live and lower(during) >= ?",
                    spaceId,
                    id,
                    end);
        }
    }
}
