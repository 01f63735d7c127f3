package halte.booking.occupancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears this service's own facts, on every replica (each has a consumer group of its own), to know which numbers
 * moved. It changes nothing, so it needs no inbox: a fact heard twice moves a screen to where it already is.
 */
@ApplicationScoped
class OwnFactsListener {

    private final LiveBroadcast broadcast;
    private final ObjectMapper json;

    OwnFactsListener(LiveBroadcast broadcast, ObjectMapper json) {
        this.broadcast = broadcast;
        this.json = json;
    }

    @Incoming("own-facts")
    public void on(String message) {
        try {
            var space = json.readTree(message).path("data").path("space").asText("");
            if (!space.isEmpty()) {
                broadcast.mark(space);
            }
        } catch (JsonProcessingException unreadable) {
            Log.warn("A fact of our own could not be read; no screen moves for it.");
        }
    }
}
