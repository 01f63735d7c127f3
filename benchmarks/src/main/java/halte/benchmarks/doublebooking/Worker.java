package halte.benchmarks.doublebooking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Somebody who books, holds, confirms, moves, extends, repeats and gives up, at random. */
final class Worker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARTS = List.of("DAY", "AM", "PM");

    private final Door door;
    private final String token;
    private final Random random;
    private final LocalDate today;
    private final History history;
    private final Tally tally;
    private final List<Claim> mine = new ArrayList<>();

    Worker(Door door, String token, Random random, LocalDate today, History history, Tally tally) {
        this.door = door;
        this.token = token;
        this.random = random;
        this.today = today;
        this.history = history;
        this.tally = tally;
    }

    void act() throws InterruptedException {
        int chance = random.nextInt(100);
        if (mine.isEmpty() || chance < 34) {
            book();
        } else if (chance < 46) {
            hold();
        } else if (chance < 50) {
            repeat();
        } else if (chance < 60) {
            confirm();
        } else if (chance < 76) {
            change();
        } else if (chance < 82) {
            extend();
        } else {
            giveUp();
        }
    }

    private void book() throws InterruptedException {
        keep("book", door.post("/api/bookings", token, wish()));
    }

    private void hold() throws InterruptedException {
        keep("hold", door.post("/api/holds", token, wish().put("minutes", 1 + random.nextInt(3))));
    }

    private void confirm() throws InterruptedException {
        var held = mine.stream().filter(claim -> claim.kind().equals("HOLD")).findFirst();
        if (held.isEmpty()) {
            return;
        }
        var claim = held.get();
        var answer = door.post("/api/bookings/" + claim.id() + "/confirmation", token, JSON.createObjectNode());
        if (answer.isDone()) {
            replace(claim, read(answer.body()));
        } else {
            forget(claim);
        }
        count("confirm", answer);
    }

    private void change() throws InterruptedException {
        var claim = any();
        var wish = wish();
        wish.remove("space");
        if (!wish.has("resource")) {
            wish.put("resource", oneOf(House.desks(claim.resource().substring(0, 3))));
        }
        var answer = door.post("/api/bookings/" + claim.id() + "/change", token, wish);
        if (answer.isDone()) {
            var changed = read(answer.body());
            mine.remove(claim);
            mine.add(changed);
            history.changed(changed);
        }
        count("change", answer);
    }

    private void extend() throws InterruptedException {
        var claim = any();
        var wish = JSON.createObjectNode()
                .put("endsAt", claim.to().plusSeconds(1_800).toString());
        var answer = door.post("/api/bookings/" + claim.id() + "/extension", token, wish);
        if (answer.isDone()) {
            var changed = read(answer.body());
            mine.remove(claim);
            mine.add(changed);
            history.changed(changed);
        }
        count("extend", answer);
    }

    private void giveUp() throws InterruptedException {
        var claim = any();
        var answer = door.post("/api/bookings/" + claim.id() + "/cancellation", token, JSON.createObjectNode());
        if (answer.isDone()) {
            forget(claim);
            history.over(claim.id());
        }
        count("cancel", answer);
    }

    private void repeat() throws InterruptedException {
        var space = oneOf(House.SPACES);
        var wish = JSON.createObjectNode()
                .put("space", space)
                .put("resource", oneOf(House.desks(space)))
                .put("firstDate", date().toString())
                .put("part", oneOf(PARTS))
                .put("recurrence", "FREQ=DAILY;COUNT=" + (2 + random.nextInt(5)));
        var answer = door.post("/api/series", token, wish);
        if (answer.isDone()) {
            for (var date : answer.body().path("dates")) {
                if (date.path("state").asText().equals("BOOKED")) {
                    own(new Claim(
                            date.path("bookingId").asText(),
                            "BOOKING",
                            date.path("resource").asText(),
                            Instant.parse(date.path("startsAt").asText()),
                            Instant.parse(date.path("endsAt").asText()),
                            null));
                }
            }
        }
        count("series", answer);
    }

    private ObjectNode wish() {
        var space = oneOf(House.SPACES);
        var wish = JSON.createObjectNode();
        int what = random.nextInt(10);
        if (what < 4) {
            wish.put("resource", oneOf(House.desks(space)));
        } else if (what < 5) {
            wish.put("space", space);
        } else if (what < 6) {
            wish.put("resource", House.label(space));
            return wish.put("date", date().toString()).put("part", "DAY");
        } else {
            wish.put("resource", oneOf(House.rooms(space)));
            var from = House.at(date(), LocalTime.of(7 + random.nextInt(12), 30 * random.nextInt(2)));
            wish.put("startsAt", from.toString());
            return wish.put(
                    "endsAt",
                    from.plusSeconds(3_600L + 1_800L * random.nextInt(4)).toString());
        }
        return wish.put("date", date().toString()).put("part", oneOf(PARTS));
    }

    private void keep(String command, Door.Answer answer) {
        if (answer.isDone()) {
            own(read(answer.body()));
        }
        count(command, answer);
    }

    private void own(Claim claim) {
        mine.add(claim);
        history.made(claim);
    }

    private void replace(Claim former, Claim claim) {
        mine.remove(former);
        own(claim);
    }

    private void forget(Claim claim) {
        mine.remove(claim);
    }

    private static Claim read(JsonNode booking) {
        boolean held = booking.path("state").asText().equals("HELD");
        return new Claim(
                booking.path("bookingId").asText(),
                held ? "HOLD" : "BOOKING",
                booking.path("resource").asText(),
                Instant.parse(booking.path("startsAt").asText()),
                Instant.parse(booking.path("endsAt").asText()),
                held ? Instant.parse(booking.path("heldUntil").asText()) : null);
    }

    private void count(String command, Door.Answer answer) {
        tally.asked(command, answer.isDone() ? "done" : answer.problem());
    }

    private Claim any() {
        return mine.get(random.nextInt(mine.size()));
    }

    private LocalDate date() {
        return today.plusDays(2 + random.nextInt(House.DAYS));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
