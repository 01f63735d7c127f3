package halte.membership.people;

import halte.membership.Page;
import halte.membership.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a space knows, or the network where none is named; the caller was checked, and the database hides the others anyway. */
@ApplicationScoped
class KnownPeople {

    private static final String BY_NAME = "select p.person_id, p.name, p.email, p.language, p.home_space, s.last_on"
            + " from seen_at s join person p using (person_id)"
            + " where s.space = ? and p.name <> '' and strpos(lower(p.name || ' ' || coalesce(p.email, '')), ?) > 0"
            + " and (lower(p.name) || p.person_id) > ? order by lower(p.name) || p.person_id limit ?";

    private static final String BY_ID = "select p.person_id, p.name, p.email, p.language, p.home_space, s.last_on"
            + " from seen_at s join person p using (person_id)"
            + " where s.space = ? and p.person_id = any (?) order by lower(p.name), p.person_id";

    private static final String ANYWHERE = "select p.person_id, p.name, p.email, p.language, p.home_space,"
            + " (select max(s.last_on) from seen_at s where s.person_id = p.person_id) as last_on from person p where ";

    private static final String ANYWHERE_BY_NAME = ANYWHERE
            + "p.name <> '' and strpos(lower(p.name || ' ' || coalesce(p.email, '')), ?) > 0"
            + " and (lower(p.name) || p.person_id) > ? order by lower(p.name) || p.person_id limit ?";

    private static final String ANYWHERE_BY_ID = ANYWHERE + "p.person_id = any (?) order by lower(p.name), p.person_id";

    private static final String KNOWS = "select 1 from seen_at where space = ? and person_id = ?";

    private final Database database;

    KnownPeople(Database database) {
        this.database = database;
    }

    @Transactional
    public Page<KnownPerson> at(@Nullable String space, @Nullable String query, @Nullable String cursor, int limit) {
        var wanted = query == null ? "" : query.strip().toLowerCase(Locale.ROOT);
        var after = Page.after(cursor, "");
        var rows = space == null
                ? database.query(ANYWHERE_BY_NAME, KnownPeople::person, wanted, after, limit + 1)
                : database.query(BY_NAME, KnownPeople::person, space, wanted, after, limit + 1);
        return Page.of(rows, limit, KnownPerson::key);
    }

    /** Those of the given persons the space knows, by name. */
    @Transactional
    public Page<KnownPerson> these(@Nullable String space, List<UUID> persons) {
        var ids = persons.toArray(UUID[]::new);
        var rows = space == null
                ? database.query(ANYWHERE_BY_ID, KnownPeople::person, (Object) ids)
                : database.query(BY_ID, KnownPeople::person, space, ids);
        return new Page<>(rows, null);
    }

    @Transactional
    public boolean knows(String space, UUID person) {
        return !database.query(KNOWS, row -> true, space, person).isEmpty();
    }

    private static KnownPerson person(ResultSet row) throws SQLException {
        return new KnownPerson(
                Database.uuid(row, "person_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                row.getString("home_space"),
                Database.dateOrNull(row, "last_on"));
    }

    /** @param lastSeenOn null: holds a membership there but has not come yet */
    record KnownPerson(
            UUID personId,
            String name,
            @Nullable String email,
            String language,
            @Nullable String homeSpace,
            @Nullable LocalDate lastSeenOn) {

        String key() {
            return name.toLowerCase(Locale.ROOT) + personId;
        }
    }
}
