package halte.gateway.routing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The services' own API documents, asked again every minute; of a service that is down the last good copy stays. */
@ApplicationScoped
class OpenApiDocuments {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Replicas replicas;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final Map<ServiceName, ObjectNode> lastGood = new EnumMap<>(ServiceName.class);
    private Instant askedAt = Instant.EPOCH;

    OpenApiDocuments(Replicas replicas, ObjectMapper json, Clock clock) {
        this.replicas = replicas;
        this.json = json;
        this.clock = clock;
    }

    synchronized Map<ServiceName, ObjectNode> current() {
        var isOld = askedAt.plus(FRESH).isBefore(clock.instant());
        if (isOld || lastGood.size() < ServiceName.values().length) {
            for (var service : ServiceName.values()) {
                refresh(service);
            }
            askedAt = clock.instant();
        }
        return new EnumMap<>(lastGood);
    }

    private void refresh(ServiceName service) {
        for (var replica : replicas.inOrder(service)) {
            var document = ask(replica.resolve("/q/openapi?format=json"));
            if (document != null) {
                lastGood.put(service, document);
                return;
            }
        }
        Log.warnf("No API document could be had from a service, the last good copy is kept: %s", service);
    }

    private @Nullable ObjectNode ask(URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(3))
                    .header("Accept", "application/json")
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            JsonNode document = answer.statusCode() == 200 ? json.readTree(answer.body()) : null;
            return document instanceof ObjectNode object ? object : null;
        } catch (IOException unreachable) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
