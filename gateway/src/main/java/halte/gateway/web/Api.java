package halte.gateway.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import halte.gateway.routing.Replicas;
import halte.gateway.routing.RouteConfig;
import halte.gateway.routing.ServiceName;
import halte.gateway.session.Session;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks the services what a page shows, with the visitor's own token and in the visitor's language. Questions run beside each other; each has the page deadline.
 */
@ApplicationScoped
public class Api {

    private final Replicas replicas;
    private final RouteConfig config;
    private final ObjectMapper json;
    private final Session session;
    private final Page page;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofMillis(800))
            .build();

    Api(Replicas replicas, RouteConfig config, ObjectMapper json, Session session, Page page) {
        this.replicas = replicas;
        this.config = config;
        this.json = json;
        this.session = session;
        this.page = page;
    }

    /** One document. */
    public <T> Asked<T> get(ApiPath path, Class<T> type) {
        return ask(path, json.constructType(type));
    }

    /** The {@code items} of a list. */
    public <T> Asked<List<T>> list(ApiPath path, Class<T> type) {
        return ask(path, json.getTypeFactory().constructParametricType(Listed.class, type))
                .map(Api::<T>itemsOf);
    }

    /** A document as it came, for pages that show all of it. */
    public Asked<JsonNode> tree(ApiPath path) {
        return ask(path, json.constructType(JsonNode.class));
    }

    /** A command with a fresh key: for forms that say themselves when they are sent twice. */
    public Answer post(ApiPath path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** A command; the same key sent twice has one effect. */
    public Answer post(ApiPath path, Object body, String idempotencyKey) {
        return command("POST", path, body, idempotencyKey);
    }

    public Answer put(ApiPath path, Object body) {
        return command("PUT", path, body, null);
    }

    public Answer patch(ApiPath path, Object body) {
        return command("PATCH", path, body, null);
    }

    public Answer delete(ApiPath path) {
        return command("DELETE", path, null, null);
    }

    /** Bytes of a document, streamed by the browser through the proxy instead wherever a link will do. */
    private <T> Asked<T> ask(ApiPath path, JavaType type) {
        var template = HttpRequest.newBuilder().timeout(config.pageDeadline()).GET();
        prepare(template);
        var answer = send(path, template, candidates(path))
                .<Part<T>>thenApply(response -> read(response, type))
                .completeOnTimeout(Part.unavailable(), config.pageDeadline().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    Log.warnf("A part of a page is not available: %s (%s)", withoutQuery(path), failure.getMessage());
                    return Part.unavailable();
                });
        return new Asked<>(answer);
    }

    private Answer command(String method, ApiPath path, @Nullable Object body, @Nullable String key) {
        var template = HttpRequest.newBuilder()
                .timeout(config.commandDeadline())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : publisher(body));
        prepare(template);
        if (key != null) {
            template.header("Idempotency-Key", key);
        }
        try {
            var response = send(path, template, candidates(path)).join();
            return new Answer(response.statusCode(), tree(response.body()));
        } catch (RuntimeException silent) {
            Log.warnf("A command got no answer: %s %s (%s)", method, withoutQuery(path), silent.getMessage());
            return new Answer(0, MissingNode.getInstance());
        }
    }

    private void prepare(HttpRequest.Builder request) {
        request.header("Accept", "application/json").header("Accept-Language", page.language());
        var token = session.accessToken();
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
    }

    /** The next replica is tried only after a refused connection: then nothing has happened yet. */
    private CompletableFuture<HttpResponse<byte[]>> send(
            ApiPath path, HttpRequest.Builder template, Iterator<URI> candidates) {
        var replica = candidates.next();
        var request = template.copy().uri(replica.resolve(path.text())).build();
        return client.sendAsync(request, BodyHandlers.ofByteArray())
                .whenComplete((response, failure) -> {
                    if (failure == null) {
                        replicas.answered(replica);
                    } else if (isRefused(failure)) {
                        replicas.refused(replica);
                    }
                })
                .exceptionallyCompose(failure -> isRefused(failure) && candidates.hasNext()
                        ? send(path, template, candidates)
                        : CompletableFuture.failedFuture(failure));
    }

    private static boolean isRefused(Throwable failure) {
        return failure instanceof ConnectException || failure.getCause() instanceof ConnectException;
    }

    private Iterator<URI> candidates(ApiPath path) {
        var service = ServiceName.ownerOf(path.text())
                .orElseThrow(() -> new IllegalArgumentException("No service owns (%s)".formatted(path)));
        return replicas.inOrder(service).iterator();
    }

    private <T> Part<T> read(HttpResponse<byte[]> response, JavaType type) {
        try {
            if (response.statusCode() == 200) {
                return Part.of(json.readValue(response.body(), type));
            }
            return Part.refused(response.statusCode(), Problem.read(tree(response.body())));
        } catch (IOException unreadable) {
            Log.errorf(
                    unreadable,
                    "An answer could not be read: %s",
                    response.uri().getPath());
            return Part.unavailable();
        }
    }

    private JsonNode tree(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : json.readTree(body);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    private BodyPublisher publisher(Object body) {
        try {
            return BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Not writable as JSON (%s)".formatted(body.getClass()), impossible);
        }
    }

    private static String withoutQuery(ApiPath path) {
        return path.text().split("\\?", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static <T> List<T> itemsOf(Object listed) {
        @SuppressWarnings("unchecked")
        var items = ((Listed<T>) listed).items();
        return items == null ? List.of() : items;
    }

    record Listed<T>(@Nullable List<T> items, @Nullable String next) {}
}
