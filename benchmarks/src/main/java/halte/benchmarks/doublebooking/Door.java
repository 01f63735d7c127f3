package halte.benchmarks.doublebooking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.benchmarks.server.Replica;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Sends commands until they are answered: to one replica or the other, again under the same key after a broken
 * connection or a fault, because then nobody knows whether it was done.
 */
final class Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration GIVE_UP = Duration.ofMinutes(4);

    private final List<Replica> replicas;
    private final Random random;
    private final Tally tally;

    Door(List<Replica> replicas, Random random, Tally tally) {
        this.replicas = replicas;
        this.random = random;
        this.tally = tally;
    }

    /** @param status below 500 */
    record Answer(int status, JsonNode body) {

        boolean isDone() {
            return status < 300;
        }

        String problem() {
            var type = body.path("type").asText();
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    Answer put(String path, String token, JsonNode body) throws InterruptedException {
        return untilAnswered("PUT", path, token, body);
    }

    Answer post(String path, String token, JsonNode body) throws InterruptedException {
        return untilAnswered("POST", path, token, body);
    }

    private Answer untilAnswered(String method, String path, String token, JsonNode body) throws InterruptedException {
        var key = UUID.randomUUID();
        var deadline = System.nanoTime() + GIVE_UP.toNanos();
        for (int attempt = 0; ; attempt++) {
            try {
                var answer = send(method, path, token, body, key);
                if (answer.status() < 500 && !isStillUnderWay(answer)) {
                    return answer;
                }
                tally.fault(answer.status());
            } catch (IOException nobodyAnswered) {
                tally.noAnswer();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No answer to (%s %s) for %s.".formatted(method, path, GIVE_UP));
            }
            Thread.sleep(Math.min(2_000, 50L << Math.min(attempt, 5)) + random.nextInt(50));
        }
    }

    private static boolean isStillUnderWay(Answer answer) {
        return answer.status() == 409 && answer.problem().equals("request-in-flight");
    }

    private Answer send(String method, String path, String token, JsonNode body, UUID key)
            throws IOException, InterruptedException {
        var replica = replicas.get(random.nextInt(replicas.size()));
        var request = HttpRequest.newBuilder(URI.create(replica.address() + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key.toString())
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        var answer = Clients.HTTP.send(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), read(answer.body()));
    }

    private static JsonNode read(String body) throws IOException {
        return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    }

    /** One pool of connections for everybody. */
    private static final class Clients {

        static final HttpClient HTTP = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(3))
                .build();
    }
}
