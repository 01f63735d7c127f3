package halte.booking.kiosk;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Members who do not want to be named at the door; they check in by pass, by code or on their phone. */
@ApplicationScoped
class Hiding {

    private final Database database;
    private final Clock clock;

    Hiding(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public boolean isHidden(UUID person) {
        return database.first("select 1 as one from kiosk_hidden where person_id = ?", row -> true, person)
                .orElse(false);
    }

    @Transactional
    public void hide(UUID person, boolean hidden) {
        if (hidden) {
            database.update(
                    "insert into kiosk_hidden (person_id, since) values (?, ?) on conflict do nothing",
                    person,
                    clock.instant());
        } else {
            database.update("delete from kiosk_hidden where person_id = ?", person);
        }
    }
}
