package halte.membership.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rights and the uses of one person, and the rules by which the ones pay for the others. Knows neither database
 * nor clock: live facts, imported history and quotes go through the same lines.
 */
public final class Allowances {

    static final Comparator<Use> AS_BOOKED =
            Comparator.comparing((Use use) -> use.booked().bookedAt()).thenComparing(Use::bookingId);

    private final Map<UUID, Use> uses = new LinkedHashMap<>();
    private final List<Movement> movements = new ArrayList<>();
    private final Covering covering;

    public Allowances(Collection<Balance> rights, Collection<Use> known) {
        covering = new Covering(rights);
        known.forEach(this::add);
    }

    /** The same rights and uses once more, as they are now: what is weighed on the copy stays there. */
    public Allowances copy() {
        return new Allowances(
                covering.balances().stream().map(Balance::copy).toList(),
                uses.values().stream().map(Use::copy).toList());
    }

    /** For the replay of history: open uses of today keep what they have, and rights appear when they were granted. */
    public void replay() {
        uses.values().stream().filter(Use::isOpen).forEach(Use::freeze);
        covering.knowUntil(Instant.MIN);
    }

    /** Time passes in a replay: rights appear one after the other and are weighed against what is open. */
    public void asOf(Instant at) {
        for (var granted : covering.grantedUntil(at)) {
            covering.knowUntil(granted);
            weigh(granted);
        }
        covering.knowUntil(at);
    }

    public Use book(Booked booked) {
        var use = Use.open(booked);
        add(use);
        weigh(booked.bookedAt());
        return use;
    }

    /**
     * A booking was moved: what it held is given back and held anew, in the turn it has had since it was first made.
     * One that ended stays as it ended.
     */
    public void change(Use use, Booked changed, Instant at) {
        if (!use.isOpen()) {
            return;
        }
        covering.remove(use);
        use.becomes(changed);
        covering.add(use);
        weigh(at);
    }

    /** Ends a booking: given back, or settled for good. A booking that already ended stays as it is. */
    public void end(Use use, Outcome outcome, Instant at) {
        if (!use.isOpen()) {
            return;
        }
        use.isOver(at);
        if (outcome.isGivenBack()) {
            release(use, at);
        } else {
            settle(use, outcome, at);
        }
        weigh(at);
    }

    /** Weighs every open booking again, in the order in which they were made. */
    public void weigh(Instant at) {
        var open = openInOrder();
        var before = new HashMap<UUID, List<Cover>>();
        open.forEach(use -> before.put(use.bookingId(), use.covers()));
        covering.forgetDayPasses();
        do {
            open.forEach(this::putBack);
            open.forEach(this::cover);
        } while (covering.preferADayPass(open));
        record(open, before, at);
    }

    public @Nullable Use use(UUID bookingId) {
        return uses.get(bookingId);
    }

    public Collection<Use> uses() {
        return uses.values();
    }

    public Balance balance(UUID grantId) {
        return covering.balance(grantId);
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
        covering.add(use);
    }

    private void release(Use use, Instant at) {
        for (var cover : use.consuming()) {
            var balance = balance(cover.grantId());
            balance.hold(-cover.consumed());
            movements.add(Movement.release(balance.grant(), use.bookingId(), cover.consumed(), at));
        }
        use.release();
    }

    private void settle(Use use, Outcome outcome, Instant at) {
        weigh(at);
        for (var cover : use.consuming()) {
            var balance = balance(cover.grantId());
            balance.use(cover.consumed());
            movements.add(Movement.use(balance.grant(), use.bookingId(), cover.consumed(), at));
        }
        use.settle(outcome);
        giveBackWhatTheDayDidNotNeed(use, at);
    }

    /** The day is over for this use and a day pass paid it: what its neighbours used beside it is given back. */
    private void giveBackWhatTheDayDidNotNeed(Use opener, Instant at) {
        for (var other : covering.settledBesides(opener)) {
            for (var cover : other.consuming()) {
                var balance = balance(cover.grantId());
                balance.giveBackUsed(cover.consumed());
                movements.add(Movement.releaseUsed(balance.grant(), other.bookingId(), cover.consumed(), at));
            }
            var pass = opener.consuming().get(0).grantId();
            other.coverWith(List.of(new Cover(pass, 0, other.booked().halfDays())));
        }
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
        var covers = covering.of(use);
        covers.forEach(cover -> balance(cover.grantId()).hold(cover.consumed()));
        use.coverWith(covers);
    }

    /** Only differences are written: first what is given back, so that no sum dips below zero, then what is taken. */
    private void record(List<Use> open, Map<UUID, List<Cover>> before, Instant at) {
        var holds = new ArrayList<Movement>();
        for (var use : open) {
            change(before.getOrDefault(use.bookingId(), List.of()), use.covers())
                    .forEach((grantId, halfDays) -> {
                        var grant = balance(grantId).grant();
                        if (halfDays < 0) {
                            movements.add(Movement.release(grant, use.bookingId(), -halfDays, at));
                        } else if (halfDays > 0) {
                            holds.add(Movement.hold(grant, use.bookingId(), halfDays, at));
                        }
                    });
        }
        holds.forEach(hold -> revive(balance(hold.grantId()), at));
        movements.addAll(holds);
    }

    private static Map<UUID, Integer> change(List<Cover> before, List<Cover> after) {
        var change = new LinkedHashMap<UUID, Integer>();
        before.forEach(cover -> change.merge(cover.grantId(), -cover.consumed(), Integer::sum));
        after.forEach(cover -> change.merge(cover.grantId(), cover.consumed(), Integer::sum));
        return change;
    }

    private void revive(Balance balance, Instant at) {
        int revived = balance.reviveWhatIsNeeded();
        if (revived > 0) {
            movements.add(Movement.expire(balance.grant(), -revived, at));
        }
    }
}
