package halte.booking.invitation;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.structure.LocalName;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The mails that wait, taken one by one so that several replicas share the work. */
@ApplicationScoped
class WaitingMails {

    private static final int AT_ONCE = 20;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Database database;
    private final Structure structure;
    private final InvitationConfig config;
    private final Clock clock;

    WaitingMails(Database database, Structure structure, InvitationConfig config, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.config = config;
        this.clock = clock;
    }

    record Waiting(UUID id, InvitedBooking booking, String recipient) {}

    /** Takes what is due; each comes back later, ever later, unless it is told to be sent. */
    @Transactional
    public List<Waiting> take() {
        return database.list(
                "with due as (select id from invitation where sent_at is null and due_at <= ? and attempts < ?"
                        + " order by due_at limit ? for update skip locked)"
                        + " update invitation i set attempts = attempts + 1,"
                        + " due_at = ?::timestamptz + least(attempts + 1, 8) * least(attempts + 1, 8) * interval '30 s'"
                        + " from due, booking b where i.id = due.id and b.id = i.booking_id"
                        + " returning i.id, i.method, i.sequence, i.recipient, i.language, b.id as booking_id,"
                        + " b.space, b.resource_id, b.resource, b.person_name, b.starts_at, b.ends_at, b.booked_at,"
                        + " b.pass_code",
                this::waiting,
                clock.instant(),
                config.attempts(),
                AT_ONCE,
                clock.instant());
    }

    @Transactional
    public void sent(UUID id) {
        database.update("update invitation set sent_at = ?, failure = null where id = ?", clock.instant(), id);
    }

    @Transactional
    public void failed(UUID id, String why) {
        database.update("update invitation set failure = ? where id = ?", why, id);
    }

    /** Addresses are kept only as long as a calendar entry may still have to be taken back. */
    @Transactional
    public int forget() {
        return database.update(
                "delete from invitation i using booking b where b.id = i.booking_id and b.ends_at < ?",
                clock.instant().minus(KEPT));
    }

    private Waiting waiting(Row row) throws SQLException {
        var space = structure.now().space(row.text("space"));
        var resource = structure.now().resource(row.number("resource_id"));
        var language = row.text("language");
        var address = space.description().address();
        var booking = new InvitedBooking(
                row.uuid("booking_id"),
                row.number("sequence"),
                "CANCEL".equals(row.text("method")),
                space.name(),
                resource == null ? row.text("resource") : LocalName.of(resource.name(), language),
                address.street() + ", " + address.postalCode() + " " + address.town(),
                space.description().geo().lat(),
                space.description().geo().lon(),
                space.hours().zone(),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.instant("booked_at"),
                row.textOrNull("pass_code"),
                row.textOrNull("person_name"),
                row.text("recipient"),
                language);
        return new Waiting(row.uuid("id"), booking, row.text("recipient"));
    }
}
