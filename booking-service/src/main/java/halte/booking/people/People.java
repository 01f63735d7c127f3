package halte.booking.people;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.database.Sight;
import halte.contracts.membership.PersonDescribedV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks people up for staff who book for them. */
@ApplicationScoped
public class People {

    private final Database database;
    private final Sight sight;

    People(Database database, Sight sight) {
        this.database = database;
        this.sight = sight;
    }

    public record Person(
            UUID personId, String name, @Nullable String email, String language) {}

    public Optional<Person> byId(UUID personId) {
        return find("select * from person where person_id = ?", personId);
    }

    public Optional<Person> byEmail(String email) {
        return find("select * from person where lower(email) = lower(?) order by person_id limit 1", email.strip());
    }

    /** The language of each of them whom somebody told us about. */
    public Map<UUID, String> languagesOf(Collection<UUID> persons) {
        return sight
                .ofEverything(() -> database.list(
                        "select person_id, language from person where person_id = any(?::uuid[])",
                        row -> Map.entry(row.uuid("person_id"), row.text("language")),
                        Database.array("uuid", persons)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Looks as the system: staff may book for who was never there before. */
    private Optional<Person> find(String sql, Object value) {
        return sight.ofEverything(() -> database.first(sql, People::person, value));
    }

    void describe(PersonDescribedV1 person) {
        database.update(
                "insert into person (person_id, name, email, language, has_login) values (?, ?, ?, ?, ?)"
                        + " on conflict (person_id) do update set name = excluded.name, email = excluded.email,"
                        + " language = excluded.language, has_login = excluded.has_login",
                person.personId(),
                person.name(),
                person.email(),
                person.language(),
                person.hasLogin());
        database.update(
                "update person_seen set name = ? where person_id = ? and name <> ?",
                person.name(),
                person.personId(),
                person.name());
    }

    private static Person person(Row row) throws SQLException {
        return new Person(row.uuid("person_id"), row.text("name"), row.textOrNull("email"), row.text("language"));
    }
}
