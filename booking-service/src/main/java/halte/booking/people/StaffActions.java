package halte.booking.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff did for or to others, kept for ever and never changed. */
@ApplicationScoped
public class StaffActions {

    private final Database database;
    private final Clock clock;

    StaffActions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param action short name, for example {@code book-for-other}
     * @param subject what it was done to: a booking, a presence
     */
    @Transactional(MANDATORY)
    public void record(UUID actor, String space, String action, UUID subject, @Nullable String detail) {
        database.update(
                "insert into staff_action (at, actor, space, action, subject, detail) values (?, ?, ?, ?, ?, ?)",
                clock.instant(),
                actor,
                space,
                action,
                subject,
                detail);
    }
}
