package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.invitation.Invitations;
import halte.booking.occupation.Occupations;
import halte.booking.structure.Structure;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What follows when something that was only kept becomes sure, or is declined. */
@ApplicationScoped
class Decisions {

    private final Occupations occupations;
    private final Invitations invitations;
    private final BookingNotices notices;
    private final Structure structure;
    private final Outbox outbox;

    Decisions(
            Occupations occupations,
            Invitations invitations,
            BookingNotices notices,
            Structure structure,
            Outbox outbox) {
        this.occupations = occupations;
        this.invitations = invitations;
        this.notices = notices;
        this.structure = structure;
        this.outbox = outbox;
    }

    /** The slot is the person's: what was held is booked, the invitation goes out, everybody is told. */
    @Transactional(MANDATORY)
    void settle(Booking booking) {
        occupations.confirm(booking.spaceId(), booking.id());
        invitations.release(booking.id());
        outbox.append(booking.toldConfirmed());
    }

    /** The slot is free again, and the person learns why. */
    @Transactional(MANDATORY)
    void declined(Booking booking, @Nullable String reason, Instant now) {
        outbox.append(booking.decline(reason, now));
        notices.declined(booking, reason);
        free(booking);
    }

    /** The same, because nobody answered in time. */
    @Transactional(MANDATORY)
    void notAnswered(Booking booking, Instant now) {
        outbox.append(booking.decline(null, now));
        notices.notAnswered(booking);
        free(booking);
    }

    private void free(Booking booking) {
        occupations.free(booking.spaceId(), booking.id());
        invitations.forget(booking.id());
    }

    /** From when on somebody who did not come is missed, now that it is sure. */
    Instant keptUntil(Booking booking, Instant now) {
        var space = structure.now().space(booking.spaceId());
        var day = space.hours().on(booking.localDate(), structure.now().holidays());
        return Grace.endsAt(space, day, booking.slot(), booking.part() != null, now);
    }
}
