package halte.booking.invitation;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices that wait, taken one by one so that several replicas share the work. */
@ApplicationScoped
class WaitingNotices {

    private static final int AT_ONCE = 20;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Database database;
    private final InvitationConfig config;
    private final Clock clock;

    WaitingNotices(Database database, InvitationConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** @param recipient null when nobody knows an address */
    record Waiting(
            UUID id,
            @Nullable String recipient,
            String language,
            String subject,
            List<String> paragraphs,
            @Nullable String method,
            @Nullable String calendar) {}

    /** Takes what is due; each comes back later, ever later, unless it is told to be sent. */
    @Transactional
    public List<Waiting> take() {
        return database.list(
                "with due as (select id from notice where sent_at is null and due_at <= ? and attempts < ?"
                        + " order by due_at limit ? for update skip locked)"
                        + " update notice n set attempts = attempts + 1,"
                        + " due_at = ?::timestamptz + least(attempts + 1, 8) * least(attempts + 1, 8) * interval '30 s'"
                        + " from due where n.id = due.id"
                        + " returning n.id, coalesce(n.recipient, (select p.email from person p"
                        + " where p.person_id = n.person_id)) as recipient, n.language, n.subject, n.body, n.method,"
                        + " n.calendar",
                row -> new Waiting(
                        row.uuid("id"),
                        row.textOrNull("recipient"),
                        row.text("language"),
                        row.text("subject"),
                        List.of(row.text("body").split(Notices.BETWEEN)),
                        row.textOrNull("method"),
                        row.textOrNull("calendar")),
                clock.instant(),
                config.attempts(),
                AT_ONCE,
                clock.instant());
    }

    @Transactional
    public void sent(UUID id) {
        database.update("update notice set sent_at = ?, failure = null where id = ?", clock.instant(), id);
    }

    @Transactional
    public void failed(UUID id, String why) {
        database.update("update notice set failure = ? where id = ?", why, id);
    }

    /** What was said is not needed for long. */
    @Transactional
    public int forget() {
        return database.update(
                "delete from notice where created_at < ?", clock.instant().minus(KEPT));
    }
}
