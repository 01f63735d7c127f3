package halte.booking.rule;

import halte.booking.database.Database;
import halte.booking.people.StaffActions;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.contracts.booking.BookingRulesChangedV1;
import halte.identity.Caller;
import halte.outbox.Outbox;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What editing rules and editing quotas share: whose they are, their order, and that everybody hears of it. */
@ApplicationScoped
class RuleEditing {

    private final Database database;
    private final Structure structure;
    private final Rulebooks books;
    private final Outbox outbox;
    private final StaffActions staff;
    private final Event<Rulebooks.Changed> changes;
    private final Clock clock;

    RuleEditing(
            Database database,
            Structure structure,
            Rulebooks books,
            Outbox outbox,
            StaffActions staff,
            Event<Rulebooks.Changed> changes,
            Clock clock) {
        this.database = database;
        this.structure = structure;
        this.books = books;
        this.outbox = outbox;
        this.staff = staff;
        this.changes = changes;
        this.clock = clock;
    }

    /** The space somebody may write rules for; null = the network. @throws Refusal FORBIDDEN */
    @Nullable
    Space writable(@Nullable String named, Caller caller) {
        if (named == null || named.isBlank()) {
            caller.requireCoordinator();
            return null;
        }
        var space = structure.now().space(named);
        caller.requireHost(space.space(), space.operator());
        return space;
    }

    /** The space a row belongs to. @throws Refusal NOT_FOUND also when it is somebody else's */
    @Nullable
    Space ownerOf(String table, long id, Caller caller) {
        int spaceId = database.first(
                        "select space_id from " + table + " where id = ? for update", row -> row.number("space_id"), id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var space = spaceId == RulesInForce.NETWORK ? null : structure.now().space(spaceId);
        boolean theirs = space == null
                ? caller.isCoordinator()
                : caller.isHostOf(space.space()) || caller.isManagerOf(space.operator());
        if (!theirs) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return space;
    }

    /** A row as it is shown: whose it is (null = the network) and its place in the order. */
    interface View<R, V> {
        V of(R row, @Nullable String space, int position);
    }

    /** Those of the space, then those of the network, in the order they are walked. */
    <R, V> List<V> inOrder(@Nullable String named, Caller caller, IntFunction<List<R>> rows, View<R, V> view) {
        var views = new ArrayList<V>();
        if (named != null && !named.isBlank()) {
            var space = structure.now().space(named);
            if (!caller.isCoordinator()) {
                caller.requireHost(space.space(), space.operator());
            }
            views.addAll(numbered(rows.apply(space.id()), space.space(), view));
        }
        views.addAll(numbered(rows.apply(RulesInForce.NETWORK), null, view));
        return views;
    }

    private static <R, V> List<V> numbered(List<R> rows, @Nullable String space, View<R, V> view) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> view.of(rows.get(index), space, index + 1))
                .toList();
    }

    /** The row with this identifier among those of its owner, which was just written. */
    static <R, V> V written(long id, @Nullable Space space, List<R> rows, ToLongFunction<R> idOf, View<R, V> view) {
        int index = IntStream.range(0, rows.size())
                .filter(each -> idOf.applyAsLong(rows.get(each)) == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("(%d) was written and is not there.".formatted(id)));
        return view.of(rows.get(index), space == null ? null : space.space(), index + 1);
    }

    static int id(@Nullable Space space) {
        return space == null ? RulesInForce.NETWORK : space.id();
    }

    /** The whole order, as it shall be. @throws Refusal VERSION_CONFLICT when rows came or went meanwhile */
    void order(String table, @Nullable Space space, List<Long> ids) {
        var stored = database.list(
                "select id from " + table + " where space_id = ? order by position for update",
                row -> row.big("id"),
                id(space));
        if (ids.size() != stored.size() || !new HashSet<>(stored).equals(new HashSet<>(ids))) {
            throw new Refusal(CommonProblem.VERSION_CONFLICT);
        }
        database.update(
                "update " + table + " t set position = o.place from unnest(?) with ordinality o(id, place)"
                        + " where t.id = o.id",
                Database.array("bigint", ids));
    }

    int nextPosition(String table, @Nullable Space space) {
        return database.first(
                        "select coalesce(max(position), 0) + 1 as n from " + table + " where space_id = ?",
                        row -> row.number("n"),
                        id(space))
                .orElse(1);
    }

    /** They bind bookings made from now on. */
    void changed(@Nullable Space space, String what, UUID actor) {
        database.update("update rule_revision set revision = revision + 1");
        changes.fire(new Rulebooks.Changed());
        var now = books.inThisTransaction();
        var touched = space == null ? structure.now().spaces() : List.of(space);
        for (var one : touched) {
            var inForce = now.in(one.id());
            int rules = (int) inForce.rules().stream().filter(Rule::active).count();
            outbox.append(new BookingRulesChangedV1(
                    one.space(), clock.instant(), rules, inForce.quotas().size()));
        }
        staff.record(actor, space == null ? "" : space.space(), "change-rules", new UUID(0, id(space)), what);
    }
}
