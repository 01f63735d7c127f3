package halte.community.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

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
class EventsTest extends CommunityTest {

    @Test
    void aDraftExistsOnlyForTheHostsOfItsSpace() {
        // Given
        var id = draft(anEvent());

        // When
        var visitor = get("", "/api/events/" + id);
        var foreigner = get(foreignHost(), "/api/events/" + id);
        var own = get(host(), "/api/events/" + id);

        // Then
        visitor.then().statusCode(404).body("type", equalTo("/problems/not-found"));
        foreigner.then().statusCode(404);
        own.then().statusCode(200).body("state", equalTo("DRAFT")).body("rooms[0].state", equalTo("WANTED"));
        get("", "/api/events").then().body("items.eventId", not(hasItem(id)));
        get(host(), "/api/events?space=CHI&state=ALL").then().body("items.eventId", hasItem(id));
        get(foreignHost(), "/api/events?space=CHI&state=ALL").then().statusCode(403);
        get("", "/api/events?space=CHI&state=ALL").then().statusCode(401);
    }

    @Test
    void aPublishedEventIsPublicAndSaysWhereItIs() {
        // Given
        var id = draft(anEvent());

        // When
        post(host(), "/api/events/" + id + "/publication", null).then().statusCode(200);

        // Then
        get("", "/api/events/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("spaceName", equalTo("La Grange"))
                .body("slug", equalTo("chimay"))
                .body("timeZone", equalTo("Europe/Brussels"))
                .body("title.nl", equalTo("Ontbijt op dinsdag"))
                .body("rooms[0].name.fr", equalTo("Cuisine"))
                .body("seatsLeft", equalTo(12));
        get("", "/api/events?space=CHI").then().body("items.eventId", hasItem(id));
        get("", "/api/events?space=ARL").then().body("items.eventId", not(hasItem(id)));
    }

    @Test
    void publishingTwiceIsRefusedByName() {
        // Given
        var id = published(anEvent());

        // When
        var again = post(host(), "/api/events/" + id + "/publication", null);

        // Then
        again.then().statusCode(409).body("type", equalTo("/problems/event-not-draft"));
    }

    @Test
    void aHostOfAnotherSpaceCannotTouchIt() {
        // Given
        var id = published(anEvent());

        // When
        var cancel = post(foreignHost(), "/api/events/" + id + "/cancellation", null);
        var create = post(foreignHost(), "/api/events", anEvent());

        // Then
        cancel.then().statusCode(403);
        create.then().statusCode(403);
        get("", "/api/events/" + id).then().body("state", equalTo("PUBLISHED"));
    }

    @Test
    void theManagerOfTheOperatorMayDoWhatAHostMay() {
        // Given
        var manager = Tokens.manager("grange-et-compagnie");

        // When
        var created = post(manager, "/api/events", anEvent());

        // Then
        created.then().statusCode(201);
        assertThat(created.header("Location")).endsWith("/api/events/" + created.path("eventId"));
    }

    @Test
    void aCancelledEventCountsUpItsSequenceAndLeavesTheProgramme() {
        // Given
        var id = published(anEvent());

        // When
        post(host(), "/api/events/" + id + "/cancellation", null).then().statusCode(200);

        // Then
        get("", "/api/events/" + id).then().body("state", equalTo("CANCELLED")).body("sequence", equalTo(1));
        get("", "/api/events").then().body("items.eventId", not(hasItem(id)));
        post(host(), "/api/events/" + id + "/cancellation", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/event-cancelled"));
    }

    @Test
    void anEventIsHeldOnceItsEndHasPassed() {
        // Given
        var id = published(anEvent());

        // When
        clock.advance(Duration.ofDays(9));

        // Then
        get("", "/api/events/" + id).then().body("state", equalTo("HELD"));
        post(host(), "/api/events/" + id + "/cancellation", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/event-over"));
    }

    @Test
    void badInputIsToldFieldByFieldAndNothingIsStored() {
        // Given
        var bad = new HashMap<>(anEvent());
        bad.put("title", Map.of());
        bad.put("capacity", 0);
        bad.put("endsAt", bad.get("startsAt"));
        var before = get(host(), "/api/events?space=CHI&state=DRAFT&limit=200")
                .<List<?>>path("items")
                .size();

        // When
        var answer = post(host(), "/api/events", bad);

        // Then
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-input"))
                .body("errors.field", hasItems("title", "capacity", "forward"));
        assertThat(get(host(), "/api/events?space=CHI&state=DRAFT&limit=200").<List<?>>path("items"))
                .hasSize(before);
    }

    @Test
    void anUnknownFieldAndAnUnknownRoomAreRefused() {
        // Given
        var extra = new HashMap<>(anEvent());
        extra.put("colour", "green");
        var foreignRoom = new HashMap<>(anEvent());
        foreignRoom.put("rooms", List.of("ARL-R01"));
        var past = new HashMap<>(anEvent());
        past.put("startsAt", NOW.minusSeconds(60).toString());

        // When
        var extraAnswer = post(host(), "/api/events", extra);
        var roomAnswer = post(host(), "/api/events", foreignRoom);
        var pastAnswer = post(host(), "/api/events", past);

        // Then
        extraAnswer.then().statusCode(400).body("errors.field", hasItem("colour"));
        roomAnswer.then().statusCode(422).body("type", equalTo("/problems/unknown-room"));
        pastAnswer.then().statusCode(409).body("type", equalTo("/problems/event-over"));
        get("", "/api/events?cursor=nonsense").then().statusCode(400);
        get("", "/api/events?limit=1000").then().statusCode(400);
        get("", "/api/events/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theSameKeyGivesTheFirstAnswer() {
        // Given
        var key = UUID.randomUUID().toString();

        // When
        var first = withKey(key, anEvent());
        var second = withKey(key, anEvent());

        // Then
        assertThat(second.<String>path("eventId")).isEqualTo(first.<String>path("eventId"));
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        // Given
        for (int day = 0; day < 5; day++) {
            var event = anEvent();
            event.put("startsAt", NOW.plus(Duration.ofDays(100 + day)).toString());
            event.put(
                    "endsAt",
                    NOW.plus(Duration.ofDays(100 + day)).plusSeconds(3600).toString());
            published(event);
        }
        var from = "/api/events?from=2027-03-01&limit=2";

        // When
        var one = get("", from);
        var two = get("", from + "&cursor=" + one.path("next"));
        var three = get("", from + "&cursor=" + two.path("next"));

        // Then
        var starts = new java.util.ArrayList<String>(one.path("items.startsAt"));
        starts.addAll(two.path("items.startsAt"));
        starts.addAll(three.path("items.startsAt"));
        assertThat(starts).hasSize(5).isSorted().doesNotHaveDuplicates();
        assertThat(three.<String>path("next")).isNull();
    }

    private static io.restassured.response.Response withKey(String key, Object body) {
        return io.restassured.RestAssured.given()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .auth()
                .oauth2(host())
                .body(body)
                .post("/api/events");
    }
}
