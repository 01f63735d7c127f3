package halte.membership.ledger;

import halte.membership.Page;
import halte.membership.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person reads about their rights; balances are made of the movements at the moment of asking. */
@ApplicationScoped
class AllowanceViews {

    private static final String SUMS = " left join lateral (select sum(held) as held, sum(used) as used,"
            + " sum(expired) as expired from ledger_entry l where l.grant_id = g.grant_id) e on true";

    private static final String ALLOWANCES = "select " + Ledger.GRANT_COLUMNS
            + ", coalesce(e.held, 0) as held, coalesce(e.used, 0) as used, coalesce(e.expired, 0) as expired"
            + " from allowance_grant g" + SUMS + " where g.person_id = ?"
            + " and (? or coalesce(least(g.valid_to, g.curtailed_to), 'infinity') >= ? or e.held > 0)"
            + " and (coalesce(least(g.valid_to, g.curtailed_to), 'infinity')::text || g.grant_id) > ?"
            + " order by coalesce(least(g.valid_to, g.curtailed_to), 'infinity')::text || g.grant_id limit ?";

    private static final String MOVEMENTS = "select entry_id, at, kind, granted + abs(held) as first,"
            + " abs(used) as used, expired, booking_id from ledger_entry where grant_id = ? and person_id = ?"
            + " and entry_id > ? order by entry_id limit ?";

    private final Database database;

    AllowanceViews(Database database) {
        this.database = database;
    }

    @Transactional
    public Page<Allowance> of(UUID personId, LocalDate today, boolean past, @Nullable String cursor, int limit) {
        var rows = database.query(
                ALLOWANCES,
                row -> Allowance.of(Ledger.balance(row)),
                personId,
                past,
                today,
                Page.after(cursor, ""),
                limit + 1);
        return Page.of(rows, limit, Allowance::key);
    }

    @Transactional
    public boolean isOf(UUID personId, UUID grantId) {
        return !database.query(
                        "select 1 from allowance_grant where grant_id = ? and person_id = ?",
                        row -> true,
                        grantId,
                        personId)
                .isEmpty();
    }

    @Transactional
    public Page<Moved> movements(UUID personId, UUID grantId, @Nullable String cursor, int limit) {
        var rows = database.query(
                MOVEMENTS, AllowanceViews::moved, grantId, personId, number(Page.after(cursor, "0")), limit + 1);
        var page = Page.of(rows, limit, row -> Long.toString(row.entryId()));
        return new Page<>(page.items().stream().map(Numbered::moved).toList(), page.next());
    }

    private static long number(String key) {
        return key.matches("[0-9]{1,18}") ? Long.parseLong(key) : 0;
    }

    private static Numbered moved(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        int halfDays = switch (kind) {
            case "USE" -> row.getInt("used");
            case "EXPIRE" -> row.getInt("expired");
            case "RELEASE" -> row.getInt("first") + row.getInt("used");
            default -> row.getInt("first");
        };
        return new Numbered(
                row.getLong("entry_id"),
                new Moved(Database.instant(row, "at"), kind, halfDays, row.getObject("booking_id", UUID.class)));
    }

    private record Numbered(long entryId, Moved moved) {}

    /** @param halfDays how many; negative for an expiry that was taken back */
    record Moved(
            Instant at, String kind, int halfDays, @Nullable UUID bookingId) {}

    /**
     * @param validAt codes of spaces, or {@code "ALL"}
     * @param left null: unlimited
     */
    record Allowance(
            UUID grantId,
            UUID membershipId,
            String plan,
            Map<String, String> name,
            String kind,
            String seller,
            @Nullable Integer halfDays,
            int used,
            int held,
            int expired,
            @Nullable Integer left,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Object validAt) {

        static Allowance of(Balance balance) {
            var grant = balance.grant();
            var spaces = grant.validAt().spaces();
            return new Allowance(
                    grant.grantId(),
                    grant.membershipId(),
                    grant.plan(),
                    grant.planName(),
                    grant.kind(),
                    grant.seller(),
                    grant.halfDays(),
                    balance.used(),
                    balance.held(),
                    balance.expired(),
                    grant.halfDays() == null ? null : balance.left() - balance.expired(),
                    grant.validFrom(),
                    grant.validTo(),
                    spaces == null ? "ALL" : List.copyOf(spaces));
        }

        String key() {
            return (validTo == null ? "infinity" : validTo.toString()) + grantId;
        }
    }
}
