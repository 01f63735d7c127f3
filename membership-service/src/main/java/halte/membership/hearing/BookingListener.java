package halte.membership.hearing;

import halte.contracts.booking.BookingCancelledV1;
import halte.contracts.booking.BookingChangedV1;
import halte.contracts.booking.BookingCompletedV1;
import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.booking.BookingReleasedV1;
import halte.contracts.booking.HistoryImportedV1;
import halte.contracts.booking.PresenceCheckedInV1;
import halte.membership.history.HistoryReplay;
import halte.membership.ledger.Outcome;
import halte.membership.people.Acquaintance;
import halte.membership.usage.Midday;
import halte.membership.usage.Rating;
import halte.outbox.Envelope;
import halte.outbox.Inbox;
import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Bookings and presence. */
@ApplicationScoped
public class BookingListener {

    /** Who has a desk for long pays by the contract: a stay there uses no right. */
    private static final String ALLOCATED = "ALLOCATION";

    private final Inbox inbox;
    private final Acquaintance people;
    private final Rating rating;
    private final HistoryReplay history;
    private final Midday.Middays middays;

    BookingListener(Inbox inbox, Acquaintance people, Rating rating, HistoryReplay history, Midday.Middays middays) {
        this.inbox = inbox;
        this.people = people;
        this.rating = rating;
        this.history = history;
        this.middays = middays;
    }

    @Incoming("booking-facts")
    @Blocking
    public void on(String message) {
        inbox.hear("booking", message, this::on);
    }

    private void on(Envelope fact) {
        switch (fact.type()) {
            case BookingConfirmedV1.TYPE -> confirmed(fact.as(BookingConfirmedV1.class));
            case BookingChangedV1.TYPE -> changed(fact.as(BookingChangedV1.class));
            case BookingCancelledV1.TYPE -> cancelled(fact.as(BookingCancelledV1.class));
            case BookingReleasedV1.TYPE -> released(fact.as(BookingReleasedV1.class));
            case BookingCompletedV1.TYPE -> completed(fact.as(BookingCompletedV1.class));
            case PresenceCheckedInV1.TYPE -> people.came(fact.as(PresenceCheckedInV1.class));
            case HistoryImportedV1.TYPE -> imported(fact.as(HistoryImportedV1.class));
            default -> Log.debugf("Not for us: %s", fact.type());
        }
    }

    private void confirmed(BookingConfirmedV1 fact) {
        if (ALLOCATED.equals(fact.channel())) {
            people.booked(fact.personId(), fact.space(), fact.localDate());
            return;
        }
        people.booked(fact.personId(), fact.space(), fact.localDate());
        rating.booked(fact, middays.of(fact.space()));
    }

    private void changed(BookingChangedV1 fact) {
        people.booked(fact.personId(), fact.space(), fact.localDate());
        rating.changed(fact, middays.of(fact.space()));
    }

    private void cancelled(BookingCancelledV1 fact) {
        if (!fact.inTime() && fact.feeOffer() != null) {
            people.heardOf(fact.personId());
            int percent = fact.feePercent() == null ? 100 : fact.feePercent();
            rating.cancelledForAFee(fact.bookingId(), fact.personId(), fact.feeOffer(), percent, fact.cancelledAt());
            return;
        }
        var outcome = fact.inTime() ? Outcome.CANCELLED_IN_TIME : Outcome.CANCELLED_LATE;
        ended(fact.bookingId(), fact.personId(), outcome, fact.cancelledAt());
    }

    private void released(BookingReleasedV1 fact) {
        ended(fact.bookingId(), fact.personId(), Outcome.NO_SHOW, fact.releasedAt());
    }

    private void completed(BookingCompletedV1 fact) {
        ended(fact.bookingId(), fact.personId(), Outcome.COMPLETED, fact.completedAt());
    }

    private void ended(UUID bookingId, UUID personId, Outcome outcome, Instant at) {
        people.heardOf(personId);
        rating.ended(bookingId, personId, outcome, at);
    }

    private void imported(HistoryImportedV1 fact) {
        people.used(fact);
        history.replay(fact, middays.of(fact.space()));
    }
}
