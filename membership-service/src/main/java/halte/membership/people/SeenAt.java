package halte.membership.people;

import halte.membership.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which space knows which person, and since when they were last there. */
@ApplicationScoped
class SeenAt {

    private static final String UPSERT = "insert into seen_at (person_id, space, last_on)"
            + " select p, s, max(d::date) from unnest(?, ?, ?) as v (p, s, d) group by p, s order by p, s"
            + " on conflict (person_id, space) do update set last_on = greatest(seen_at.last_on, excluded.last_on)"
            + " where seen_at.last_on is distinct from greatest(seen_at.last_on, excluded.last_on)";

    private final Database database;

    SeenAt(Database database) {
        this.database = database;
    }

    /** Somebody was there, or will be. */
    record Seen(UUID person, String space, LocalDate day) {}

    void came(UUID person, String space, LocalDate day) {
        came(List.of(new Seen(person, space, day)));
    }

    void came(Map<UUID, LocalDate> people, String space) {
        came(people.entrySet().stream()
                .map(person -> new Seen(person.getKey(), space, person.getValue()))
                .toList());
    }

    void came(List<Seen> seen) {
        database.update(
                UPSERT,
                seen.stream().map(Seen::person).toArray(UUID[]::new),
                seen.stream().map(Seen::space).toArray(String[]::new),
                seen.stream().map(each -> each.day().toString()).toArray(String[]::new));
    }

    /** Holds a right there, but has not come yet. */
    void belongs(UUID person, String space) {
        database.update(
                "insert into seen_at (person_id, space, last_on) values (?, ?, ?) on conflict do nothing",
                person,
                space,
                (@Nullable Object) null);
    }
}
