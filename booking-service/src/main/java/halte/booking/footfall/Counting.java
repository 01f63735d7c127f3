package halte.booking.footfall;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.structure.Space;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Counts who came through the door without taking a place. */
@ApplicationScoped
class Counting {

    private static final int OLDEST_DAYS = 366;
    private static final Text WHEN = Text.of(
            "On compte aujourd’hui ou un jour passé, d’un an au plus.",
            "Er wordt geteld voor vandaag of een voorbije dag, hoogstens een jaar terug.",
            "Gezählt wird für heute oder einen vergangenen Tag, höchstens ein Jahr zurück.",
            "Counts are for today or a day of the last year.");

    private final Database database;
    private final Clock clock;

    Counting(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Why somebody came. */
    enum What {
        VISIT,
        EVENT,
        PICK_UP,
        OTHER
    }

    record Count(UUID footfallId, LocalDate date, int count, What what) {}

    @Transactional
    public Count count(Space space, LocalDate date, int count, What what, Caller host) {
        host.requireHost(space.space(), space.operator());
        var today = space.hours().presenceDateOf(clock.instant());
        if (date.isAfter(today) || date.isBefore(today.minusDays(OLDEST_DAYS))) {
            throw new Refusal(CommonProblem.INVALID_INPUT, WHEN);
        }
        return database.first(
                        "insert into footfall (space_id, date, count, what, recorded_at, recorded_by)"
                                + " values (?, ?, ?, ?, ?, ?) returning id, date, count, what",
                        Counting::count,
                        space.id(),
                        date,
                        count,
                        what,
                        clock.instant(),
                        host.personId())
                .orElseThrow();
    }

    @Transactional
    public List<Count> list(Space space, LocalDate from, LocalDate to, Caller host) {
        host.requireHost(space.space(), space.operator());
        return database.list(
                "select id, date, count, what from footfall where space_id = ? and date between ? and ?"
                        + " and undone_at is null order by date desc, id desc limit 500",
                Counting::count,
                space.id(),
                from,
                to);
    }

    @Transactional
    public void undo(Space space, UUID id, Caller host) {
        host.requireHost(space.space(), space.operator());
        int undone = database.update(
                "update footfall set undone_at = ? where id = ? and space_id = ? and undone_at is null",
                clock.instant(),
                id,
                space.id());
        if (undone == 0) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
    }

    private static Count count(Row row) throws SQLException {
        return new Count(row.uuid("id"), row.date("date"), row.number("count"), What.valueOf(row.text("what")));
    }
}
