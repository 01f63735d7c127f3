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

/** Hosts write the quotas of their space. */
@ApplicationScoped
class QuotaDesk {

    private static final String TABLE = "quota";

    private final Database database;
    private final Rulebooks books;
    private final RuleRows rows;
    private final RuleEditing editing;
    private final RuleContradictions contradictions;
    private final Clock clock;

    QuotaDesk(
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

    @Transactional
    public List<QuotaView> list(@Nullable String named, Caller caller) {
        return editing.inOrder(named, caller, books.inThisTransaction()::ofQuotas, QuotaView::of);
    }

    @Transactional
    public QuotaView add(QuotaRequest request, Caller caller) {
        var space = editing.writable(request.space(), caller);
        var quota = request.asQuota(0, RuleEditing.id(space));
        contradictions.refuseIn(quota, space);
        long id = database.first(
                        "insert into quota (space_id, position, name, active, unit, period, pool, amount, scope, text,"
                                + " changed_at, changed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)"
                                + " returning id",
                        row -> row.big("id"),
                        quota.spaceId(),
                        editing.nextPosition(TABLE, space),
                        quota.name(),
                        quota.active(),
                        quota.unit(),
                        quota.period(),
                        quota.pool(),
                        quota.amount(),
                        rows.write(quota.scope()),
                        rows.write(quota.words()),
                        clock.instant(),
                        caller.personId())
                .orElseThrow();
        editing.changed(space, "add quota " + id, caller.personId());
        return view(id, space);
    }

    @Transactional
    public QuotaView change(long id, QuotaRequest request, Caller caller) {
        var space = editing.ownerOf(TABLE, id, caller);
        var quota = request.asQuota(id, RuleEditing.id(space));
        contradictions.refuseIn(quota, space);
        int changed = database.update(
                "update quota set name = ?, active = ?, unit = ?, period = ?, pool = ?, amount = ?, scope = ?::jsonb,"
                        + " text = ?::jsonb, changed_at = ?, changed_by = ?, version = version + 1"
                        + " where id = ? and version = coalesce(?, version)",
                quota.name(),
                quota.active(),
                quota.unit(),
                quota.period(),
                quota.pool(),
                quota.amount(),
                rows.write(quota.scope()),
                rows.write(quota.words()),
                clock.instant(),
                caller.personId(),
                id,
                request.version());
        if (changed == 0) {
            throw new Refusal(CommonProblem.VERSION_CONFLICT);
        }
        editing.changed(space, "change quota " + id, caller.personId());
        return view(id, space);
    }

    @Transactional
    public void remove(long id, Caller caller) {
        var space = editing.ownerOf(TABLE, id, caller);
        database.update("delete from quota where id = ?", id);
        editing.changed(space, "remove quota " + id, caller.personId());
    }

    private QuotaView view(long id, @Nullable Space space) {
        var stored = books.inThisTransaction().ofQuotas(RuleEditing.id(space));
        return RuleEditing.written(id, space, stored, Quota::id, QuotaView::of);
    }
}
