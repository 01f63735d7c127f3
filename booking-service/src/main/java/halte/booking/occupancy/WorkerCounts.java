package halte.booking.occupancy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.occupancy.RollUp.SpaceDay;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Distinct workers (D6), who are no sum: a person counts once in each place and period, however many spaces and months
 * they came to. Spaces are counted with their months; provinces and the network a moment later.
 */
@ApplicationScoped
class WorkerCounts {

    private static final int NOTES_AT_ONCE = 20_000;
    private static final long ONE_AT_A_TIME = 0x48616c7465443644L;
    private static final List<Grain> GRAINS = List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR);
    private static final String COUNT = "insert into worker_count (grain, period, level, place, workers)"
            + " select ?, ?, ?, ?, (select count(distinct person_id) from worker_month"
            + " where month >= ? and month < ? and space_id = any(?))"
            + " on conflict (grain, period, level, place) do update set workers = excluded.workers";

    private final Database database;
    private final Structure structure;

    WorkerCounts(Database database, Structure structure) {
        this.database = database;
        this.structure = structure;
    }

    private record Target(Grain grain, LocalDate period, Level level, String place) {}

    @Transactional(MANDATORY)
    public void ofSpaces(Collection<SpaceDay> months) {
        var targets = new LinkedHashSet<Target>();
        for (var month : months.stream().sorted().toList()) {
            GRAINS.forEach(grain -> targets.add(
                    new Target(grain, grain.periodOf(month.day()), Level.SPACE, String.valueOf(month.spaceId()))));
        }
        count(targets);
    }

    /** @return how many notes were followed; 0 when nothing waits */
    @Transactional
    public int countWidely() {
        database.list("select pg_advisory_xact_lock(?)", row -> true, ONE_AT_A_TIME);
        var now = structure.now();
        var notes = database.list(
                "delete from worker_changed where id in (select id from worker_changed order by id limit ?)"
                        + " returning space_id, month",
                row -> new SpaceDay(row.number("space_id"), row.date("month")),
                NOTES_AT_ONCE);
        var targets = new LinkedHashSet<Target>();
        for (var note : notes) {
            var province = now.space(note.spaceId()).description().address().province();
            for (var grain : GRAINS) {
                var period = grain.periodOf(note.day());
                targets.add(new Target(grain, period, Level.PROVINCE, province));
                targets.add(new Target(grain, period, Level.NETWORK, ""));
            }
        }
        count(targets);
        return notes.size();
    }

    private void count(Set<Target> targets) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var target : targets) {
            rows.add(new Object[] {
                target.grain(),
                target.period(),
                target.level(),
                target.place(),
                target.period(),
                target.grain().plus(target.period(), 1),
                Database.array("int4", spaces(target))
            });
        }
        database.updateAll(COUNT, rows);
    }

    private List<Integer> spaces(Target target) {
        return target.level() == Level.SPACE
                ? List.of(Integer.valueOf(target.place()))
                : structure.now().spaces().stream()
                        .filter(space -> target.level() == Level.NETWORK
                                || space.description().address().province().equals(target.place()))
                        .map(Space::id)
                        .toList();
    }
}
