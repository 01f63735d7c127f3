package halte.membership.usage;

import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.membership.MembershipFact;
import halte.membership.ledger.Allowances;
import halte.membership.ledger.Booked;
import halte.membership.ledger.Outcome;
import halte.membership.people.Payers;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Bookings that are new to us. Those that are heard together are weighed one after the other, as if each came alone,
 * but read and stored in one go; what covers them is told once, as it is in the end.
 */
@ApplicationScoped
public class Confirmations {

    private final Usages usages;
    private final EarlyEndings earlyEndings;
    private final Rights rights;
    private final Payers payers;
    private final Outbox outbox;

    Confirmations(Usages usages, EarlyEndings earlyEndings, Rights rights, Payers payers, Outbox outbox) {
        this.usages = usages;
        this.earlyEndings = earlyEndings;
        this.rights = rights;
        this.payers = payers;
        this.outbox = outbox;
    }

    /** Each holds what it can. The people must be known. */
    @Transactional
    public void booked(List<BookingConfirmedV1> told, Function<String, Midday> middays) {
        var accounts =
                payers.lock(told.stream().map(BookingConfirmedV1::personId).collect(Collectors.toSet()));
        var split = new HashMap<String, Midday>();
        var bookings = fresh(told).stream()
                .map(fact -> booked(
                        fact,
                        Objects.requireNonNull(accounts.get(fact.personId())),
                        split.computeIfAbsent(fact.space(), middays)))
                .toList();
        if (earlyEndings.anyOf(bookings.stream().map(Booked::bookingId).toList())) {
            bookings.forEach(this::book);
        } else if (!bookings.isEmpty()) {
            bookTogether(bookings);
        }
    }

    /** The end of a booking that was not heard of yet. */
    void endedBefore(
            UUID bookingId, Outcome outcome, Instant at, @Nullable String feeOffer, @Nullable Integer feePercent) {
        earlyEndings.remember(bookingId, outcome, at, feeOffer, feePercent);
    }

    /** One that may have ended before it was heard of. */
    void book(Booked booked) {
        var allowances = known(rights.forBookingOn(days(List.of(booked))), booked.personId());
        var use = allowances.book(booked);
        List<MembershipFact> facts = new ArrayList<>(Facts.changes(allowances));
        earlyEndings.take(booked.bookingId()).ifPresent(ending -> {
            allowances.end(use, ending.outcome(), ending.at());
            facts.addAll(Facts.ended(allowances, use));
            ending.fee().ifPresent(fee -> facts.add(Facts.fee(use, fee.offer(), fee.percent(), ending.at())));
        });
        rights.store(List.of(allowances));
        outbox.append(facts);
    }

    private void bookTogether(List<Booked> bookings) {
        var people = rights.forBookingOn(days(bookings));
        bookings.forEach(booked -> known(people, booked.personId()).book(booked));
        rights.store(people.values());
        outbox.append(bookings.stream()
                .map(Booked::personId)
                .distinct()
                .flatMap(person -> Facts.changes(known(people, person)).stream())
                .toList());
    }

    /** Without those that are known already. */
    private List<BookingConfirmedV1> fresh(List<BookingConfirmedV1> told) {
        var ids = told.stream().map(BookingConfirmedV1::bookingId).toList();
        var seen = new HashSet<>(usages.known(ids));
        return told.stream().filter(fact -> seen.add(fact.bookingId())).toList();
    }

    private static Allowances known(Map<UUID, Allowances> people, UUID person) {
        return Objects.requireNonNull(people.get(person), "a person of the batch");
    }

    private static Map<UUID, Set<LocalDate>> days(List<Booked> bookings) {
        return bookings.stream()
                .collect(Collectors.groupingBy(
                        Booked::personId, Collectors.mapping(Booked::localDate, Collectors.toSet())));
    }

    private static Booked booked(BookingConfirmedV1 fact, UUID account, Midday midday) {
        return new Booked(
                fact.bookingId(),
                fact.personId(),
                account,
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
