package halte.booking.waiting;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.structure.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What became free and was not looked at yet; the occupation relation notes it. */
@ApplicationScoped
@Transactional(MANDATORY)
class FreedSlots {

    private static final int AT_ONCE = 50;

    /** Any number that no other lock of ours begins with. */
    private static final int WAITING_LOCK = 1031;

    private final Database database;

    FreedSlots(Database database) {
        this.database = database;
    }

    /** @param resourceId what the constraint guards: a part, where several make a whole */
    record Freed(int spaceId, int resourceId, Slot during) {}

    /**
     * Takes what became free in one space, which nobody else works on until the transaction ends; what another replica
     * takes is left to it.
     */
    public List<Freed> take() {
        var taken = database.list(
                "with oldest as (select space_id from freed_slot order by id limit 1 for update skip locked),"
                        + " due as (select f.id from freed_slot f join oldest using (space_id)"
                        + " order by f.id limit ? for update of f skip locked)"
                        + " delete from freed_slot f using due where f.id = due.id returning f.space_id, f.resource_id,"
                        + " lower(f.during) as starts_at, upper(f.during) as ends_at",
                row -> new Freed(
                        row.number("space_id"),
                        row.number("resource_id"),
                        new Slot(row.instant("starts_at"), row.instant("ends_at"))),
                AT_ONCE);
        if (!taken.isEmpty()) {
            database.list(
                    "select pg_advisory_xact_lock(?, ?) is null as waited",
                    row -> row.yes("waited"),
                    WAITING_LOCK,
                    taken.get(0).spaceId());
        }
        return taken;
    }

    public void postponeOldest() {
        database.update(
                "with oldest as (delete from freed_slot where id in (select id from freed_slot order by id limit ?"
                        + " for update skip locked) returning space_id, resource_id, during)"
                        + " insert into freed_slot (space_id, resource_id, during)"
                        + " select space_id, resource_id, during from oldest",
                AT_ONCE);
    }

    /** Has it looked at (again): somebody wants it who was not there, or could not be asked, when it became free. */
    public void note(int spaceId, List<Integer> atoms, Slot during) {
        for (var atom : atoms) {
            database.update(
                    "insert into freed_slot (space_id, resource_id, during) values (?, ?, tstzrange(?, ?))",
                    spaceId,
                    atom,
                    during.startsAt(),
                    during.endsAt());
        }
    }

    /** The resources that somebody gets who asks for this one, or for any of this kind. */
    static List<Integer> atomsOf(Snapshot structure, Entry entry) {
        var wished = entry.resourceId() == null ? null : structure.resource(entry.resourceId());
        return wished != null
                ? structure.atomsOf(wished)
                : structure.space(entry.spaceId()).resources().stream()
                        .filter(resource -> resource.kind().equals(entry.resourceKind()))
                        .flatMap(resource -> structure.atomsOf(resource).stream())
                        .distinct()
                        .toList();
    }
}
