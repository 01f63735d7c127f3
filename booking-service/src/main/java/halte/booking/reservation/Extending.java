package halte.booking.reservation;

import halte.booking.hours.Slot;
import halte.booking.invitation.Invitations;
import halte.booking.people.StaffActions;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.outbox.Outbox;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Stays longer, if the place is free: also for who is already there. */
@ApplicationScoped
public class Extending {

    private final Bookings bookings;
    private final Rules rules;
    private final Judging judging;
    private final Moving moving;
    private final Structure structure;
    private final Invitations invitations;
    private final Outbox outbox;
    private final StaffActions staff;
    private final Clock clock;

    Extending(
            Bookings bookings,
            Rules rules,
            Judging judging,
            Moving moving,
            Structure structure,
            Invitations invitations,
            Outbox outbox,
            StaffActions staff,
            Clock clock) {
        this.bookings = bookings;
        this.rules = rules;
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
    public void extend(UUID id, Instant endsAt, Caller caller) {
        var booking = bookings.lockFor(id, caller);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        booking.requireExtendable(now);
        if (!endsAt.isAfter(booking.slot().endsAt())) {
            throw new Refusal(ReservationProblem.NOTHING_CHANGES, ReservationTexts.NOT_LONGER);
        }
        var space = structure.now().space(booking.spaceId());
        var wish = rules.judgeLonger(
                space,
                structure.now().resource(space, booking.resource()),
                booking.slot(),
                new Slot(booking.slot().startsAt(), endsAt),
                booking.personId(),
                booking.id());
        judging.count(wish);
        moving.extend(booking, wish);
        var told = booking.extendTo(wish, space.hours().halfDays().count(wish.slot()), now);
        invitations.inviteAgain(booking.id(), booking.sequence());
        outbox.append(told);
        if (!booking.personId().equals(caller.personId())) {
            staff.record(caller.personId(), booking.space(), "change-for-other", booking.id(), null);
        }
    }
}
