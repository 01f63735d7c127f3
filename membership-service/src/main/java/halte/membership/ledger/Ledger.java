package halte.membership.ledger;

import halte.membership.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Grants and movements in the database: only ever added. Callers hold the row lock of the person. */
@ApplicationScoped
public class Ledger {

    static final String GRANT_COLUMNS =
            "g.grant_id, g.membership_id, g.person_id, g.plan, g.plan_name, g.kind, g.seller,"
                    + " g.space, g.half_days, g.valid_from, least(g.valid_to, g.curtailed_to) as valid_to, g.valid_at,"
                    + " g.priority, g.whole_day, g.granted_at";

    private static final String BALANCES = "select " + GRANT_COLUMNS
            + ", coalesce(e.held, 0) as held, coalesce(e.used, 0) as used, coalesce(e.expired, 0) as expired"
            + " from allowance_grant g left join lateral (select sum(held) as held, sum(used) as used,"
            + " sum(expired) as expired from ledger_entry l where l.grant_id = g.grant_id) e on true"
            + " where g.person_id = any (?) and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)";

    private static final String INSERT_GRANTS = "insert into allowance_grant (grant_id, membership_id, person_id, plan,"
            + " plan_name, kind, seller, space, half_days, valid_from, valid_to, valid_at, priority, whole_day,"
            + " granted_at)"
            + " select i, m, p, c, n::jsonb, k, s, w, h, f::date, t::date, string_to_array(a, ','), o, d::boolean,"
            + " g::timestamptz from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " as v (i, m, p, c, n, k, s, w, h, f, t, a, o, d, g) on conflict do nothing";

    private static final String INSERT_MOVEMENTS = "insert into ledger_entry (grant_id, person_id, booking_id, kind,"
            + " granted, held, used, expired, at)"
            + " select g, p, b, k, n, h, u, x, t::timestamptz from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " with ordinality as v (g, p, b, k, n, h, u, x, t, place) order by place";

    private final Database database;

    Ledger(Database database) {
        this.database = database;
    }

    /** Those of these people who have a right that is valid on at least one day of the span. */
    public Set<UUID> holders(Collection<UUID> persons, LocalDate from, LocalDate to) {
        return Set.copyOf(database.query(
                "select distinct person_id from allowance_grant where person_id = any (?) and valid_from <= ?"
                        + " and (valid_to is null or valid_to >= ?)",
                row -> Database.uuid(row, "person_id"),
                persons.toArray(UUID[]::new),
                to,
                from));
    }

    /** Rights of these people that are valid on at least one day of the span, with their sums. */
    public List<Balance> balances(Collection<UUID> persons, LocalDate from, LocalDate to) {
        return database.query(BALANCES, Ledger::balance, persons.toArray(UUID[]::new), to, from);
    }

    /** Adds rights; one that is there already stays as it is. */
    public void grant(Collection<Grant> grants) {
        if (grants.isEmpty()) {
            return;
        }
        var known = Set.copyOf(database.query(
                "select grant_id from allowance_grant where grant_id = any (?)",
                row -> Database.uuid(row, "grant_id"),
                (Object) ids(grants, Grant::grantId)));
        var added = grants.stream()
                .filter(grant -> !known.contains(grant.grantId()))
                .toList();
        insert(added);
        append(added.stream().map(Movement::grant).toList());
    }

    /** Half-days of a card that were used before Halte knew it. */
    public void usedBefore(Grant grant, int halfDays) {
        append(List.of(Movement.usedBefore(grant, halfDays)));
    }

    public void append(List<Movement> movements) {
        if (movements.isEmpty()) {
            return;
        }
        database.update(
                INSERT_MOVEMENTS,
                ids(movements, Movement::grantId),
                ids(movements, Movement::personId),
                ids(movements, Movement::bookingId),
                texts(movements, movement -> movement.kind().name()),
                numbers(movements, Movement::granted),
                numbers(movements, Movement::held),
                numbers(movements, Movement::used),
                numbers(movements, Movement::expired),
                texts(movements, movement -> movement.at().toString()));
    }

    /** The membership ends early: what was granted counts no longer than that day. */
    public void curtail(UUID membershipId, LocalDate lastDay) {
        database.update(
                "update allowance_grant set curtailed_to = ? where membership_id = ?"
                        + " and (valid_to is null or valid_to > ?)",
                lastDay,
                membershipId,
                lastDay);
    }

    public boolean isCurtailed(UUID membershipId) {
        return !database.query(
                        "select 1 from allowance_grant where membership_id = ? and curtailed_to is not null limit 1",
                        row -> true,
                        membershipId)
                .isEmpty();
    }

    /** When the first right of a membership was granted: when it was bought. */
    public @Nullable Instant firstGrantedAt(UUID membershipId) {
        return database.query(
                        "select min(granted_at) as at from allowance_grant where membership_id = ?",
                        row -> new @Nullable Instant[] {Database.instantOrNull(row, "at")},
                        membershipId)
                .get(0)[0];
    }

    private void insert(List<Grant> grants) {
        if (grants.isEmpty()) {
            return;
        }
        database.update(
                INSERT_GRANTS,
                ids(grants, Grant::grantId),
                ids(grants, Grant::membershipId),
                ids(grants, Grant::personId),
                texts(grants, Grant::plan),
                texts(grants, grant -> Names.json(grant.planName())),
                texts(grants, Grant::kind),
                texts(grants, Grant::seller),
                texts(grants, Grant::space),
                numbers(grants, Grant::halfDays),
                texts(grants, Grant::validFrom),
                texts(grants, Grant::validTo),
                texts(grants, grant -> spaces(grant.validAt())),
                numbers(grants, Grant::priority),
                texts(grants, Grant::wholeDay),
                texts(grants, Grant::grantedAt));
    }

    static Balance balance(ResultSet row) throws SQLException {
        return new Balance(grant(row), row.getInt("held"), row.getInt("used"), row.getInt("expired"));
    }

    private static Grant grant(ResultSet row) throws SQLException {
        var validAt = Database.textsOrNull(row, "valid_at");
        return new Grant(
                Database.uuid(row, "grant_id"),
                Database.uuid(row, "membership_id"),
                Database.uuid(row, "person_id"),
                row.getString("plan"),
                Names.read(row.getString("plan_name")),
                row.getString("kind"),
                row.getString("seller"),
                row.getString("space"),
                Database.numberOrNull(row, "half_days"),
                Database.date(row, "valid_from"),
                Database.dateOrNull(row, "valid_to"),
                validAt == null ? Scope.EVERYWHERE : new Scope(Set.copyOf(validAt)),
                row.getInt("priority"),
                row.getBoolean("whole_day"),
                Database.instant(row, "granted_at"));
    }

    private static @Nullable String spaces(Scope scope) {
        return scope.spaces() == null ? null : String.join(",", scope.spaces());
    }

    private static <T> Object ids(Collection<T> rows, Function<T, @Nullable UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }

    private static <T> Object numbers(Collection<T> rows, Function<T, @Nullable Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    private static <T> Object texts(Collection<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
