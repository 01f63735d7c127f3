package halte.benchmarks.measure;

import java.sql.Connection;
import java.sql.SQLException;

/** Waits until what one round left behind is done: facts sent, days rolled up. Mails that still wait are let go. */
public final class Settling {

    private static final int PATIENCE_SECONDS = 1_800;
    private static final int SAY_EVERY_SECONDS = 30;

    private final Report report;

    public Settling(Report report) {
        this.report = report;
    }

    public void await(Connection database) throws SQLException, InterruptedException {
        for (int tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
            long facts = Sql.number(database, "select count(*) from (select 1 from outbox limit 10000) o");
            long days = Sql.number(database, "select count(*) from (select 1 from occupancy_changed limit 300000) d");
            // Persons of provinces are counted apart from the days, every twenty seconds.
            long counts = Sql.number(database, "select count(*) from worker_changed");
            if (facts == 0 && days == 0 && counts == 0) {
                Sql.run(database, "update invitation set sent_at = now() where sent_at is null");
                return;
            }
            if (tenths % (SAY_EVERY_SECONDS * 10) == SAY_EVERY_SECONDS * 10 - 1) {
                report.say("  still waiting: %d facts to be sent, %d days to be rolled up".formatted(facts, days));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The service did not follow within (%d s).".formatted(PATIENCE_SECONDS));
    }
}
