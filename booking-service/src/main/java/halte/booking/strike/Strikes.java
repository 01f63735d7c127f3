package halte.booking.strike;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.people.StaffActions;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows strikes to the person and to the hosts, who may pardon one. */
@ApplicationScoped
class Strikes {

    private static final int MOST = 200;
    private static final String SELECT =
            "select s.id, s.booking_id, s.space, s.person_id, coalesce(p.name, b.person_name, '') as name, s.local_date,"
                    + " s.recorded_at, s.taken_back_at, s.pardoned_at, s.pardon_reason, b.resource, b.starts_at"
                    + " from strike s join booking b on b.id = s.booking_id"
                    + " left join person p on p.person_id = s.person_id";
    private static final String ORDER = " order by s.local_date desc, s.id desc limit " + MOST;

    private final Database database;
    private final Structure structure;
    private final StrikeBook book;
    private final StaffActions staff;
    private final Clock clock;

    Strikes(Database database, Structure structure, StrikeBook book, StaffActions staff, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.book = book;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param counts false once it was pardoned or taken back */
    record Strike(
            UUID strikeId,
            UUID bookingId,
            String space,
            UUID personId,
            String name,
            String resource,
            LocalDate date,
            Instant startsAt,
            Instant recordedAt,
            boolean counts,
            @Nullable Instant takenBackAt,
            @Nullable Instant pardonedAt,
            @Nullable String pardonReason) {}

    @Transactional
    public List<Strike> own(Caller caller) {
        return database.list(SELECT + " where s.person_id = ?" + ORDER, Strikes::strike, caller.personId());
    }

    @Transactional
    public List<Strike> in(Space space, Caller host) {
        host.requireHost(space.space(), space.operator());
        return database.list(SELECT + " where s.space_id = ?" + ORDER, Strikes::strike, space.id());
    }

    /** Where this person may not book now, and until when. */
    @Transactional
    public Optional<LocalDate> refusedUntil(UUID personId, String space) {
        return book.refusedUntil(personId, structure.now().space(space));
    }

    @Transactional
    public Strike pardon(UUID id, String reason, Caller host) {
        var strike = lock(id).filter(found -> mayPardon(found.space(), host))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        if (!strike.counts()) {
            throw new Refusal(StrikeProblem.STRIKE_COUNTS_NO_MORE);
        }
        database.update(
                "update strike set pardoned_at = ?, pardoned_by = ?, pardon_reason = ? where id = ?",
                clock.instant(),
                host.personId(),
                reason,
                id);
        staff.record(host.personId(), strike.space(), "pardon-strike", id, reason);
        return lock(id).orElseThrow();
    }

    private Optional<Strike> lock(UUID id) {
        return database.first(SELECT + " where s.id = ? for update of s", Strikes::strike, id);
    }

    private boolean mayPardon(String space, Caller host) {
        return host.isHostOf(space)
                || host.isManagerOf(structure.now().space(space).operator());
    }

    private static Strike strike(Row row) throws SQLException {
        var takenBackAt = row.instantOrNull("taken_back_at");
        var pardonedAt = row.instantOrNull("pardoned_at");
        return new Strike(
                row.uuid("id"),
                row.uuid("booking_id"),
                row.text("space"),
                row.uuid("person_id"),
                row.text("name"),
                row.text("resource"),
                row.date("local_date"),
                row.instant("starts_at"),
                row.instant("recorded_at"),
                takenBackAt == null && pardonedAt == null,
                takenBackAt,
                pardonedAt,
                row.textOrNull("pardon_reason"));
    }
}
