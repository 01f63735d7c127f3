package halte.booking.rule;

import halte.booking.database.Database;
import halte.booking.structure.Space;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hosts write the rules of their space. */
@ApplicationScoped
class RuleDesk {

    private static final String TABLE = "booking_rule";

    private final Database database;
    private final Rulebooks books;
    private final RuleRows rows;
    private final RuleEditing editing;
    private final RuleContradictions contradictions;
    private final Clock clock;

    RuleDesk(
            Database database,
            Rulebooks books,
            RuleRows rows,
            RuleEditing editing,
            RuleContradictions contradictions,
            Clock clock) {
        this.database = database;
        this.books = books;
        this.rows = rows;
        this.editing = editing;
        this.contradictions = contradictions;
        this.clock = clock;
    }

    /** Those of the space, then those of the network, in the order they are walked. */
    @Transactional
    public List<RuleView> list(@Nullable String named, Caller caller) {
        return editing.inOrder(named, caller, books.inThisTransaction()::ofRules, RuleView::of);
    }

    @Transactional
    public RuleView add(RuleRequest request, Caller caller) {
        var space = editing.writable(request.space(), caller);
        var rule = request.asRule(0, RuleEditing.id(space));
        contradictions.refuseIn(rule, space);
        long id = database.first(
                        "insert into booking_rule (space_id, position, name, active, stops, refuses, scope, limits,"
                                + " text, changed_at, changed_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?) returning id",
                        row -> row.big("id"),
                        rule.spaceId(),
                        editing.nextPosition(TABLE, space),
                        rule.name(),
                        rule.active(),
                        rule.stops(),
                        rule.refuses(),
                        rows.write(rule.scope()),
                        rows.write(rule.limits()),
                        rows.write(rule.words()),
                        clock.instant(),
                        caller.personId())
                .orElseThrow();
        editing.changed(space, "add rule " + id, caller.personId());
        return view(id, space);
    }

    @Transactional
    public RuleView change(long id, RuleRequest request, Caller caller) {
        var space = editing.ownerOf(TABLE, id, caller);
        var rule = request.asRule(id, RuleEditing.id(space));
        contradictions.refuseIn(rule, space);
        int changed = database.update(
                "update booking_rule set name = ?, active = ?, stops = ?, refuses = ?, scope = ?::jsonb,"
                        + " limits = ?::jsonb, text = ?::jsonb, changed_at = ?, changed_by = ?, version = version + 1"
                        + " where id = ? and version = coalesce(?, version)",
                rule.name(),
                rule.active(),
                rule.stops(),
                rule.refuses(),
                rows.write(rule.scope()),
                rows.write(rule.limits()),
                rows.write(rule.words()),
                clock.instant(),
                caller.personId(),
                id,
                request.version());
        if (changed == 0) {
            throw new Refusal(CommonProblem.VERSION_CONFLICT);
        }
        editing.changed(space, "change rule " + id, caller.personId());
        return view(id, space);
    }

    @Transactional
    public void remove(long id, Caller caller) {
        var space = editing.ownerOf(TABLE, id, caller);
        database.update("delete from booking_rule where id = ?", id);
        editing.changed(space, "remove rule " + id, caller.personId());
    }

    @Transactional
    public List<RuleView> order(@Nullable String named, List<Long> ids, Caller caller) {
        var space = editing.writable(named, caller);
        editing.order(TABLE, space, ids);
        editing.changed(space, "order rules", caller.personId());
        return list(named, caller);
    }

    private RuleView view(long id, @Nullable Space space) {
        var stored = books.inThisTransaction().ofRules(RuleEditing.id(space));
        return RuleEditing.written(id, space, stored, Rule::id, RuleView::of);
    }
}
