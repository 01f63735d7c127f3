package halte.membership.usage;

import halte.contracts.booking.BookingChangedV1;
import halte.membership.ledger.Booked;
import halte.membership.ledger.Outcome;
import halte.membership.people.Payers;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of this feature; each public method is one transaction and takes the row lock of the person. */
@ApplicationScoped
public class Rating {

    private final Usages usages;
    private final Confirmations confirmations;
    private final Rights rights;
    private final Payers payers;
    private final Outbox outbox;

    Rating(Usages usages, Confirmations confirmations, Rights rights, Payers payers, Outbox outbox) {
        this.usages = usages;
        this.confirmations = confirmations;
        this.rights = rights;
        this.payers = payers;
        this.outbox = outbox;
    }

    /**
     * A booking was moved. The latest change counts, in whatever order they come; one that is heard before its booking
     * stands for both.
     */
    @Transactional
    public void changed(BookingChangedV1 fact, Midday midday) {
        var account = payers.lock(fact.personId());
        var heard = usages.changesHeard(fact.bookingId());
        if (heard.isPresent() && heard.get() >= fact.sequence()) {
            return;
        }
        if (heard.isEmpty()) {
            confirmations.book(changed(fact, account, midday));
        } else {
            var allowances = rights.of(fact.personId(), List.of(fact.localDate()));
            var use = allowances.use(fact.bookingId());
            if (use != null) {
                allowances.change(use, changed(fact, account, midday), fact.changedAt());
                var facts = Facts.changes(allowances);
                rights.store(List.of(allowances));
                outbox.append(facts);
            }
        }
        usages.heardChange(fact.bookingId(), fact.sequence());
    }

    /**
     * A late cancellation that costs a product of its own: what was held is given back, the fee is due.
     *
     * @param percent share of the product that is due, 1 to 100
     */
    @Transactional
    public void cancelledForAFee(UUID bookingId, UUID personId, String offer, int percent, Instant at) {
        payers.lock(personId);
        var person = usages.personOf(bookingId);
        if (person == null) {
            confirmations.endedBefore(bookingId, Outcome.CANCELLED_IN_TIME, at, offer, percent);
            return;
        }
        var allowances = rights.of(person, List.of());
        var use = allowances.use(bookingId);
        if (use == null || !use.isOpen()) {
            return;
        }
        allowances.end(use, Outcome.CANCELLED_IN_TIME, at);
        rights.store(List.of(allowances));
        outbox.append(Facts.ended(allowances, use));
        outbox.append(Facts.fee(use, offer, percent, at));
    }

    /** A booking is over, one way or the other; before it is known, the end is remembered. */
    @Transactional
    public void ended(UUID bookingId, UUID personId, Outcome outcome, Instant at) {
        payers.lock(personId);
        var person = usages.personOf(bookingId);
        if (person == null) {
            confirmations.endedBefore(bookingId, outcome, at, null, null);
            return;
        }
        var allowances = rights.of(person, List.of());
        var use = allowances.use(bookingId);
        if (use == null || !use.isOpen()) {
            return;
        }
        allowances.end(use, outcome, at);
        rights.store(List.of(allowances));
        outbox.append(Facts.ended(allowances, use));
    }

    /** The rights of a person changed: what is open is weighed again. */
    @Transactional
    public void rightsChanged(UUID personId, Instant at) {
        payers.lock(personId);
        var allowances = rights.of(personId, List.of());
        allowances.weigh(at);
        rights.store(List.of(allowances));
        outbox.append(Facts.changes(allowances));
    }

    private static Booked changed(BookingChangedV1 fact, @Nullable UUID account, Midday midday) {
        return new Booked(
                fact.bookingId(),
                fact.personId(),
                Objects.requireNonNull(account),
                fact.space(),
                fact.operator(),
                fact.resource(),
                fact.resourceKind(),
                fact.startsAt(),
                fact.endsAt(),
                fact.localDate(),
                fact.halfDays(),
                midday.halves(fact.halfDays(), fact.startsAt(), fact.endsAt()),
                fact.minutes(),
                fact.bookedAt());
    }
}
