package halte.booking.board;

import halte.booking.database.Database;
import halte.booking.structure.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who booked or came to a space, by the beginning of any of their names. */
@ApplicationScoped
class PeopleSeen {

    private final Database database;

    PeopleSeen(Database database) {
        this.database = database;
    }

    record PersonSeen(UUID personId, String name, LocalDate lastSeenOn) {}

    record Seen(List<PersonSeen> items, @Nullable String next) {}

    @Transactional
    public Seen in(Space space, String typed, int limit) {
        var pattern = typed.replace("\0", "")
                .strip()
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return new Seen(
                database.list(
                        "select person_id, name, last_seen_on from person_seen"
                                + " where space_id = ? and name <> '' and (name ilike ? or name ilike ?)"
                                + " order by last_seen_on desc, name, person_id limit ?",
                        row -> new PersonSeen(row.uuid("person_id"), row.text("name"), row.date("last_seen_on")),
                        space.id(),
                        pattern + "%",
                        "% " + pattern + "%",
                        limit),
                null);
    }
}
