package halte.booking.rota;

import halte.booking.database.Database;
import halte.booking.database.DatabaseFailure;
import halte.booking.database.Row;
import halte.booking.hours.OpeningState;
import halte.booking.hours.Segment;
import halte.booking.hours.Shift;
import halte.booking.structure.Space;
import halte.booking.structure.StructureChanged;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for volunteers, and takes their word. */
@ApplicationScoped
class Rota {

    private static final String SHIFTS =
            "select s.id, s.space, s.local_date, s.from_minute, s.to_minute, s.confirm_by, s.otherwise, s.taken,"
                    + " s.confirmed_at, u.person_id, u.name from rota_shift s"
                    + " left join rota_sign_up u on u.shift_id = s.id";

    private final Database database;
    private final Volunteers volunteers;
    private final RotaMails mails;
    private final Event<StructureChanged> changes;
    private final Clock clock;

    Rota(Database database, Volunteers volunteers, RotaMails mails, Event<StructureChanged> changes, Clock clock) {
        this.database = database;
        this.volunteers = volunteers;
        this.mails = mails;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public List<ShiftView> of(Collection<String> spaces, LocalDate from, LocalDate to, Caller caller) {
        return database.list(
                SHIFTS + " where s.space = any(?) and s.local_date between ? and ?"
                        + " order by s.local_date, s.from_minute, s.space",
                row -> view(row, caller.personId()),
                Database.array("text", spaces),
                from,
                to);
    }

    @Transactional
    public ShiftView ask(Space space, ShiftRequest wanted, Caller caller) {
        caller.requireHost(space.space(), space.operator());
        wanted.refuseContradictions(space, clock.instant());
        var shift = lock(insert(space, wanted, caller));
        var id = shift.id();
        var person = wanted.person();
        if (person == null) {
            mails.asked(shift.stretch(), volunteers.in(space.space()));
        } else {
            var known = volunteers.known(person);
            signUp(shift, known);
            mails.countedOn(shift.stretch(), known.personId());
        }
        changed(space.space(), wanted.date());
        return one(id, caller);
    }

    /** The volunteer says they would; the stretch is hosted only when it is confirmed. */
    @Transactional
    public ShiftView signUp(UUID id, Caller caller) {
        var shift = lock(id);
        requireVolunteer(shift, caller);
        refuseLate(shift, caller);
        signUp(shift, new Volunteers.Volunteer(caller.personId(), caller.name()));
        return one(id, caller);
    }

    /** Whoever took it, or a host, says it is sure; a volunteer who had not taken it takes it with the same word. */
    @Transactional
    public ShiftView confirm(UUID id, Caller caller) {
        var shift = lock(id);
        refuseLate(shift, caller);
        if (!isMine(id, caller)) {
            if (!shift.taken()) {
                requireVolunteer(shift, caller);
                signUp(shift, new Volunteers.Volunteer(caller.personId(), caller.name()));
            } else if (!isStaff(shift, caller)) {
                requireVolunteer(shift, caller);
                throw new Refusal(RotaProblem.SHIFT_TAKEN);
            }
        }
        int confirmed = database.update(
                "update rota_shift set taken = true, confirmed_at = ?, expiry_told_at = null"
                        + " where id = ? and confirmed_at is null",
                clock.instant(),
                id);
        if (confirmed == 1) {
            takenBy(id).ifPresent(person -> mails.confirmed(shift.stretch(), person));
        }
        changed(shift.space(), shift.date());
        return one(id, caller);
    }

    /** Somebody cannot come after all: the stretch is asked for again. */
    @Transactional
    public ShiftView withdraw(UUID id, Caller caller) {
        var shift = lock(id);
        if (!isMine(id, caller) && !isStaff(shift, caller)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        var former = takenBy(id);
        database.update("delete from rota_sign_up where shift_id = ?", id);
        database.update("update rota_shift set taken = false, confirmed_at = null where id = ?", id);
        askOthers(shift, former.orElse(null));
        changed(shift.space(), shift.date());
        return one(id, caller);
    }

    @Transactional
    public void remove(UUID id, Caller caller) {
        var shift = lock(id);
        if (!isStaff(shift, caller)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        database.update("delete from rota_shift where id = ?", id);
        changed(shift.space(), shift.date());
    }

    private void askOthers(Locked shift, @Nullable UUID former) {
        if (former == null || !clock.instant().isBefore(shift.confirmBy())) {
            return;
        }
        var others = volunteers.in(shift.space());
        mails.asked(
                shift.stretch(),
                others.stream().filter(person -> !person.equals(former)).toList());
    }

    private Optional<UUID> takenBy(UUID id) {
        return database.first(
                "select person_id from rota_sign_up where shift_id = ?", row -> row.uuid("person_id"), id);
    }

    private record Locked(RotaMails.Stretch stretch, String space, String operator, boolean taken) {

        UUID id() {
            return stretch.id();
        }

        LocalDate date() {
            return stretch.date();
        }

        Instant confirmBy() {
            return stretch.confirmBy();
        }
    }

    private Locked lock(UUID id) {
        return database.first(
                        "select * from rota_shift where id = ? for update",
                        row -> new Locked(
                                Deadlines.stretch(row), row.text("space"), row.text("operator"), row.yes("taken")),
                        id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private UUID insert(Space space, ShiftRequest wanted, Caller caller) {
        try {
            return database.first(
                            "insert into rota_shift (space_id, space, operator, local_date, from_minute, to_minute,"
                                    + " confirm_by, otherwise, asked_at, asked_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                    + " returning id",
                            row -> row.uuid("id"),
                            space.id(),
                            space.space(),
                            space.operator(),
                            wanted.date(),
                            Segment.minutes(wanted.from()),
                            Segment.minutes(wanted.to()),
                            wanted.confirmBy(),
                            wanted.otherwiseState(),
                            clock.instant(),
                            caller.personId())
                    .orElseThrow();
        } catch (DatabaseFailure failure) {
            if (failure.violates("rota_shift_no_overlap")) {
                throw new Refusal(RotaProblem.SHIFT_OVERLAPS);
            }
            throw failure;
        }
    }

    private void signUp(Locked shift, Volunteers.Volunteer person) {
        int taken = database.update(
                "insert into rota_sign_up (shift_id, space, operator, person_id, name, at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                shift.id(),
                shift.space(),
                shift.operator(),
                person.personId(),
                person.name(),
                clock.instant());
        if (taken == 0) {
            throw new Refusal(RotaProblem.SHIFT_TAKEN);
        }
        database.update("update rota_shift set taken = true where id = ?", shift.id());
    }

    private void requireVolunteer(Locked shift, Caller caller) {
        if (!isStaff(shift, caller) && !volunteers.spacesOf(caller.personId()).contains(shift.space())) {
            throw new Refusal(RotaProblem.NOT_A_VOLUNTEER);
        }
    }

    private void refuseLate(Locked shift, Caller caller) {
        if (!clock.instant().isBefore(shift.confirmBy()) && !isStaff(shift, caller)) {
            throw new Refusal(RotaProblem.SHIFT_TOO_LATE);
        }
    }

    private static boolean isStaff(Locked shift, Caller caller) {
        return caller.isHostOf(shift.space()) || caller.isManagerOf(shift.operator());
    }

    private boolean isMine(UUID id, Caller caller) {
        return database.first(
                        "select 1 as mine from rota_sign_up where shift_id = ? and person_id = ?",
                        row -> true,
                        id,
                        caller.personId())
                .isPresent();
    }

    private void changed(String space, LocalDate date) {
        database.update("update structure_revision set revision = revision + 1");
        changes.fire(new StructureChanged.HoursChanged(space, date, date));
    }

    private ShiftView one(UUID id, Caller caller) {
        return database.first(SHIFTS + " where s.id = ?", row -> view(row, caller.personId()), id)
                .orElseThrow();
    }

    private ShiftView view(Row row, UUID asking) throws SQLException {
        var shift = new Shift(
                row.uuid("id"),
                row.date("local_date"),
                row.number("from_minute"),
                row.number("to_minute"),
                row.instant("confirm_by"),
                OpeningState.valueOf(row.text("otherwise")),
                row.instantOrNull("confirmed_at") != null);
        var person = row.uuidOrNull("person_id");
        return new ShiftView(
                shift.id(),
                row.text("space"),
                shift.date(),
                Segment.clock(shift.from()),
                Segment.clock(shift.to()),
                shift.stateAt(clock.instant()),
                row.yes("taken"),
                shift.confirmBy(),
                shift.otherwise(),
                person(person, row.textOrNull("name")),
                asking.equals(person));
    }

    private static ShiftView.@Nullable Person person(@Nullable UUID id, @Nullable String name) {
        return id == null ? null : new ShiftView.Person(id, String.valueOf(name));
    }
}
