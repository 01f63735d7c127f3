package halte.community.events;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import halte.community.CommunityTest;
import halte.contracts.booking.RoomConfirmedV1;
import halte.contracts.booking.RoomRefusedV1;
import halte.testkit.Polled;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoomListenerTest extends CommunityTest {

    @Inject
    RoomListener listener;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "mp.messaging.incoming.booking-facts.topic")
    String topic;

    @Test
    void eachRoomShowsWhatBookingSaid() {
        // Given
        var id = published(withTwoRooms());

        // When
        listener.on(Polled.of(message(UUID.randomUUID(), confirmed(id, "CHI-R01"))));
        listener.on(Polled.of(message(UUID.randomUUID(), refused(id, "CHI-R02"))));

        // Then
        get("", "/api/events/" + id)
                .then()
                .body("rooms[0].state", equalTo("CONFIRMED"))
                .body("rooms[1].state", equalTo("REFUSED"))
                .body("rooms[1].reason", equalTo("slot-taken"));
    }

    @Test
    void hearingTwiceAndOutOfOrderChangesNothingMore() {
        // Given
        var id = published(withTwoRooms());
        var confirmed = message(UUID.randomUUID(), confirmed(id, "CHI-R01"));
        var refused = message(UUID.randomUUID(), refused(id, "CHI-R02"));
        listener.on(Polled.of(refused));
        listener.on(Polled.of(confirmed));

        // When
        listener.on(Polled.of(refused));
        listener.on(Polled.of(confirmed));
        listener.on(Polled.of(message(UUID.randomUUID(), refused(id, "CHI-R01"))));
        listener.on(
                Polled.of(message(UUID.randomUUID(), confirmed(UUID.randomUUID().toString(), "CHI-R01"))));

        // Then
        get("", "/api/events/" + id)
                .then()
                .body("rooms[0].state", equalTo("CONFIRMED"))
                .body("rooms[1].state", equalTo("REFUSED"));
    }

    @Test
    void theAnswerComesOverTheBroker() {
        // Given
        var id = published(anEvent());

        // When
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "CHI", message(UUID.randomUUID(), confirmed(id, "CHI-R01"))));
        }

        // Then
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("", "/api/events/" + id).path("rooms[0].state").equals("CONFIRMED"));
    }

    private static Map<String, Object> withTwoRooms() {
        var event = anEvent();
        event.put("rooms", List.of("CHI-R02", "CHI-R01"));
        return event;
    }

    private static RoomConfirmedV1 confirmed(String event, String room) {
        return new RoomConfirmedV1(UUID.fromString(event), "CHI", room, NOW, NOW.plusSeconds(60));
    }

    private static RoomRefusedV1 refused(String event, String room) {
        return new RoomRefusedV1(UUID.fromString(event), "CHI", room, "slot-taken");
    }
}
