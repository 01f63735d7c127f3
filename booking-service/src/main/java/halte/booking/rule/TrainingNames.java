package halte.booking.rule;

import halte.booking.database.Database;
import halte.contracts.membership.TrainingDescribedV1;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** What trainings are called; kept in memory with the rules, because refusals say it. */
@ApplicationScoped
class TrainingNames {

    private final Database database;
    private final RuleRows rows;
    private final Event<Rulebooks.Changed> changes;

    TrainingNames(Database database, RuleRows rows, Event<Rulebooks.Changed> changes) {
        this.database = database;
        this.rows = rows;
        this.changes = changes;
    }

    /** A fact told later wins, whatever order they arrive in. */
    @Transactional(TxType.MANDATORY)
    void described(TrainingDescribedV1 training, Instant toldAt) {
        int written = database.update(
                "insert into training_name (training, name, told_at) values (?, ?::jsonb, ?)"
                        + " on conflict (training) do update set name = excluded.name, told_at = excluded.told_at"
                        + " where training_name.told_at < excluded.told_at",
                training.training(),
                rows.write(HostWords.written(training.name())),
                toldAt);
        if (written == 1) {
            database.update("update rule_revision set revision = revision + 1");
            changes.fire(new Rulebooks.Changed());
        }
    }
}
