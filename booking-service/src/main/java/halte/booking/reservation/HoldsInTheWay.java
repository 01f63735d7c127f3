package halte.booking.reservation;

import halte.booking.database.Database;
import halte.identity.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

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

    /**
     * In a transaction of its own, as the system: they belong to somebody else.
     *
     * @return true when something was in the way and is gone now
     */
    boolean end(Wish wish) {
        var atoms = candidates.bookable(wish.candidates()).stream()
                .flatMap(resource -> candidates.atomsOf(resource).stream())
                .toList();
        var now = clock.instant();
        var over = SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        "select distinct b.id from occupation o join booking b on b.id = o.id"
                                + " where o.space_id = ? and o.resource_id = any(?) and o.live and o.kind = 'HOLD'"
                                + " and o.during && tstzrange(?, ?)"
                                + " and ((b.state = 'HELD' and b.held_until <= ?)"
                                + " or (b.state = 'REQUESTED' and b.decide_until <= ?))",
                        row -> row.uuid("id"),
                        wish.space().id(),
                        Database.array("int4", atoms),
                        wish.occupied().startsAt(),
                        wish.occupied().endsAt(),
                        now,
                        now)));
        return SystemScope.call(
                () -> over.stream().filter(id -> holding.endIfOver(id)).count() > 0);
    }
}
