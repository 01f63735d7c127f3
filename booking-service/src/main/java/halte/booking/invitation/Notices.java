package halte.booking.invitation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaves a mail to be sent once the current transaction is committed: offers, decisions, whole series. */
@ApplicationScoped
public class Notices {

    static final String BETWEEN = "\n\n";

    private final Database database;
    private final Clock clock;

    Notices(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A calendar that comes with it.
     *
     * @param method REQUEST, CANCEL or PUBLISH, as it stands in the text
     */
    public record NoticeCalendar(String method, String text) {}

    /**
     * @param recipient null: the address membership-service knows; when nobody knows one, no mail is sent
     * @param language fr, nl, de or en
     * @param paragraphs plain text; addresses of pages become links
     */
    @Transactional(MANDATORY)
    public void send(
            UUID personId,
            @Nullable String recipient,
            String language,
            String subject,
            List<String> paragraphs,
            @Nullable NoticeCalendar calendar) {
        database.update(
                "insert into notice (person_id, recipient, language, subject, body, method, calendar, created_at,"
                        + " due_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                personId,
                recipient,
                language,
                subject,
                String.join(BETWEEN, paragraphs),
                calendar == null ? null : calendar.method(),
                calendar == null ? null : calendar.text(),
                clock.instant(),
                clock.instant());
    }
}
