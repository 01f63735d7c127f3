package halte.membership.history;

import halte.contracts.booking.HistoryImportedV1;
import halte.contracts.booking.PastUse;
import halte.contracts.membership.UsageHistorySettledV1;
import halte.contracts.membership.UsageSettledV1;
import halte.membership.ledger.Allowances;
import halte.membership.ledger.Booked;
import halte.membership.people.Payers;
import halte.membership.usage.Facts;
import halte.membership.usage.Midday;
import halte.membership.usage.Rights;
import halte.membership.usage.UsedBefore;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Settles a batch of past uses. */
@ApplicationScoped
public class HistoryReplay {

    private final Rights rights;
    private final UsedBefore usedBefore;
    private final Payers payers;
    private final Outbox outbox;

    HistoryReplay(Rights rights, UsedBefore usedBefore, Payers payers, Outbox outbox) {
        this.rights = rights;
        this.usedBefore = usedBefore;
        this.payers = payers;
        this.outbox = outbox;
    }

    /** The people must be known. A use that was settled before is left alone. */
    @Transactional
    public void replay(HistoryImportedV1 fact, Midday midday) {
        var persons = fact.uses().stream().map(PastUse::personId).collect(Collectors.toSet());
        var accounts = payers.lock(persons);
        var usesOf = fresh(fact).stream().collect(Collectors.groupingBy(PastUse::personId));
        var people = rights.of(usesOf.keySet(), days(usesOf));
        var settled = new ArrayList<UsageSettledV1>();
        usesOf.forEach((person, uses) ->
                settled.addAll(replay(fact, midday, known(accounts, person), known(people, person), uses)));
        rights.store(people.values());
        settled.sort(Comparator.comparing(UsageSettledV1::settledAt).thenComparing(UsageSettledV1::bookingId));
        if (!settled.isEmpty()) {
            outbox.append(new UsageHistorySettledV1(fact.importId(), fact.space(), settled));
        }
    }

    private static List<UsageSettledV1> replay(
            HistoryImportedV1 fact, Midday midday, UUID account, Allowances allowances, List<PastUse> uses) {
        var settled = new ArrayList<UsageSettledV1>();
        allowances.replay();
        for (var moment : Moment.of(uses)) {
            allowances.asOf(moment.at());
            if (!moment.ending()) {
                allowances.book(booked(fact, midday, account, moment.use()));
                continue;
            }
            var use = allowances.use(moment.use().bookingId());
            if (use != null) {
                allowances.end(use, moment.outcome(), moment.at());
                if (!moment.outcome().isGivenBack()) {
                    settled.add(Facts.settled(allowances, use));
                }
            }
        }
        return settled;
    }

    private static <T> T known(Map<UUID, T> all, UUID person) {
        return Objects.requireNonNull(all.get(person), "a person of the batch");
    }

    private List<PastUse> fresh(HistoryImportedV1 fact) {
        Set<UUID> known =
                usedBefore.among(fact.uses().stream().map(PastUse::bookingId).toList());
        return fact.uses().stream()
                .filter(use -> !known.contains(use.bookingId()))
                .toList();
    }

    private static Map<UUID, Set<LocalDate>> days(Map<UUID, List<PastUse>> usesOf) {
        var days = new HashMap<UUID, Set<LocalDate>>();
        usesOf.forEach((person, uses) ->
                days.put(person, uses.stream().map(PastUse::localDate).collect(Collectors.toSet())));
        return days;
    }

    private static Booked booked(HistoryImportedV1 fact, Midday midday, UUID account, PastUse use) {
        return new Booked(
                use.bookingId(),
                use.personId(),
                account,
                fact.space(),
                fact.operator(),
                use.resource(),
                use.resourceKind(),
                use.startsAt(),
                use.endsAt(),
                use.localDate(),
                use.halfDays(),
                midday.halves(use.halfDays(), use.startsAt(), use.endsAt()),
                use.minutes(),
                use.bookedAt());
    }
}
