package halte.booking.structure;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What something is made of changes only while nothing is booked that occupies what it was made of. */
@ApplicationScoped
class Recomposing {

    private final Database database;
    private final Clock clock;

    Recomposing(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param last until when the last of them lasts */
    record Ahead(long count, Instant last) {}

    /**
     * From here to the end of the transaction nobody occupies anything in the space; whoever was about to is waited
     * for first, so that what they booked is seen.
     *
     * @param codes of what was occupied so far
     */
    @Transactional(MANDATORY)
    Optional<Ahead> ahead(int spaceId, Collection<String> codes) {
        database.list("select pg_advisory_xact_lock(1081, ?)", row -> true, spaceId);
        return database.first(
                        "select count(distinct o.id) as n, max(upper(o.during)) as last from occupation o"
                                + " join resource r on r.id = o.resource_id where o.space_id = ?"
                                + " and r.resource = any(?) and o.live and upper(o.during) > ?",
                        row -> ahead(row.big("n"), row.instantOrNull("last")),
                        spaceId,
                        Database.array("text", codes),
                        clock.instant())
                .flatMap(found -> found);
    }

    private static Optional<Ahead> ahead(long count, @Nullable Instant last) {
        return last == null ? Optional.empty() : Optional.of(new Ahead(count, last));
    }
}
