package halte.community.tickets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    boolean heldBy(UUID personId, UUID eventId) {
        return count("eventId = ?1 and personId = ?2 and state = ?3", eventId, personId, Ticket.State.TAKEN) > 0;
    }

    Optional<Ticket> lockOwn(UUID id, UUID personId) {
        return find("id = ?1 and personId = ?2", id, personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first, after the cursor. */
    List<Ticket> of(UUID personId, TicketCursor after, int limit) {
        return find(
                        "personId = ?1 and (takenAt < ?2 or (takenAt = ?2 and id < ?3)) order by takenAt desc, id desc",
                        personId,
                        after.takenAt(),
                        after.id())
                .range(0, limit - 1)
                .list();
    }

    /** Those who come, in the order in which they registered, after the cursor. */
    List<Ticket> comingTo(UUID eventId, TicketCursor after, int limit) {
        return find("""
                        eventId = ?1 and state = ?2 and (takenAt > ?3 or (takenAt = ?3 and id > ?4))
                        order by takenAt, id""", eventId, Ticket.State.TAKEN, after.takenAt(), after.id())
                .range(0, limit - 1)
                .list();
    }
}
