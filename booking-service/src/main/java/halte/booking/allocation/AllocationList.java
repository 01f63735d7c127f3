package halte.booking.allocation;

import halte.booking.database.Database;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads allocations with the absences of their holders. */
@ApplicationScoped
class AllocationList {

    private static final String SELECT = "select " + Allocation.COLUMNS + " from allocation";

    private final Database database;
    private final Structure structure;

    AllocationList(Database database, Structure structure) {
        this.database = database;
        this.structure = structure;
    }

    @Transactional
    public AllocationView one(UUID id) {
        return views(database.list(SELECT + " where id = ?", Allocation::of, id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    @Transactional
    public List<AllocationView> of(UUID person) {
        return views(
                database.list(SELECT + " where person_id = ? order by from_date desc, id", Allocation::of, person));
    }

    @Transactional
    public List<AllocationView> of(String spaceCode, Caller caller) {
        var space = structure.now().space(spaceCode);
        caller.requireHost(space.space(), space.operator());
        return views(database.list(
                SELECT + " where space_id = ? order by from_date desc, resource, id", Allocation::of, space.id()));
    }

    private List<AllocationView> views(List<Allocation> allocations) {
        Map<UUID, List<AllocationView.AbsenceView>> absences = new HashMap<>();
        database.list(
                "select id, allocation_id, from_date, until_date from allocation_absence"
                        + " where allocation_id = any(?::uuid[]) order by from_date",
                row -> absences.computeIfAbsent(row.uuid("allocation_id"), id -> new ArrayList<>())
                        .add(new AllocationView.AbsenceView(
                                row.uuid("id"), row.date("from_date"), row.date("until_date"))),
                Database.array("text", allocations.stream().map(Allocation::id).toList()));
        return allocations.stream()
                .map(one -> new AllocationView(
                        one.id(),
                        one.space(),
                        one.resource(),
                        one.resourceKind(),
                        one.personId(),
                        one.personName(),
                        one.from(),
                        one.until(),
                        absences.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
