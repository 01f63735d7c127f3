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
import halte.membership.usage.Confirmations;
import halte.membership.usage.Midday;
import halte.membership.usage.Rating;
import halte.outbox.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which use case a fact of booking-service is. The people in it are known. */
@ApplicationScoped
class BookingFacts {

    /** Who has a desk for long pays by the contract: a stay there uses no right. */
    private static final String ALLOCATED = "ALLOCATION";

    private final Acquaintance people;
    private final Confirmations confirmations;
    private final Rating rating;
    private final HistoryReplay history;
    private final Midday.Middays middays;

    BookingFacts(
            Acquaintance people,
            Confirmations confirmations,
            Rating rating,
            HistoryReplay history,
            Midday.Middays middays) {
        this.people = people;
        this.confirmations = confirmations;
        this.rating = rating;
        this.history = history;
        this.middays = middays;
    }

    void confirmed(List<BookingConfirmedV1> facts) {
        if (facts.isEmpty()) {
            return;
        }
        people.booked(facts);
        var weighed =
                facts.stream().filter(fact -> !ALLOCATED.equals(fact.channel())).toList();
        if (!weighed.isEmpty()) {
            confirmations.booked(weighed, middays::of);
        }
    }

    void on(Envelope fact) {
        switch (fact.type()) {
            case BookingChangedV1.TYPE -> changed(fact.as(BookingChangedV1.class));
            case BookingCancelledV1.TYPE -> cancelled(fact.as(BookingCancelledV1.class));
            case BookingReleasedV1.TYPE -> released(fact.as(BookingReleasedV1.class));
            case BookingCompletedV1.TYPE -> completed(fact.as(BookingCompletedV1.class));
            case PresenceCheckedInV1.TYPE -> people.came(fact.as(PresenceCheckedInV1.class));
            default -> imported(fact.as(HistoryImportedV1.class));
        }
    }

    private void changed(BookingChangedV1 fact) {
        people.booked(fact.personId(), fact.space(), fact.localDate());
        rating.changed(fact, middays.of(fact.space()));
    }

    private void cancelled(BookingCancelledV1 fact) {
        if (!fact.inTime() && fact.feeOffer() != null) {
            int percent = fact.feePercent() == null ? 100 : fact.feePercent();
            rating.cancelledForAFee(fact.bookingId(), fact.personId(), fact.feeOffer(), percent, fact.cancelledAt());
            return;
        }
        var outcome = fact.inTime() ? Outcome.CANCELLED_IN_TIME : Outcome.CANCELLED_LATE;
        rating.ended(fact.bookingId(), fact.personId(), outcome, fact.cancelledAt());
    }

    private void released(BookingReleasedV1 fact) {
        rating.ended(fact.bookingId(), fact.personId(), Outcome.NO_SHOW, fact.releasedAt());
    }

    private void completed(BookingCompletedV1 fact) {
        rating.ended(fact.bookingId(), fact.personId(), Outcome.COMPLETED, fact.completedAt());
    }

    private void imported(HistoryImportedV1 fact) {
        people.used(fact);
        history.replay(fact, middays.of(fact.space()));
    }
}
