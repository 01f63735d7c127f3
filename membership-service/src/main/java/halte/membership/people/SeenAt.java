package halte.membership.people;

import halte.membership.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which space knows which person, and since when they were last there. */
@ApplicationScoped
class SeenAt {

    private static final String UPSERT = "insert into seen_at (person_id, space, last_on)"
            + " select p, ?, d::date from unnest(?, ?) as v (p, d) order by p"
            + " on conflict (person_id, space) do update set last_on = greatest(seen_at.last_on, excluded.last_on)"
            + " where seen_at.last_on is distinct from greatest(seen_at.last_on, excluded.last_on)";

    private final Database database;

    SeenAt(Database database) {
        this.database = database;
    }

    void came(UUID person, String space, LocalDate day) {
        came(Map.of(person, day), space);
    }

    void came(Map<UUID, LocalDate> people, String space) {
        database.update(
                UPSERT,
                space,
                people.keySet().toArray(UUID[]::new),
                people.values().stream().map(LocalDate::toString).toArray(String[]::new));
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
