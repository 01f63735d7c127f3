package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.invitation.Invitations;
import halte.booking.people.StaffActions;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.outbox.Outbox;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves a booking to another resource, day, part or time in one step: rules are asked about the new one, and when they
 * or the constraint say no, the transaction ends and the old slot was never given up.
 */
@ApplicationScoped
public class Changing {

    private final Bookings bookings;
    private final Database database;
    private final ChangedIntent changed;
    private final Judging judging;
    private final Moving moving;
    private final Structure structure;
    private final Invitations invitations;
    private final Outbox outbox;
    private final StaffActions staff;
    private final Clock clock;

    Changing(
            Bookings bookings,
            Database database,
            ChangedIntent changed,
            Judging judging,
            Moving moving,
            Structure structure,
            Invitations invitations,
            Outbox outbox,
            StaffActions staff,
            Clock clock) {
        this.bookings = bookings;
        this.database = database;
        this.changed = changed;
        this.judging = judging;
        this.moving = moving;
        this.structure = structure;
        this.invitations = invitations;
        this.outbox = outbox;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws Refusal SLOT_TAKEN with alternatives, or what a rule says; nothing has changed then */
    @Transactional
    public void change(UUID id, Change change, Caller caller) {
        var booking = bookings.lockFor(id, caller);
        if (change.overrideReason() != null) {
            caller.requireHost(booking.space(), booking.operator());
        }
        boolean own = booking.personId().equals(caller.personId()) && change.overrideReason() == null;
        move(booking, change, own ? null : caller.personId());
        if (!own) {
            var action = change.overrideReason() == null ? "change-for-other" : "override-rules";
            staff.record(caller.personId(), booking.space(), action, booking.id(), change.overrideReason());
        }
    }

    /**
     * The same in the transaction of a feature that checked who asks: a series moves its dates one by one, in the order
     * of time.
     *
     * @return why it was not possible; the old slot is kept then, and the transaction goes on
     */
    @Transactional(value = MANDATORY, dontRollbackOn = Refusal.class)
    public Optional<Refusal> changeOwn(UUID id, Change change) {
        var booking = bookings.lock(id);
        database.update("savepoint before_move");
        try {
            move(booking, change, null);
            database.update("release savepoint before_move");
            return Optional.empty();
        } catch (Refusal refusal) {
            database.update("rollback to savepoint before_move");
            return Optional.of(refusal);
        }
    }

    private void move(Booking booking, Change change, @Nullable UUID actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        booking.requireChangeable(now);
        var intent = changed.of(booking, change, actor);
        refuseSame(booking, intent);
        var wish = judging.judge(intent, booking.id());
        if (wish.terms().asksApproval() && actor == null && !sameResource(booking, intent)) {
            throw new Refusal(ReservationProblem.APPROVAL_NEEDED, ReservationTexts.APPROVAL);
        }
        judging.count(wish);
        var resource = moving.move(booking, wish);
        store(booking, wish, resource, now);
    }

    private void store(Booking booking, Wish wish, Resource resource, Instant now) {
        var space = wish.space();
        var day = space.hours().on(wish.date(), structure.now().holidays());
        var told = booking.moveTo(
                resource,
                wish,
                space.hours().halfDays().count(wish.slot()),
                Grace.endsAt(
                        space,
                        day,
                        wish.slot(),
                        wish.part() != null,
                        now,
                        wish.terms().graceMinutes()),
                now);
        invitations.inviteAgain(booking.id(), booking.sequence());
        outbox.append(told);
    }

    private static boolean sameResource(Booking booking, Intent intent) {
        return intent.resource() != null && intent.resource().id() == booking.resourceId();
    }

    private static void refuseSame(Booking booking, Intent intent) {
        boolean sameTime = intent.slot() == null
                ? intent.date().equals(booking.localDate())
                        && intent.part() != null
                        && intent.part().name().equals(booking.part())
                : intent.slot().equals(booking.slot());
        if (sameTime && sameResource(booking, intent)) {
            throw new Refusal(ReservationProblem.NOTHING_CHANGES, ReservationTexts.SAME);
        }
    }
}
