package halte.membership.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rights and the uses of one person, and the rules by which the ones pay for the others. Knows neither database
 * nor clock: live facts, imported history and quotes go through the same lines.
 */
public final class Allowances {

    private static final Comparator<Use> AS_BOOKED =
            Comparator.comparing((Use use) -> use.booked().bookedAt()).thenComparing(Use::bookingId);

    private final List<Balance> inOrder;
    private final Map<UUID, Balance> balances = new HashMap<>();
    private final Map<UUID, Use> uses = new LinkedHashMap<>();
    private final Map<LocalDate, List<Use>> days = new HashMap<>();
    private final List<Movement> movements = new ArrayList<>();
    private final Map<LocalDate, UUID> dayPasses = new HashMap<>();
    private Instant knownUntil = Instant.MAX;

    public Allowances(Collection<Balance> rights, Collection<Use> known) {
        inOrder = rights.stream()
                .sorted(Comparator.comparing(Balance::grant, Grant.ORDER))
                .toList();
        inOrder.forEach(balance -> balances.put(balance.grant().grantId(), balance));
        known.forEach(this::add);
    }

    /** For the replay of history: open uses of today keep what they have, and rights appear when they were granted. */
    public void replay() {
        uses.values().stream().filter(Use::isOpen).forEach(Use::freeze);
        knownUntil = Instant.MIN;
    }

    /** Time passes in a replay: rights appear one after the other and are weighed against what is open. */
    public void asOf(Instant at) {
        var since = knownUntil;
        inOrder.stream()
                .map(balance -> balance.grant().grantedAt())
                .filter(granted -> granted.isAfter(since) && !granted.isAfter(at))
                .sorted()
                .distinct()
                .forEach(granted -> {
                    knownUntil = granted;
                    weigh(granted);
                });
        knownUntil = at;
    }

    public Use book(Booked booked) {
        var use = Use.open(booked);
        add(use);
        weigh(booked.bookedAt());
        return use;
    }

    /** Ends a booking: given back, or settled for good. A booking that already ended stays as it is. */
    public void end(Use use, Outcome outcome, Instant at) {
        if (!use.isOpen()) {
            return;
        }
        if (outcome.isGivenBack()) {
            release(use, at);
        } else {
            settle(use, outcome, at);
        }
    }

    /** Weighs every open booking again, in the order in which they were made. */
    public void weigh(Instant at) {
        var open = openInOrder();
        var before = new HashMap<UUID, List<Cover>>();
        open.forEach(use -> before.put(use.bookingId(), use.covers()));
        dayPasses.clear();
        do {
            open.forEach(this::putBack);
            open.forEach(this::cover);
        } while (aDayPassMakesSomethingSuperfluous(open));
        record(open, before, at);
    }

    public @Nullable Use use(UUID bookingId) {
        return uses.get(bookingId);
    }

    public Collection<Use> uses() {
        return uses.values();
    }

    public Balance balance(UUID grantId) {
        var balance = balances.get(grantId);
        if (balance == null) {
            throw new IllegalStateException("A grant (%s) is used that was not loaded.".formatted(grantId));
        }
        return balance;
    }

    /** What has to be written to the ledger, in order. */
    public List<Movement> movements() {
        return movements;
    }

    /** Operator whose right covers it, else the one of the space. */
    public String sellerOf(Use use) {
        return use.covers().isEmpty()
                ? use.booked().operator()
                : balance(use.covers().get(0).grantId()).grant().seller();
    }

    private void add(Use use) {
        uses.put(use.bookingId(), use);
        var day = days.computeIfAbsent(use.booked().localDate(), date -> new ArrayList<>());
        day.add(use);
        day.sort(AS_BOOKED);
    }

    private void release(Use use, Instant at) {
        use.isOver(at);
        for (var cover : use.covers()) {
            if (cover.consumed() > 0) {
                var balance = balance(cover.grantId());
                balance.hold(-cover.consumed());
                movements.add(Movement.release(balance.grant(), use.bookingId(), cover.consumed(), at));
            }
        }
        use.release();
        weigh(at);
    }

    private void settle(Use use, Outcome outcome, Instant at) {
        use.isOver(at);
        weigh(at);
        for (var cover : use.covers()) {
            if (cover.consumed() > 0) {
                var balance = balance(cover.grantId());
                balance.use(cover.consumed());
                movements.add(Movement.use(balance.grant(), use.bookingId(), cover.consumed(), at));
            }
        }
        use.settle(outcome);
        giveBackWhatTheDayDidNotNeed(use, at);
        weigh(at);
    }

    /**
     * As booked; but who is over and lives on what another booking of the day holds goes before that one, because the
     * other may still be cancelled.
     */
    private List<Use> openInOrder() {
        var open = new ArrayList<>(
                uses.values().stream().filter(Use::isWeighed).sorted(AS_BOOKED).toList());
        open.stream()
                .filter(use -> use.overAt() != null && use.sharesTheDay())
                .findFirst()
                .ifPresent(over -> {
                    open.remove(over);
                    int first = 0;
                    while (first < open.size() && !open.get(first).isOnTheDayOf(over)) {
                        first++;
                    }
                    open.add(first, over);
                });
        return open;
    }

    private void putBack(Use use) {
        use.covers().forEach(cover -> balance(cover.grantId()).hold(-cover.consumed()));
        use.coverWith(List.of());
    }

    private void cover(Use use) {
        var covers = dayPass(use);
        if (covers.isEmpty()) {
            covers = fromTheRestOfTheDayAndThenFromTheRights(use);
        }
        covers.forEach(cover -> balance(cover.grantId()).hold(cover.consumed()));
        use.coverWith(covers);
    }

    /** The pass that pays this day, when one does: opened by the first use, free for the others. */
    private List<Cover> dayPass(Use use) {
        var grantId = dayPasses.get(use.booked().localDate());
        if (grantId == null) {
            return List.of();
        }
        var pass = balance(grantId);
        boolean opened = onTheSameDay(use)
                .anyMatch(other -> !other.overlaps(use)
                        && other.covers().stream()
                                .anyMatch(cover -> cover.grantId().equals(grantId)));
        if (!counts(pass.grant(), use) || (!opened && pass.left() <= 0)) {
            return List.of();
        }
        return List.of(new Cover(grantId, opened ? 0 : pass.left(), use.booked().halfDays()));
    }

    private List<Cover> fromTheRestOfTheDayAndThenFromTheRights(Use use) {
        var covers = sharedWithTheDay(use);
        int missing = use.booked().halfDays()
                - covers.stream().mapToInt(Cover::covered).sum();
        for (var balance : inOrder) {
            if (missing <= 0) {
                break;
            }
            if (!counts(balance.grant(), use) || balance.left() <= 0) {
                continue;
            }
            if (balance.grant().wholeDay()) {
                // It pays the whole day, so nothing else is needed.
                return List.of(new Cover(
                        balance.grant().grantId(), balance.left(), use.booked().halfDays()));
            }
            int taken = Math.min(missing, balance.left());
            covers.add(new Cover(balance.grant().grantId(), taken, taken));
            missing -= taken;
        }
        return covers;
    }

    /** Halves of the day that an earlier stay already paid for with a right that is valid here too. */
    private List<Cover> sharedWithTheDay(Use use) {
        var covers = new ArrayList<Cover>();
        var missing = use.booked().halves();
        for (var other : onTheSameDay(use).toList()) {
            if (paysFor(other, use)) {
                var shared = paidHalves(other).and(missing);
                if (shared.count() > 0) {
                    covers.add(new Cover(other.covers().get(0).grantId(), 0, shared.count()));
                    missing = missing.without(shared);
                }
            }
        }
        return covers;
    }

    private boolean paysFor(Use other, Use use) {
        return !other.covers().isEmpty()
                && other.isFullyCovered()
                && !other.overlaps(use)
                && other.covers().stream()
                        .allMatch(cover -> counts(balance(cover.grantId()).grant(), use));
    }

    private Halves paidHalves(Use other) {
        boolean wholeDay = other.covers().stream()
                .anyMatch(cover -> balance(cover.grantId()).grant().wholeDay());
        return wholeDay ? Halves.DAY : other.booked().halves();
    }

    private Stream<Use> onTheSameDay(Use use) {
        return days.getOrDefault(use.booked().localDate(), List.of()).stream()
                .filter(other -> other != use && other.state() != Use.State.RELEASED);
    }

    private boolean counts(Grant grant, Use use) {
        return grant.covers(use.booked())
                && !grant.grantedAt().isAfter(knownUntil)
                && (use.overAt() == null || !grant.grantedAt().isAfter(use.overAt()));
    }

    private boolean aDayPassMakesSomethingSuperfluous(List<Use> open) {
        for (var opener : open) {
            var pass = openedDayPass(opener);
            if (pass != null
                    && !dayPasses.containsKey(opener.booked().localDate())
                    && onTheSameDay(opener)
                            .anyMatch(other -> other.isWeighed() && isSuperfluous(other, opener, pass))) {
                dayPasses.put(opener.booked().localDate(), pass.grantId());
                return true;
            }
        }
        return false;
    }

    /** The day is over for this use and a day pass paid it: what its neighbours used beside it is given back. */
    private void giveBackWhatTheDayDidNotNeed(Use opener, Instant at) {
        var pass = openedDayPass(opener);
        if (pass == null) {
            return;
        }
        onTheSameDay(opener)
                .filter(other -> other.state() == Use.State.SETTLED && other.isFullyCovered())
                .filter(other -> isSuperfluous(other, opener, pass) && isOfOneSeller(other, pass))
                .forEach(other -> {
                    for (var cover : other.covers()) {
                        if (cover.consumed() > 0) {
                            var balance = balance(cover.grantId());
                            balance.giveBackUsed(cover.consumed());
                            movements.add(
                                    Movement.releaseUsed(balance.grant(), other.bookingId(), cover.consumed(), at));
                        }
                    }
                    other.coverWith(
                            List.of(new Cover(pass.grantId(), 0, other.booked().halfDays())));
                });
    }

    private @Nullable Grant openedDayPass(Use use) {
        return use.covers().stream()
                .filter(cover -> cover.consumed() > 0)
                .map(cover -> balance(cover.grantId()).grant())
                .filter(Grant::wholeDay)
                .findFirst()
                .orElse(null);
    }

    private boolean isSuperfluous(Use other, Use opener, Grant pass) {
        return other.consumes() > 0
                && other.covers().stream().noneMatch(cover -> cover.grantId().equals(pass.grantId()))
                && !other.overlaps(opener)
                && counts(pass, other);
    }

    /** Another seller would have to be told, and its charge is already made. */
    private boolean isOfOneSeller(Use other, Grant pass) {
        return other.covers().stream()
                .allMatch(cover -> balance(cover.grantId()).grant().seller().equals(pass.seller()));
    }

    /** Only differences are written: first what is given back, so that no sum dips below zero, then what is taken. */
    private void record(List<Use> open, Map<UUID, List<Cover>> before, Instant at) {
        var holds = new ArrayList<Movement>();
        for (var use : open) {
            var change = new LinkedHashMap<UUID, Integer>();
            before.getOrDefault(use.bookingId(), List.of())
                    .forEach(cover -> change.merge(cover.grantId(), -cover.consumed(), Integer::sum));
            use.covers().forEach(cover -> change.merge(cover.grantId(), cover.consumed(), Integer::sum));
            change.forEach((grantId, halfDays) -> {
                var grant = balance(grantId).grant();
                if (halfDays < 0) {
                    movements.add(Movement.release(grant, use.bookingId(), -halfDays, at));
                } else if (halfDays > 0) {
                    holds.add(Movement.hold(grant, use.bookingId(), halfDays, at));
                }
            });
        }
        for (var hold : holds) {
            var balance = balance(hold.grantId());
            int revived = balance.reviveWhatIsNeeded();
            if (revived > 0) {
                movements.add(Movement.expire(balance.grant(), -revived, at));
            }
        }
        movements.addAll(holds);
    }
}
