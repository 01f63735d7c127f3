package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Holds and requests whose time is over, met by somebody who wants their slot: they end on the spot. */
@ApplicationScoped
class HoldsInTheWay {

    private final Database database;
    private final Candidates candidates;
    private final Holding holding;
    private final Clock clock;

    HoldsInTheWay(Database database, Candidates candidates, Holding holding, Clock clock) {
        this.database = database;
        this.candidates = candidates;
        this.holding = holding;
        this.clock = clock;
    }

    /** In a transaction of its own. */
    @Transactional
    public boolean endApart(Wish wish) {
        return end(wish);
    }

    /** Nothing personal is read for it: most refusals meet a booking, and cost this one look. */
    private boolean thereAreSome(Wish wish, List<Integer> atoms) {
        return !database.list(
                        "select 1 from occupation where space_id = ? and resource_id = any(?)"
                                + " and during && tstzrange(?, ?) and live and kind = 'HOLD' limit 1",
                        row -> true,
                        wish.space().id(),
                        Database.array("int4", atoms),
                        wish.occupied().startsAt(),
                        wish.occupied().endsAt())
                .isEmpty();
    }

    /**
     * As the system, for so long: they belong to somebody else.
     *
     * @return true when something was in the way and is gone now
     */
    @Transactional(MANDATORY)
    public boolean end(Wish wish) {
        var atoms = atoms(wish);
        if (!thereAreSome(wish, atoms)) {
            return false;
        }
        var scope = database.first(
                        "select current_setting('app.role', true) as scope",
                        row -> Optional.ofNullable(row.textOrNull("scope")))
                .flatMap(role -> role)
                .orElse("");
        database.seeEverything();
        try {
            var over = over(wish, atoms, clock.instant());
            over.forEach(holding::endNow);
            return !over.isEmpty();
        } finally {
            database.list("select set_config('app.role', ?, true) as scope", row -> true, scope);
        }
    }

    /** Locked; what somebody is about to confirm or end is left to them. */
    private List<UUID> over(Wish wish, List<Integer> atoms, Instant now) {
        return database.list(
                "select b.id from booking b where b.id in (select o.id from occupation o"
                        + " where o.space_id = ? and o.resource_id = any(?) and o.live and o.kind = 'HOLD'"
                        + " and o.during && tstzrange(?, ?))"
                        + " and ((b.state = 'HELD' and b.held_until <= ?)"
                        + " or (b.state = 'REQUESTED' and b.decide_until <= ?)) for update skip locked",
                row -> row.uuid("id"),
                wish.space().id(),
                Database.array("int4", atoms),
                wish.occupied().startsAt(),
                wish.occupied().endsAt(),
                now,
                now);
    }

    private List<Integer> atoms(Wish wish) {
        return candidates.bookable(wish.candidates()).stream()
                .flatMap(resource -> candidates.atomsOf(resource).stream())
                .distinct()
                .toList();
    }
}
