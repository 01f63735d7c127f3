package halte.booking.occupation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.structure.MadeOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Occupies and frees resources. */
@ApplicationScoped
public class Occupations {

    private final Database database;

    Occupations(Database database) {
        this.database = database;
    }

    /**
     * All that it is made of, or nothing. They are taken in ascending order, so that two who want the same halves of a
     * room never wait for each other in a ring.
     *
     * @return false when somebody else has a part of the slot on one of them; then nothing is occupied
     */
    @Transactional(MANDATORY)
    public boolean occupy(int spaceId, UUID id, MadeOf wanted, Slot slot, OccupationKind kind) {
        var atoms = Database.array("int4", wanted.atoms());
        int taken = database.update(
                "insert into occupation (space_id, id, resource_id, during, kind)"
                        + " select ?, ?, resource_id, tstzrange(?, ?), ? from unnest(?::int[]) as r (resource_id)"
                        + " where composed_as(?, ?, ?) order by resource_id on conflict do nothing",
                spaceId,
                id,
                slot.startsAt(),
                slot.endsAt(),
                kind,
                atoms,
                spaceId,
                Database.array("int4", wanted.resources()),
                atoms);
        if (taken == wanted.atoms().size()) {
            return true;
        }
        if (taken > 0) {
            database.update(
                    "delete from occupation where space_id = ? and id = ? and resource_id = any(?)"
                            + " and during = tstzrange(?, ?)",
                    spaceId,
                    id,
                    atoms,
                    slot.startsAt(),
                    slot.endsAt());
        }
        return false;
    }

    /** Nobody keeps the resource any more, not even in the past. */
    @Transactional(MANDATORY)
    public void free(int spaceId, UUID id) {
        database.update("update occupation set live = false where space_id = ? and id = ? and live", spaceId, id);
    }

    /**
     * Lets go what is about to be taken elsewhere in the same transaction; nothing of it stays on record.
     *
     * @return from when it was kept busy
     */
    @Transactional(MANDATORY)
    public Optional<Instant> letGo(int spaceId, UUID id) {
        return database.first(
                "delete from occupation where space_id = ? and id = ? returning lower(during) as since",
                row -> row.instant("since"),
                spaceId,
                id);
    }

    /**
     * Occupies again what was freed, if it is still free. A live row that is updated into a conflict would fail the
     * transaction, so the freed rows are removed and new ones take their place.
     */
    @Transactional(MANDATORY)
    public boolean occupyAgain(int spaceId, UUID id, MadeOf wanted, Slot slot) {
        database.update("delete from occupation where space_id = ? and id = ? and not live", spaceId, id);
        return occupy(spaceId, id, wanted, slot, OccupationKind.BOOKING);
    }

    /** What was held is booked now. */
    @Transactional(MANDATORY)
    public void confirm(int spaceId, UUID id) {
        database.update("update occupation set kind = 'BOOKING' where space_id = ? and id = ? and live", spaceId, id);
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
