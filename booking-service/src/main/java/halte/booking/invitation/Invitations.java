package halte.booking.invitation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Where the mails of a booking go, and in which language; for whoever may not read it but has to answer there. */
    public record Address(String recipient, String language) {}

    /** @return null when nobody was ever to be invited */
    @Transactional(MANDATORY)
    public @Nullable Address addressOf(UUID bookingId) {
        return database.first(
                        "select recipient, language from address_of(?)",
                        row -> new Address(row.text("recipient"), row.text("language")),
                        bookingId)
                .orElse(null);
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
