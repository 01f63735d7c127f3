package halte.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories say yes and no exactly where a plain list of intervals does. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class PlainModelTest extends ServiceTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");
    private static final Map<String, Set<String>> PARTS =
            Map.of("A", Set.of("A"), "B", Set.of("B"), "C", Set.of("A", "B"));
    private static final List<String> ROOMS = List.of("A", "B", "C");
    private static final Duration BUFFER = Duration.ofMinutes(15);
    private static final int STEPS = 60;

    @Inject
    HoldJob job;

    private final List<Kept> kept = new ArrayList<>();

    private record Kept(String id, String room, Instant from, Instant until, Instant heldUntil) {
        boolean meets(String otherRoom, Instant otherFrom, Instant otherUntil) {
            return PARTS.get(room).stream().anyMatch(PARTS.get(otherRoom)::contains)
                    && from.isBefore(otherUntil.plus(BUFFER))
                    && otherFrom.isBefore(until.plus(BUFFER));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theServiceAgreesWithAPlainModel(long seed) {
        // Given
        var space = "PM" + seed;
        ASpace.called(space)
                .withRoom("A")
                .withRoom("B")
                .with("C", "ROOM", Map.of("combines", List.of(space + "-A", space + "-B")))
                .describe();
        var random = new Random(seed);
        kept.clear();

        // When
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> book(space, random);
                case 2 -> hold(space, random);
                case 3 -> move(space, random);
                case 4 -> giveUpOrConfirm(random);
                default -> timePasses(random);
            }
        }

        // Then
        assertThat(count("select count(*) as n from booking where space = ? and state in ('HELD', 'CONFIRMED')", space))
                .isEqualTo(kept.size());
        assertThat(count(
                        "select count(*) as n from occupation o join space s on s.id = o.space_id"
                                + " where s.space = ? and o.live",
                        space))
                .isEqualTo(kept.stream()
                        .mapToInt(one -> PARTS.get(one.room()).size())
                        .sum());
    }

    private void book(String space, Random random) {
        var room = ROOMS.get(random.nextInt(3));
        var from = start(random);
        var until = from.plusSeconds(3600L * (1 + random.nextInt(2)));
        var answer =
                as(Tokens.worker("Model")).body(slot(space, room, from, until)).post("/api/bookings");
        agrees(answer, isFree(room, from, until, null), 201);
        if (answer.statusCode() == 201) {
            kept.add(new Kept(answer.path("bookingId"), room, from, until, null));
        }
    }

    private void hold(String space, Random random) {
        var room = ROOMS.get(random.nextInt(3));
        var from = start(random);
        var until = from.plusSeconds(3600);
        var answer =
                as(Tokens.worker("Model")).body(slot(space, room, from, until)).post("/api/holds");
        agrees(answer, isFree(room, from, until, null), 201);
        if (answer.statusCode() == 201) {
            kept.add(new Kept(
                    answer.path("bookingId"), room, from, until, clock.instant().plusSeconds(600)));
        }
    }

    private void move(String space, Random random) {
        var sure = kept.stream().filter(one -> one.heldUntil() == null).toList();
        if (sure.isEmpty()) {
            return;
        }
        var one = sure.get(random.nextInt(sure.size()));
        var room = ROOMS.get(random.nextInt(3));
        var from = start(random);
        var until = from.plus(Duration.between(one.from(), one.until()));
        if (room.equals(one.room()) && from.equals(one.from())) {
            return;
        }
        var answer = as(Tokens.worker("Model"))
                .body(slot(space, room, from, until))
                .post("/api/bookings/" + one.id() + "/change");
        agrees(answer, isFree(room, from, until, one), 200);
        if (answer.statusCode() == 200) {
            kept.remove(one);
            kept.add(new Kept(one.id(), room, from, until, null));
        }
    }

    private void giveUpOrConfirm(Random random) {
        if (kept.isEmpty()) {
            return;
        }
        var one = kept.get(random.nextInt(kept.size()));
        boolean confirm = one.heldUntil() != null && random.nextBoolean();
        var answer = as(Tokens.worker("Model"))
                .body("{}")
                .post("/api/bookings/" + one.id() + (confirm ? "/confirmation" : "/cancellation"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        kept.remove(one);
        if (confirm) {
            kept.add(new Kept(one.id(), one.room(), one.from(), one.until(), null));
        }
    }

    private void timePasses(Random random) {
        clock.advance(Duration.ofMinutes(random.nextInt(8)));
        job.run();
        kept.removeIf(one -> one.heldUntil() != null && !clock.instant().isBefore(one.heldUntil()));
    }

    private boolean isFree(String room, Instant from, Instant until, Kept except) {
        return kept.stream().filter(one -> one != except).noneMatch(one -> one.meets(room, from, until));
    }

    private static void agrees(Response answer, boolean free, int yes) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(free ? yes : 409);
    }

    private static Instant start(Random random) {
        return MORNING.plusSeconds(1800L * random.nextInt(12));
    }

    private static Map<String, Object> slot(String space, String room, Instant from, Instant until) {
        var body = new LinkedHashMap<String, Object>();
        body.put("resource", space + "-" + room);
        body.put("startsAt", from.toString());
        body.put("endsAt", until.toString());
        return body;
    }
}
