package halte.membership.ledger;

import halte.identity.SystemScope;
import halte.membership.NetworkTime;
import halte.membership.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Writes off what was not used within its validity, a batch per transaction; safe on every replica, because the row
 * lock of the person is taken and the sum is made again under it.
 */
@ApplicationScoped
public class Expiring {

    private static final String LEFT = " having sum(e.granted - e.held - e.used - e.expired) > 0";

    private static final String PEOPLE_WITH_REST = "select distinct person_id from (select g.person_id, g.grant_id"
            + " from allowance_grant g join ledger_entry e using (grant_id)"
            + " where g.half_days is not null and least(g.valid_to, g.curtailed_to) < ?"
            + " group by g.grant_id" + LEFT + " limit 500) rest order by person_id";

    private static final String LOCK =
            "select person_id from person where person_id = any (?)" + " order by person_id for update skip locked";

    private static final String EXPIRE = "insert into ledger_entry (grant_id, person_id, kind, granted, held, used,"
            + " expired, at) select g.grant_id, g.person_id, 'EXPIRE', 0, 0, 0,"
            + " sum(e.granted - e.held - e.used - e.expired),"
            + " (least(g.valid_to, g.curtailed_to) + 1)::timestamp at time zone ?"
            + " from allowance_grant g join ledger_entry e using (grant_id)"
            + " where g.person_id = any (?) and g.half_days is not null and least(g.valid_to, g.curtailed_to) < ?"
            + " group by g.grant_id" + LEFT;

    private final Database database;
    private final NetworkTime time;

    Expiring(Database database, NetworkTime time) {
        this.database = database;
        this.time = time;
    }

    @Scheduled(
            cron = "${halte.membership.expire-cron}",
            identity = "expire-allowances",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        expire();
    }

    /** Writes off everything whose last day is before today. */
    public void expire() {
        var today = time.today();
        int written;
        do {
            written = SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> batch(today)));
        } while (written > 0);
    }

    private int batch(LocalDate today) {
        var people = database.query(PEOPLE_WITH_REST, row -> Database.uuid(row, "person_id"), today);
        if (people.isEmpty()) {
            return 0;
        }
        List<UUID> locked =
                database.query(LOCK, row -> Database.uuid(row, "person_id"), (Object) people.toArray(UUID[]::new));
        return database.update(EXPIRE, time.zone().getId(), locked.toArray(UUID[]::new), today);
    }
}
