package halte.demo.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/** An event with its guests, as community-service takes it over. */
public record Gathering(
        UUID eventId,
        String space,
        JsonNode title,
        JsonNode description,
        String tag,
        String startsAt,
        String endsAt,
        List<String> rooms,
        int capacity,
        String publishedAt,
        List<Guest> guests) {

    public record Guest(UUID personId, String name, String takenAt) {}
}
