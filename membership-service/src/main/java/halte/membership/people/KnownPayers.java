package halte.membership.people;

import halte.membership.Page;
import halte.membership.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts of the people a space knows; the caller was checked. */
@ApplicationScoped
class KnownPayers {

    private static final String PAYERS = "select a.account_id, a.name, a.kind, a.owner_person_id from account a"
            + " join seen_at s on s.person_id = a.owner_person_id and s.space = ? where a.name <> '' and ";

    private static final String BY_NAME = PAYERS
            + "strpos(lower(a.name || ' ' || coalesce(a.email, '') || ' ' || coalesce(a.enterprise_number, '')), ?) > 0"
            + " and (lower(a.name) || a.account_id) > ? order by lower(a.name) || a.account_id limit ?";

    private static final String BY_OWNER = PAYERS + "a.owner_person_id = any (?) order by lower(a.name), a.account_id";

    private final Database database;

    KnownPayers(Database database) {
        this.database = database;
    }

    @Transactional
    public Page<KnownPayer> at(String space, @Nullable String query, @Nullable String cursor, int limit) {
        var wanted = query == null ? "" : query.strip().toLowerCase(Locale.ROOT);
        var rows = database.query(BY_NAME, KnownPayers::payer, space, wanted, Page.after(cursor, ""), limit + 1);
        return Page.of(rows, limit, KnownPayer::key);
    }

    /** The accounts these persons have themselves. */
    @Transactional
    public Page<KnownPayer> of(String space, List<UUID> owners) {
        var ids = owners.toArray(UUID[]::new);
        return new Page<>(database.query(BY_OWNER, KnownPayers::payer, space, ids), null);
    }

    private static KnownPayer payer(ResultSet row) throws SQLException {
        return new KnownPayer(
                Database.uuid(row, "account_id"),
                row.getString("name"),
                row.getString("kind"),
                Database.uuid(row, "owner_person_id"));
    }

    /** @param owner whose account it is */
    record KnownPayer(UUID accountId, String name, String kind, UUID owner) {

        String key() {
            return name.toLowerCase(Locale.ROOT) + accountId;
        }
    }
}
