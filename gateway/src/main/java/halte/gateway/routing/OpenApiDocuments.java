package halte.gateway.routing;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The services' own API documents, asked again every minute; of a service that is down the last good copy stays. Until each service has told its own once
 * there is nothing to give: a document that silently lacks a service would pass for a whole one, in a client generated from it as well.
 */
@ApplicationScoped
class OpenApiDocuments {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration PATIENCE_FOR_THE_FIRST = Duration.ofSeconds(10);
    private static final Duration PATIENCE_FOR_NEWS = Duration.ofSeconds(3);

    private final Replicas replicas;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private final Map<ServiceName, ObjectNode> lastGood = new EnumMap<>(ServiceName.class);
    private Instant askedAt = Instant.EPOCH;

    OpenApiDocuments(Replicas replicas, ObjectMapper json, Clock clock) {
        this.replicas = replicas;
        this.json = json;
        this.clock = clock;
    }

    /** One document per service; empty while a service has not told its own yet. */
    synchronized Optional<Map<ServiceName, ObjectNode>> current() {
        var isOld = askedAt.plus(FRESH).isBefore(clock.instant());
        for (var service : ServiceName.values()) {
            if (isOld || !lastGood.containsKey(service)) {
                refresh(service);
            }
        }
        if (isOld) {
            askedAt = clock.instant();
        }
        return lastGood.size() == ServiceName.values().length ? Optional.of(new EnumMap<>(lastGood)) : Optional.empty();
    }

    private void refresh(ServiceName service) {
        var patience = lastGood.containsKey(service) ? PATIENCE_FOR_NEWS : PATIENCE_FOR_THE_FIRST;
        for (var replica : replicas.inOrder(service)) {
            var document = ask(replica.resolve("/q/openapi?format=json"), patience);
            if (document != null) {
                lastGood.put(service, document);
                return;
            }
        }
        Log.warnf("No API document could be had from a service, a good copy is kept if there is one: %s", service);
    }

    private @Nullable ObjectNode ask(URI address, Duration patience) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(patience)
                    .header("Accept", "application/json")
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200 && json.readTree(answer.body()) instanceof ObjectNode document) {
                return document;
            }
            Log.warnf(
                    "A service answered with something else than its API document: %s, %d",
                    address, answer.statusCode());
        } catch (IOException unreachable) {
            Log.warnf("A service could not be asked for its API document: %s, %s", address, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return null;
    }
}
