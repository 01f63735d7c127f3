package halte.membership.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what pays for one use: first what already pays for the day, then the rights in their order. */
final class Covering {

    private final List<Balance> inOrder;
    private final Map<UUID, Balance> balances = new HashMap<>();
    private final Map<LocalDate, List<Use>> days = new HashMap<>();
    private final Map<LocalDate, UUID> dayPasses = new HashMap<>();
    private Instant knownUntil = Instant.MAX;

    Covering(Collection<Balance> rights) {
        inOrder = rights.stream()
                .sorted(Comparator.comparing(Balance::grant, Grant.ORDER))
                .toList();
        inOrder.forEach(balance -> balances.put(balance.grant().grantId(), balance));
    }

    void add(Use use) {
        var day = days.computeIfAbsent(use.booked().localDate(), date -> new ArrayList<>());
        day.add(use);
        day.sort(Allowances.AS_BOOKED);
    }

    void remove(Use use) {
        days.getOrDefault(use.booked().localDate(), new ArrayList<>()).remove(use);
    }

    void knowUntil(Instant at) {
        knownUntil = at;
    }

    /** When rights were granted that are not known yet, oldest first. */
    List<Instant> grantedUntil(Instant at) {
        return inOrder.stream()
                .map(balance -> balance.grant().grantedAt())
                .filter(granted -> granted.isAfter(knownUntil) && !granted.isAfter(at))
                .sorted()
                .distinct()
                .toList();
    }

    List<Balance> balances() {
        return inOrder;
    }

    Balance balance(UUID grantId) {
        var balance = balances.get(grantId);
        if (balance == null) {
            throw new IllegalStateException("A grant (%s) is used that was not loaded.".formatted(grantId));
        }
        return balance;
    }

    List<Cover> of(Use use) {
        var pass = dayPass(use);
        return pass == null ? fromTheDayAndThenFromTheRights(use) : List.of(pass);
    }

    void forgetDayPasses() {
        dayPasses.clear();
    }

    /**
     * The cheapest combination of a day: when one use of it opened a day pass and another uses something beside it, the
     * pass pays for both.
     *
     * @return true when there was such a day; everything has to be covered again then
     */
    boolean preferADayPass(List<Use> open) {
        for (var opener : open) {
            var pass = openedDayPass(opener);
            var day = opener.booked().localDate();
            if (pass != null
                    && !dayPasses.containsKey(day)
                    && onTheSameDay(opener)
                            .anyMatch(other -> other.isWeighed() && isSuperfluous(other, opener, pass))) {
                dayPasses.put(day, pass.grantId());
                return true;
            }
        }
        return false;
    }

    /**
     * Settled uses of the day that the day pass opened by this one would have paid for. Only of the same seller:
     * another one would have to be told, and its charge is already made.
     */
    List<Use> settledBesides(Use opener) {
        var pass = openedDayPass(opener);
        if (pass == null) {
            return List.of();
        }
        return onTheSameDay(opener)
                .filter(other -> other.state() == Use.State.SETTLED && other.isFullyCovered())
                .filter(other -> isSuperfluous(other, opener, pass))
                .filter(other -> other.covers().stream()
                        .allMatch(cover -> grant(cover).seller().equals(pass.seller())))
                .toList();
    }

    /** The pass that pays this day, when one does: opened by the first use, free for the others. */
    private @Nullable Cover dayPass(Use use) {
        var grantId = dayPasses.get(use.booked().localDate());
        if (grantId == null || !counts(balance(grantId).grant(), use)) {
            return null;
        }
        boolean opened = onTheSameDay(use).anyMatch(other -> !other.overlaps(use) && other.isCoveredBy(grantId));
        int consumed = opened ? 0 : balance(grantId).left();
        return opened || consumed > 0
                ? new Cover(grantId, consumed, use.booked().halfDays())
                : null;
    }

    private List<Cover> fromTheDayAndThenFromTheRights(Use use) {
        var covers = sharedWithTheDay(use);
        int missing = use.booked().halfDays()
                - covers.stream().mapToInt(Cover::covered).sum();
        for (var balance : inOrder) {
            if (missing <= 0) {
                break;
            }
            var grant = balance.grant();
            if (!counts(grant, use) || balance.left() <= 0) {
                continue;
            }
            if (grant.wholeDay()) {
                // It pays the whole day, so nothing else is needed.
                return List.of(
                        new Cover(grant.grantId(), balance.left(), use.booked().halfDays()));
            }
            int taken = Math.min(missing, balance.left());
            covers.add(new Cover(grant.grantId(), taken, taken));
            missing -= taken;
        }
        return covers;
    }

    /** Halves of the day that another stay already pays for with a right that is valid here too. */
    private List<Cover> sharedWithTheDay(Use use) {
        var covers = new ArrayList<Cover>();
        var missing = use.booked().halves();
        for (var other : onTheSameDay(use).filter(other -> paysFor(other, use)).toList()) {
            var shared = paidHalves(other).and(missing);
            if (shared.count() > 0) {
                covers.add(new Cover(other.covers().get(0).grantId(), 0, shared.count()));
                missing = missing.without(shared);
            }
        }
        return covers;
    }

    private boolean paysFor(Use other, Use use) {
        return !other.covers().isEmpty()
                && other.isFullyCovered()
                && !other.overlaps(use)
                && other.covers().stream().allMatch(cover -> counts(grant(cover), use));
    }

    private Halves paidHalves(Use other) {
        return other.covers().stream().anyMatch(cover -> grant(cover).wholeDay())
                ? Halves.DAY
                : other.booked().halves();
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

    private @Nullable Grant openedDayPass(Use use) {
        return use.consuming().stream()
                .map(this::grant)
                .filter(Grant::wholeDay)
                .findFirst()
                .orElse(null);
    }

    private boolean isSuperfluous(Use other, Use opener, Grant pass) {
        return !other.consuming().isEmpty()
                && !other.isCoveredBy(pass.grantId())
                && !other.overlaps(opener)
                && counts(pass, other);
    }

    private Grant grant(Cover cover) {
        return balance(cover.grantId()).grant();
    }
}
