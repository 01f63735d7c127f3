package halte.booking.rule;

import halte.booking.blocking.KeptForMembers;
import halte.booking.database.Database;
import halte.booking.database.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules and quotas in memory; asks the database at most once a second whether they are still the same. */
@ApplicationScoped
class Rulebooks {

    private static final String WHAT_CHANGES =
            "select revision, coalesce((select string_agg(space_id::text, ',') from strike_policy), '') as strict,"
                    + " coalesce((select string_agg(distinct space_id::text, ',') from blocker"
                    + " where audience = 'VISITORS' and coalesce(ended_at, ends_at) > ?), '') as members_only"
                    + " from rule_revision";

    private final Database database;
    private final RuleRows rows;
    private final Clock clock;
    private final Remembered<RulesInForce> known = new Remembered<>(this::read);

    Rulebooks(Database database, RuleRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** Fired in the transaction that changes rules or quotas. */
    record Changed() {}

    RulesInForce now() {
        return known.now();
    }

    /** As the current transaction sees them, changes of its own included. */
    RulesInForce inThisTransaction() {
        return rows.read(revision());
    }

    private RulesInForce read(@Nullable RulesInForce before) {
        var revision = revision();
        return before != null && before.revision().equals(revision) ? before : rows.read(revision);
    }

    private RulesInForce.Revision revision() {
        return database.first(
                        WHAT_CHANGES,
                        row -> new RulesInForce.Revision(
                                row.big("revision"), numbers(row.text("strict")), numbers(row.text("members_only"))),
                        clock.instant())
                .orElseThrow();
    }

    private static Set<Integer> numbers(String listed) {
        return Arrays.stream(listed.split(","))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        known.forget();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeptForMembers change) {
        known.forget();
    }
}
