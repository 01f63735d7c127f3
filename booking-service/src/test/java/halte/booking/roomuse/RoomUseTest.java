package halte.booking.roomuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.booking.RoomConfirmedV1;
import halte.contracts.booking.RoomRefusedV1;
import halte.contracts.community.EventCancelledV1;
import halte.contracts.community.EventPublishedV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RoomUseTest extends ServiceTest {

    @Inject
    CommunityListener listener;

    @Test
    void anEventKeepsItsRoomsOnceHoweverOftenItIsHeard() {
        // Given
        ASpace.called("RUA").withRoom("R01").withRoom("R02").describe();
        var event = published("RUA", List.of("RUA-R01", "RUA-R02", "RUA-R99"));
        var message = message(UUID.randomUUID(), event);

        // When
        listener.on(message);
        listener.on(message);
        listener.on(message(UUID.randomUUID(), event));

        // Then
        assertThat(told(RoomConfirmedV1.TYPE, "RUA")).isEqualTo(2);
        assertThat(told(RoomRefusedV1.TYPE, "RUA")).isOne();
        roomBooking("RUA-R01").then().statusCode(409);
        as(Tokens.host("RUA"))
                .get("/api/spaces/RUA/today?date=2026-11-24")
                .then()
                .body("rooms.label", hasItem("Atelier"));
    }

    @Test
    void anEventInAWholeKeepsEveryPartOfIt() {
        // Given
        ASpace.called("RUW")
                .withRoom("R01")
                .withRoom("R02")
                .with("R12", "ROOM", Map.of("combines", List.of("RUW-R01", "RUW-R02")))
                .describe();

        // When
        listener.on(message(UUID.randomUUID(), published("RUW", List.of("RUW-R12"))));

        // Then
        assertThat(told(RoomConfirmedV1.TYPE, "RUW")).isOne();
        roomBooking("RUW-R01").then().statusCode(409);
        roomBooking("RUW-R02").then().statusCode(409);
    }

    @Test
    void aTakenRoomIsRefusedToTheEvent() {
        // Given
        ASpace.called("RUB").withRoom("R01").describe();
        roomBooking("RUB-R01").then().statusCode(201);

        // When
        listener.on(message(UUID.randomUUID(), published("RUB", List.of("RUB-R01"))));

        // Then
        assertThat(count(
                        "select count(*) as n from outbox where type = ? and part_key = 'RUB'"
                                + " and payload->>'reason' = 'slot-taken'",
                        RoomRefusedV1.TYPE))
                .isOne();
    }

    @Test
    void aCancelledEventGivesItsRoomBack() {
        // Given
        ASpace.called("RUC").withRoom("R01").describe();
        var event = published("RUC", List.of("RUC-R01"));
        listener.on(message(UUID.randomUUID(), event));
        var cancelled = message(UUID.randomUUID(), new EventCancelledV1(event.eventId(), "RUC", MONDAY_NINE));

        // When
        listener.on(cancelled);
        listener.on(cancelled);

        // Then
        roomBooking("RUC-R01").then().statusCode(201);
    }

    @Test
    void aCancellationThatOvertakesThePublicationWins() {
        // Given
        ASpace.called("RUD").withRoom("R01").describe();
        var event = published("RUD", List.of("RUD-R01"));

        // When
        listener.on(message(UUID.randomUUID(), new EventCancelledV1(event.eventId(), "RUD", MONDAY_NINE)));
        listener.on(message(UUID.randomUUID(), event));

        // Then
        assertThat(told(RoomConfirmedV1.TYPE, "RUD")).isZero();
        roomBooking("RUD-R01").then().statusCode(201);
    }

    private static EventPublishedV1 published(String space, List<String> rooms) {
        return new EventPublishedV1(
                UUID.randomUUID(),
                space,
                ASpace.OPERATOR,
                Map.of("fr", "Atelier"),
                Instant.parse("2026-11-24T09:00:00Z"),
                Instant.parse("2026-11-24T11:00:00Z"),
                rooms,
                12);
    }

    private static io.restassured.response.Response roomBooking(String room) {
        return as(Tokens.worker())
                .body(Map.of("resource", room, "startsAt", "2026-11-24T10:00:00Z", "endsAt", "2026-11-24T11:00:00Z"))
                .post("/api/bookings");
    }
}
