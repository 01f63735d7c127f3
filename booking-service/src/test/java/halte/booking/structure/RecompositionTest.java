package halte.booking.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.identity.SystemScope;
import halte.testkit.AtOnce;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host says on another replica that the hall is made of three rooms now; this one still believes it is two. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RecompositionTest extends ServiceTest {

    private static final String TWO = "[\"RCO-A\", \"RCO-B\"]";
    private static final String THREE = "[\"RCO-A\", \"RCO-B\", \"RCO-D\"]";
    private static final int ROUNDS = 25;
    private static final int PEOPLE = 5;

    @Inject
    Recomposing recomposing;

    @Inject
    Structure structure;

    private int space;

    @BeforeEach
    void aHallMadeOfTwo() {
        ASpace.called("RCO")
                .withRoom("A")
                .withRoom("B")
                .withRoom("D")
                .with("C", "ROOM", Map.of("combines", List.of("RCO-A", "RCO-B")))
                .describe();
        space = structure.now().space("RCO").id();
        everythingIsOver();
        elsewhere(TWO);
        structure.doubt(new halte.booking.database.Database.Outrun());
        structure.now();
    }

    @Test
    void whoBooksByTheOldStructureGetsWhatItIsMadeOfNow() {
        // Given
        assertThat(elsewhere(THREE)).isTrue();

        // When
        var booked = hall("Late Reader", "2026-11-24T09:00:00Z");

        // Then
        booked.then().statusCode(201).body("resource", equalTo("RCO-C"));
        assertThat(atomsOf(booked.path("bookingId"))).isEqualTo(3);
        room("Third Room", "RCO-D", "2026-11-24T09:00:00Z").then().statusCode(409);
    }

    @Test
    void blockersAndHoldsAskTheSame() {
        // Given
        assertThat(elsewhere(THREE)).isTrue();

        // When
        var held = as(Tokens.worker("Holder"))
                .body(Map.of("resource", "RCO-C", "startsAt", "2026-11-25T09:00:00Z", "endsAt", "2026-11-25T10:00:00Z"))
                .post("/api/holds");

        // Then
        held.then().statusCode(201);
        room("Third Room", "RCO-D", "2026-11-25T09:00:00Z").then().statusCode(409);
    }

    @Test
    void whatIsBookedKeepsItsPartsHoweverManyBookAndRecomposeAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            // Given
            var calls = new ArrayList<Callable<Integer>>();
            for (int person = 0; person < PEOPLE; person++) {
                var name = "Hall " + person;
                var from = "2026-11-26T%02d:00:00Z".formatted(8 + person * 2);
                calls.add(() -> hall(name, from).statusCode());
            }
            var other = round % 2 == 0 ? THREE : TWO;
            calls.add(() -> elsewhere(other) ? 200 : 409);

            // When
            var answers = AtOnce.all(calls);

            // Then
            assertThat(answers).allMatch(status -> status < 500);
            assertThat(count("select count(*) as n from (select o.id from occupation o join booking b on b.id = o.id"
                            + " where b.resource = 'RCO-C' and o.live group by o.id having count(*) <> (select"
                            + " jsonb_array_length(made_of) from resource where resource = 'RCO-C')) as wrong"))
                    .as("bookings that occupy something else than the hall is made of, in round %d", round)
                    .isZero();
            everythingIsOver();
        }
    }

    /** What a host does on a replica that this one has not heard of yet. */
    private boolean elsewhere(String parts) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> {
            if (recomposing.ahead(space, List.of("RCO-A", "RCO-B", "RCO-D")).isPresent()) {
                return false;
            }
            database.update(
                    "update resource set description = jsonb_set(description, '{combines}', ?::jsonb)"
                            + " where resource = 'RCO-C'",
                    parts);
            database.update("update structure_revision set revision = revision + 1");
            return true;
        }));
    }

    private void everythingIsOver() {
        SystemScope.run(() -> database.update("update occupation set live = false where space_id = ?", space));
    }

    private long atomsOf(String booking) {
        return count("select count(*) as n from occupation where id = ?::uuid and live", booking);
    }

    private static Response hall(String person, String from) {
        return room(person, "RCO-C", from);
    }

    private static Response room(String person, String room, String from) {
        var until = java.time.Instant.parse(from).plusSeconds(3600).toString();
        return as(Tokens.worker(person))
                .body(Map.of("resource", room, "startsAt", from, "endsAt", until))
                .post("/api/bookings");
    }
}
