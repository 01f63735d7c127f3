package halte.membership.usage;

import halte.contracts.booking.BookingChangedV1;
import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.membership.MembershipFact;
import halte.membership.ledger.Allowances;
import halte.membership.ledger.Booked;
import halte.membership.ledger.Outcome;
import halte.membership.ledger.Use;
import halte.membership.people.Payers;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of this feature; each public method is one transaction and takes the row lock of the person. */
@ApplicationScoped
public class Rating {

    private final Usages usages;
    private final EarlyEndings earlyEndings;
    private final Rights rights;
    private final Payers payers;
    private final Outbox outbox;

    Rating(Usages usages, EarlyEndings earlyEndings, Rights rights, Payers payers, Outbox outbox) {
        this.usages = usages;
        this.earlyEndings = earlyEndings;
        this.rights = rights;
        this.payers = payers;
        this.outbox = outbox;
    }

    /** A booking was confirmed: it holds what it can. The person must be known. */
    @Transactional
    public void booked(BookingConfirmedV1 fact, Midday midday) {
        var account = payers.lock(fact.personId());
        if (usages.isKnown(fact.bookingId())) {
            return;
        }
        book(booked(fact, account, midday));
    }

    private void book(Booked booked) {
        var allowances = rights.of(booked.personId(), List.of(booked.localDate()));
        var use = allowances.book(booked);
        List<MembershipFact> facts = new ArrayList<>(changes(allowances));
        earlyEndings.take(booked.bookingId()).ifPresent(ending -> {
            allowances.end(use, ending.outcome(), ending.at());
            facts.addAll(ended(allowances, use));
            ending.fee().ifPresent(fee -> facts.add(Facts.fee(use, fee.offer(), fee.percent(), ending.at())));
        });
        rights.store(List.of(allowances));
        outbox.append(facts);
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
            book(changed(fact, account, midday));
        } else {
            var allowances = rights.of(fact.personId(), List.of(fact.localDate()));
            var use = allowances.use(fact.bookingId());
            if (use != null) {
                allowances.change(use, changed(fact, account, midday), fact.changedAt());
                var facts = changes(allowances);
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
            earlyEndings.remember(bookingId, Outcome.CANCELLED_IN_TIME, at, offer, percent);
            return;
        }
        var allowances = rights.of(person, List.of());
        var use = allowances.use(bookingId);
        if (use == null || !use.isOpen()) {
            return;
        }
        allowances.end(use, Outcome.CANCELLED_IN_TIME, at);
        rights.store(List.of(allowances));
        outbox.append(ended(allowances, use));
        outbox.append(Facts.fee(use, offer, percent, at));
    }

    /** A booking is over, one way or the other; before it is known, the end is remembered. */
    @Transactional
    public void ended(UUID bookingId, UUID personId, Outcome outcome, Instant at) {
        payers.lock(personId);
        var person = usages.personOf(bookingId);
        if (person == null) {
            earlyEndings.remember(bookingId, outcome, at);
            return;
        }
        var allowances = rights.of(person, List.of());
        var use = allowances.use(bookingId);
        if (use == null || !use.isOpen()) {
            return;
        }
        allowances.end(use, outcome, at);
        rights.store(List.of(allowances));
        outbox.append(ended(allowances, use));
    }

    /** The rights of a person changed: what is open is weighed again. */
    @Transactional
    public void rightsChanged(UUID personId, Instant at) {
        payers.lock(personId);
        var allowances = rights.of(personId, List.of());
        allowances.weigh(at);
        rights.store(List.of(allowances));
        outbox.append(changes(allowances));
    }

    private static List<MembershipFact> ended(Allowances allowances, Use use) {
        List<MembershipFact> facts = new ArrayList<>();
        facts.add(Facts.isReleased(use) ? Facts.released(use) : Facts.settled(allowances, use));
        facts.addAll(changes(allowances));
        return facts;
    }

    /** Open bookings that are covered otherwise than was told. */
    private static List<MembershipFact> changes(Allowances allowances) {
        return allowances.uses().stream()
                .filter(use -> use.isOpen() && use.isChanged())
                .<MembershipFact>map(use -> Facts.rated(allowances, use))
                .toList();
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

    private static Booked booked(BookingConfirmedV1 fact, UUID account, Midday midday) {
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
