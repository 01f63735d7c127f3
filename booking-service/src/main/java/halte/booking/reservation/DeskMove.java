package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.structure.Resource;
import halte.contracts.booking.BookingChangedV1;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Somebody sits down at another desk than the one they booked: the same slot, from now on over there. It is no change
 * of mind that rules would weigh, only the truth about where they sit.
 */
@ApplicationScoped
public class DeskMove {

    private static final String LEAVE =
            "delete from occupation where space_id = ? and id = ? and resource_id = ? and live"
                    + " returning lower(during) as starts, upper(during) as ends, kind";
    private static final String TAKE = "insert into occupation (space_id, id, resource_id, during, kind)"
            + " select ?, ?, ?, tstzrange(?, ?), ? where composed_as(?, array[?::int], array[?::int])"
            + " on conflict do nothing";

    private final Database database;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    DeskMove(Database database, EntityManager entities, Outbox outbox, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Kept(Instant startsAt, Instant endsAt, String kind) {}

    /**
     * @param booking locked
     * @return false when somebody else has the desk; then nothing changed
     */
    @Transactional(MANDATORY)
    public boolean move(Booking booking, Resource desk) {
        entities.flush();
        var kept = database.list(
                LEAVE,
                row -> new Kept(row.instant("starts"), row.instant("ends"), row.text("kind")),
                booking.spaceId(),
                booking.id(),
                booking.resourceId());
        for (var stretch : kept) {
            if (!take(booking, desk.id(), stretch)) {
                take(booking, booking.resourceId(), stretch);
                return false;
            }
        }
        write(booking, desk);
        return true;
    }

    private boolean take(Booking booking, int resourceId, Kept stretch) {
        return database.update(
                        TAKE,
                        booking.spaceId(),
                        booking.id(),
                        resourceId,
                        stretch.startsAt(),
                        stretch.endsAt(),
                        stretch.kind(),
                        booking.spaceId(),
                        resourceId,
                        resourceId)
                == 1;
    }

    private void write(Booking booking, Resource desk) {
        var former = booking.resource();
        database.update(
                "update booking set resource_id = ?, resource = ?, sequence = sequence + 1, version = version + 1"
                        + " where id = ?",
                desk.id(),
                desk.resource(),
                booking.id());
        entities.refresh(booking);
        outbox.append(told(booking, desk, former));
    }

    private BookingChangedV1 told(Booking booking, Resource desk, String former) {
        var slot = booking.slot();
        return new BookingChangedV1(
                booking.id(),
                booking.space(),
                booking.operator(),
                desk.resource(),
                desk.kind(),
                booking.personId(),
                slot.startsAt(),
                slot.endsAt(),
                booking.localDate(),
                booking.halfDays(),
                (int) slot.minutes(),
                booking.bookedAt(),
                clock.instant(),
                booking.sequence(),
                former,
                slot.startsAt(),
                slot.endsAt());
    }
}
