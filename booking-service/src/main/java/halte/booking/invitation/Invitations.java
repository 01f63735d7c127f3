package halte.booking.invitation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Leaves a mail to be sent once the current transaction is committed. */
@ApplicationScoped
public class Invitations {

    private final Database database;
    private final Clock clock;

    Invitations(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The booking is sure now: the invitation that was written down with it goes out. */
    @Transactional(MANDATORY)
    public void release(UUID bookingId) {
        database.list("select release_invitation(?, ?)", row -> true, bookingId, clock.instant());
    }

    /** The booking never became sure: nobody is invited. */
    @Transactional(MANDATORY)
    public void forget(UUID bookingId) {
        database.list("select forget_invitation(?)", row -> true, bookingId);
    }

    /** The entry in the calendar moves with the booking. */
    @Transactional(MANDATORY)
    public void inviteAgain(UUID bookingId, int sequence) {
        database.list("select invite_again(?, ?, ?)", row -> true, bookingId, sequence, clock.instant());
    }

    /** Takes the booking out of the calendar it was put into; nothing to do when nobody was ever invited. */
    @Transactional(MANDATORY)
    public void cancel(UUID bookingId, int sequence) {
        database.list("select cancel_invitation(?, ?, ?)", row -> true, bookingId, sequence, clock.instant());
    }
}
