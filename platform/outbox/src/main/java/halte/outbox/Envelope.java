package halte.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact on the wire: CloudEvents 1.0 in structured JSON. Id and type travel in the body, so that a dead letter
 * explains itself.
 *
 * @param id what listeners remember to ignore repeats
 * @param type for example {@code be.halte.booking.booking-confirmed.v1}
 * @param source the owner, for example {@code /booking-service}
 * @param time when it became true
 * @param data the fact
 */
public record Envelope(UUID id, String type, String source, Instant time, JsonNode data) {

    /**
     * @throws IllegalArgumentException when the message is not a CloudEvent
     */
    public static Envelope parse(String message) {
        var event = FactJson.read(message);
        return new Envelope(
                UUID.fromString(event.path("id").asText()),
                event.path("type").asText(),
                event.path("source").asText(),
                Instant.parse(event.path("time").asText()),
                event.path("data"));
    }

    /** Reads the fact; members this version does not know are ignored. */
    public <T> T as(Class<T> shape) {
        return FactJson.as(data, shape);
    }
}
