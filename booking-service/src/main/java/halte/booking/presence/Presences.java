package halte.booking.presence;

import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Presences implements PanacheRepositoryBase<Presence, UUID> {

    /** @throws Refusal NOT_FOUND also when it is somebody else's */
    Presence lockFor(UUID id, Caller caller) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(presence -> presence.personId().equals(caller.personId())
                        || caller.isHostOf(presence.space())
                        || caller.isManagerOf(presence.operator()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    Optional<Presence> ofBooking(UUID bookingId) {
        return find("bookingId = ?1", bookingId).firstResultOptional();
    }

    /** Somebody's presence of that day in a space that has not ended. */
    Optional<Presence> open(UUID personId, int spaceId, LocalDate date) {
        return find(
                        "personId = ?1 and spaceId = ?2 and localDate = ?3 and leftAt is null order by cameAt desc",
                        personId,
                        spaceId,
                        date)
                .firstResultOptional();
    }

    Presence lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who has not left a space since before its day was cut off, locked; those of another replica are left to it. */
    @SuppressWarnings("unchecked")
    List<UUID> lockForgotten(int spaceId, Instant cameBefore, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from presence where space_id = ?1 and left_at is null and came_at < ?2"
                                + " order by came_at limit ?3 for update skip locked",
                        UUID.class)
                .setParameter(1, spaceId)
                .setParameter(2, cameBefore)
                .setParameter(3, limit)
                .getResultList();
    }
}
