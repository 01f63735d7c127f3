package halte.booking.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.ClosureAudience;
import halte.booking.people.StaffActions;
import halte.booking.structure.Space;
import halte.booking.structure.StructureChanged;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Enters, reads and removes hours of single dates. */
@ApplicationScoped
class Exceptions {

    private static final Text OVERLAPS = Text.of(
            "Du %s au %s, un autre horaire est déjà prévu. Modifiez-le, ou choisissez d’autres jours.",
            "Van %s tot %s zijn er al andere uren. Wijzig die, of kies andere dagen.",
            "Vom %s bis %s gelten schon andere Zeiten. Ändern Sie diese oder wählen Sie andere Tage.",
            "From %s to %s other hours are already set. Change those, or choose other days.");
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};
    private static final TypeReference<List<ExceptionView.Opened>> HOURS = new TypeReference<>() {};
    private static final String KEEP =
            "insert into opening_exception (space_id, from_date, until_date, segments, reason, audience, kind, changed_at)"
                    + " values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?) on conflict (space_id, from_date) do update set"
                    + " until_date = excluded.until_date, segments = excluded.segments, reason = excluded.reason,"
                    + " audience = excluded.audience, kind = excluded.kind, changed_at = excluded.changed_at"
                    + " where (opening_exception.until_date, opening_exception.segments, opening_exception.reason,"
                    + " opening_exception.audience, opening_exception.kind) is distinct from"
                    + " (excluded.until_date, excluded.segments, excluded.reason, excluded.audience, excluded.kind)";

    private final Database database;
    private final StaffActions staff;
    private final Event<StructureChanged> changes;
    private final ObjectMapper json;
    private final Clock clock;

    Exceptions(Database database, StaffActions staff, Event<StructureChanged> changes, ObjectMapper json, Clock clock) {
        this.database = database;
        this.staff = staff;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /** @param bookings made for these days before their hours changed, and still standing */
    record Kept(boolean changed, long bookings) {}

    @Transactional
    public List<ExceptionView> of(Space space, LocalDate from, LocalDate to) {
        return database.list(
                "select from_date, until_date, segments::text, reason::text, audience, kind from opening_exception"
                        + " where space_id = ? and until_date >= ? and from_date <= ? order by from_date",
                this::view,
                space.id(),
                from,
                to);
    }

    @Transactional
    public Kept keep(Space space, LocalDate first, ExceptionRequest wanted, Caller caller) {
        caller.requireHost(space.space(), space.operator());
        wanted.refuseContradictions(first);
        var last = wanted.lastDay(first);
        lock(space);
        refuseOverlap(space, first, last);
        var former = lastDayFrom(space, first);
        boolean changed = database.update(
                        KEEP,
                        space.id(),
                        first,
                        last,
                        write(wanted.inOrder()),
                        write(wanted.reason()),
                        wanted.audience(),
                        wanted.kind(),
                        clock.instant())
                == 1;
        if (changed) {
            tell(space, first, former.isAfter(last) ? former : last, caller, "set-hours");
        }
        return new Kept(changed, bookings(space, first, last));
    }

    @Transactional
    public void remove(Space space, LocalDate first, Caller caller) {
        caller.requireHost(space.space(), space.operator());
        lock(space);
        var last = database.first(
                        "delete from opening_exception where space_id = ? and from_date = ? returning until_date",
                        row -> row.date("until_date"),
                        space.id(),
                        first)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        tell(space, first, last, caller, "remove-hours");
    }

    /** One change of the hours of a space at a time, so that the one who comes second is told and does not collide. */
    private void lock(Space space) {
        database.list("select id from space where id = ? for update", row -> row.number("id"), space.id());
    }

    private void refuseOverlap(Space space, LocalDate first, LocalDate last) {
        database.first(
                        "select from_date, until_date from opening_exception"
                                + " where space_id = ? and from_date <> ? and until_date >= ? and from_date <= ?"
                                + " order by from_date limit 1",
                        row -> List.of(row.date("from_date"), row.date("until_date")),
                        space.id(),
                        first,
                        first,
                        last)
                .ifPresent(there -> {
                    throw new Refusal(OpeningProblem.EXCEPTION_OVERLAPS, OVERLAPS.formatted(there.get(0), there.get(1)))
                            .with("date", there.get(0))
                            .with("until", there.get(1));
                });
    }

    private LocalDate lastDayFrom(Space space, LocalDate first) {
        return database.first(
                        "select until_date from opening_exception where space_id = ? and from_date = ?",
                        row -> row.date("until_date"),
                        space.id(),
                        first)
                .orElse(first);
    }

    private long bookings(Space space, LocalDate first, LocalDate last) {
        return database.first(
                        "select count(*) as n from booking where space_id = ? and local_date between ? and ?"
                                + " and state in ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN')",
                        row -> row.big("n"),
                        space.id(),
                        first,
                        last)
                .orElse(0L);
    }

    private void tell(Space space, LocalDate first, LocalDate last, Caller caller, String action) {
        database.update("update structure_revision set revision = revision + 1");
        changes.fire(new StructureChanged.HoursChanged(space.space(), first, last));
        var subject = UUID.nameUUIDFromBytes((space.space() + "/" + first).getBytes(StandardCharsets.UTF_8));
        staff.record(caller.personId(), space.space(), action, subject, first + "/" + last);
    }

    private ExceptionView view(Row row) throws SQLException {
        return new ExceptionView(
                row.date("from_date"),
                row.date("until_date"),
                read(row.text("segments"), HOURS),
                read(row.text("reason"), BY_LANGUAGE),
                ClosureAudience.valueOf(row.text("audience")),
                ExceptionKind.valueOf(row.text("kind")));
    }

    private <T> T read(String stored, TypeReference<T> shape) {
        try {
            return json.readValue(stored, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored hours cannot be read.", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Hours cannot be written.", e);
        }
    }
}
