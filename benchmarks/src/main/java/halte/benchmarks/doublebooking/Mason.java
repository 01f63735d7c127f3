package halte.benchmarks.doublebooking;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;

/** Says of the halls that they are made of two rooms, then of three, whenever nothing is booked in them. */
final class Mason {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Door door;
    private final String token;
    private final Random random;
    private final Tally tally;

    Mason(Door door, String token, Random random, Tally tally) {
        this.door = door;
        this.token = token;
        this.random = random;
        this.tally = tally;
    }

    void act() throws InterruptedException {
        var space = House.SPACES.get(random.nextInt(House.SPACES.size()));
        var wish = JSON.createObjectNode().put("kind", "ROOM").put("capacity", 40);
        wish.putObject("name").put("fr", "Salle");
        wish.putArray("amenities");
        House.hallRooms(space, 2 + random.nextInt(2)).forEach(wish.withArray("combines")::add);
        var answer = door.put("/api/resources/" + House.hall(space), token, wish);
        tally.asked("recompose", answer.isDone() ? "done" : answer.problem());
        Thread.sleep(random.nextInt(60));
    }
}
