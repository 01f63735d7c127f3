package halte.benchmarks.doublebooking;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Random;
import java.util.UUID;

/**
 * Takes a hall for a moment and looks whether every room it is made of is theirs: while they have it, nobody may say
 * that it is made of something else.
 */
final class Tenant {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SLOTS = 6;
    private static final String WRONG =
            "select count(*) <> (select jsonb_array_length(made_of) from resource where resource = ?)"
                    + " from occupation where id = ? and live";

    private final Door door;
    private final String token;
    private final Random random;
    private final LocalDate today;
    private final Source database;
    private final Tally tally;
    private final Collection<String> defects;

    /** A connection of one's own; the database may be away. */
    interface Source {
        Connection open() throws SQLException;
    }

    Tenant(
            Door door,
            String token,
            Random random,
            LocalDate today,
            Source database,
            Tally tally,
            Collection<String> defects) {
        this.door = door;
        this.token = token;
        this.random = random;
        this.today = today;
        this.database = database;
        this.tally = tally;
        this.defects = defects;
    }

    void act() throws InterruptedException {
        var space = House.SPACES.get(random.nextInt(House.SPACES.size()));
        var from = House.at(today.plusDays(2), LocalTime.of(7 + 2 * random.nextInt(SLOTS), 0));
        var wish = JSON.createObjectNode()
                .put("resource", House.hall(space))
                .put("startsAt", from.toString())
                .put("endsAt", from.plusSeconds(3_600).toString());
        var answer = door.post("/api/bookings", token, wish);
        tally.asked("hall", answer.isDone() ? "done" : answer.problem());
        if (answer.isDone()) {
            var id = answer.body().path("bookingId").asText();
            look(House.hall(space), id);
            door.post("/api/bookings/" + id + "/cancellation", token, JSON.createObjectNode());
        }
        Thread.sleep(random.nextInt(40));
    }

    private void look(String hall, String booking) {
        try (var connection = database.open();
                var statement = connection.prepareStatement(WRONG)) {
            statement.setString(1, hall);
            statement.setObject(2, UUID.fromString(booking));
            var rows = statement.executeQuery();
            rows.next();
            if (rows.getBoolean(1)) {
                defects.add("%s was booked by what it was made of before: %s".formatted(hall, booking));
            }
            tally.asked("hall", "looked at");
        } catch (SQLException away) {
            tally.asked("hall", "not looked at");
        }
    }
}
