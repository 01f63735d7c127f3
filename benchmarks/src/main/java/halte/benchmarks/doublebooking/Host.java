package halte.benchmarks.doublebooking;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Somebody who runs the spaces: blocks what is broken, gives desks away for weeks, and takes it all back. */
final class Host {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Door door;
    private final String token;
    private final Random random;
    private final LocalDate today;
    private final History history;
    private final Tally tally;
    private final List<List<Claim>> blockers = new ArrayList<>();
    private final List<Claim> allocations = new ArrayList<>();

    Host(Door door, String token, Random random, LocalDate today, History history, Tally tally) {
        this.door = door;
        this.token = token;
        this.random = random;
        this.today = today;
        this.history = history;
        this.tally = tally;
    }

    void act() throws InterruptedException {
        int chance = random.nextInt(100);
        if (chance < 40) {
            block(false);
        } else if (chance < 46) {
            block(true);
        } else if (chance < 70) {
            unblock();
        } else if (chance < 88) {
            allocate();
        } else {
            end();
        }
        Thread.sleep(100L + random.nextInt(300));
    }

    private void block(boolean displace) throws InterruptedException {
        var space = oneOf(House.SPACES);
        var resource = random.nextBoolean() ? oneOf(House.desks(space)) : oneOf(House.rooms(space));
        var from = House.at(date(), LocalTime.of(6 + random.nextInt(12), 0));
        var to = from.plusSeconds(3_600L * (1 + random.nextInt(4)));
        var wish = JSON.createObjectNode()
                .put("space", space)
                .put("startsAt", from.toString())
                .put("endsAt", to.toString())
                .put("cause", "OUT_OF_ORDER")
                .put("audience", "EVERYBODY")
                .put("displace", displace);
        wish.putArray("resources").add(resource);
        wish.putObject("reason").put("fr", "En panne");
        var answer = door.post("/api/blockers", token, wish);
        if (answer.isDone()) {
            var id = answer.body().path("id").asText();
            var claim = new Claim(id, "BLOCKER", resource, from, to, null);
            blockers.add(List.of(claim));
            history.made(claim);
            if (displace) {
                history.displaced(claim);
            }
        }
        tally.asked(displace ? "displace" : "block", answer.isDone() ? "done" : answer.problem());
    }

    private void unblock() throws InterruptedException {
        if (blockers.isEmpty()) {
            return;
        }
        var claims = blockers.remove(random.nextInt(blockers.size()));
        var id = claims.get(0).id();
        var answer = door.post("/api/blockers/" + id + "/end", token, JSON.createObjectNode());
        if (answer.isDone()) {
            history.over(id);
        }
        tally.asked("unblock", answer.isDone() ? "done" : answer.problem());
    }

    private void allocate() throws InterruptedException {
        var space = oneOf(House.SPACES);
        var desk = oneOf(House.desks(space));
        var from = date();
        var until = from.plusDays(random.nextInt(3));
        var wish = JSON.createObjectNode()
                .put("resource", desk)
                .put("from", from.toString())
                .put("until", until.toString());
        ObjectNode person = wish.putObject("person");
        person.put("personId", UUID.randomUUID().toString()).put("name", "Holder");
        var answer = door.post("/api/allocations", token, wish);
        if (answer.isDone()) {
            Instant start = from.atStartOfDay(House.ZONE).toInstant();
            Instant end = until.plusDays(1).atStartOfDay(House.ZONE).toInstant();
            var claim = new Claim(answer.body().path("id").asText(), "ALLOCATION", desk, start, end, null);
            allocations.add(claim);
            history.made(claim);
        }
        tally.asked("allocate", answer.isDone() ? "done" : answer.problem());
    }

    private void end() throws InterruptedException {
        if (allocations.isEmpty()) {
            return;
        }
        var claim = allocations.remove(random.nextInt(allocations.size()));
        var before = LocalDate.ofInstant(claim.from(), House.ZONE).minusDays(1);
        var wish = JSON.createObjectNode().put("until", before.toString());
        var answer = door.post("/api/allocations/" + claim.id() + "/end", token, wish);
        if (answer.isDone()) {
            history.over(claim.id());
        }
        tally.asked("end allocation", answer.isDone() ? "done" : answer.problem());
    }

    private LocalDate date() {
        return today.plusDays(2 + random.nextInt(House.DAYS));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
