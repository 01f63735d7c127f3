package halte.community.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import halte.community.CommunityTest;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest extends CommunityTest {

    @Test
    void anEventOfThePastIsTakenOverOnceWithItsGuests() {
        // Given
        var id = UUID.randomUUID().toString();
        var batch = Map.of("events", List.of(past(id, 2)));
        post(Tokens.coordinator(), "/api/imports/events", batch)
                .then()
                .statusCode(200)
                .body("events", equalTo(1))
                .body("tickets", equalTo(2));

        // When
        var again = post(Tokens.coordinator(), "/api/imports/events", batch);

        // Then
        again.then().statusCode(200).body("events", equalTo(0)).body("tickets", equalTo(0));
        get("", "/api/events/" + id).then().body("state", equalTo("HELD")).body("seatsTaken", equalTo(2));
        get(host(), "/api/events/" + id + "/tickets").then().body("items.name", hasItem("Invité 1"));
    }

    @Test
    void moreGuestsThanSeatsAreRefusedAndNothingIsStored() {
        // Given
        var id = UUID.randomUUID().toString();
        var good = UUID.randomUUID().toString();

        // When
        var answer = post(
                Tokens.coordinator(), "/api/imports/events", Map.of("events", List.of(past(good, 1), past(id, 4))));

        // Then
        answer.then().statusCode(400);
        get("", "/api/events/" + good).then().statusCode(404);
    }

    private static Map<String, Object> past(String id, int guests) {
        var event = new HashMap<>(anEvent());
        event.put("eventId", id);
        event.put("startsAt", NOW.minus(Duration.ofDays(30)).toString());
        event.put("endsAt", NOW.minus(Duration.ofDays(30)).plusSeconds(7200).toString());
        event.put("publishedAt", NOW.minus(Duration.ofDays(50)).toString());
        event.put("capacity", 3);
        event.put(
                "guests",
                java.util.stream.IntStream.rangeClosed(1, guests)
                        .mapToObj(guest -> Map.of(
                                "personId",
                                UUID.randomUUID().toString(),
                                "name",
                                "Invité " + guest,
                                "takenAt",
                                NOW.minus(Duration.ofDays(40)).toString()))
                        .toList());
        return event;
    }
}
