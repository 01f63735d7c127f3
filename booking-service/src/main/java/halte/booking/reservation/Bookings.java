package halte.booking.reservation;

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

/** Bookings by id, pass and due time. */
@ApplicationScoped
class Bookings implements PanacheRepositoryBase<Booking, UUID> {

    Booking lockFor(UUID id, Caller caller) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(booking -> mayTouch(booking, caller))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    Booking seenBy(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(booking -> mayTouch(booking, caller))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    Booking lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By the short code somebody types, or by the long one in the address of the pass. */
    Optional<Booking> byPass(String pass) {
        var normal = PassCode.normal(pass);
        return find("passCode = ?1", PassCode.shortOf(normal))
                .firstResultOptional()
                .filter(booking -> normal.length() == PassCode.SHORT || normal.equals(booking.passToken()));
    }

    /** The next one of a person in a space that day that still waits, or was given up. */
    Optional<Booking> next(UUID personId, int spaceId, LocalDate date, Instant now) {
        return find(
                        "personId = ?1 and spaceId = ?2 and place.localDate = ?3 and place.endsAt > ?4"
                                + " and state in (CONFIRMED, RELEASED) order by place.startsAt",
                        personId,
                        spaceId,
                        date,
                        now)
                .firstResultOptional();
    }

    /** Slots somebody keeps without having booked them. */
    long heldBy(UUID personId, Instant now) {
        return count("personId = ?1 and state = HELD and cause = 'HOLD' and heldUntil > ?2", personId, now);
    }

    /** Confirmed bookings nobody came for in time, locked; those another replica works on are left to it. */
    List<UUID> lockNotCome(Instant now, int limit) {
        return locked(
                "select id from booking where state = 'CONFIRMED' and release_at <= ?1"
                        + " order by release_at limit ?2 for update skip locked",
                now,
                limit);
    }

    /** Holds and requests whose time is over, locked. */
    List<UUID> lockHeldTooLong(Instant now, int limit) {
        var held = locked(
                "select id from booking where state = 'HELD' and held_until <= ?1"
                        + " order by held_until limit ?2 for update skip locked",
                now,
                limit);
        return !held.isEmpty()
                ? held
                : locked(
                        "select id from booking where state = 'REQUESTED' and decide_until <= ?1"
                                + " order by decide_until limit ?2 for update skip locked",
                        now,
                        limit);
    }

    /** Bookings somebody came for whose slot is over, locked. */
    List<UUID> lockOver(Instant now, int limit) {
        return locked(
                "select id from booking where state = 'CHECKED_IN' and ends_at <= ?1"
                        + " order by ends_at limit ?2 for update skip locked",
                now,
                limit);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> locked(String sql, Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(sql, UUID.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
    }

    private static boolean mayTouch(Booking booking, Caller caller) {
        return booking.personId().equals(caller.personId())
                || caller.isHostOf(booking.space())
                || caller.isManagerOf(booking.operator());
    }
}
