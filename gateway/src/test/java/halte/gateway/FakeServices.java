package halte.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands in for the four services where they cannot run: small recorded answers on loopback. What was asked is kept, single paths can be made to fail or to be
 * late. The journeys use the real ones.
 */
public final class FakeServices implements AutoCloseable {

    private static final String ID = "[0-9a-f-]{36}";

    /** First pattern that matches wins. */
    private static final List<Map.Entry<String, String>> ANSWERS = List.of(
            Map.entry("/api/spaces", "spaces"),
            Map.entry("/api/spaces/[^/]+/plan", "plan"),
            Map.entry("/api/spaces/[^/]+/days", "days"),
            Map.entry("/api/spaces/[^/]+/availability", "availability"),
            Map.entry("/api/spaces/[^/]+/companions", "companions"),
            Map.entry("/api/spaces/[^/]+", "space"),
            Map.entry("/api/bookings", "bookings"),
            Map.entry("/api/bookings/" + ID, "booking"),
            Map.entry("/api/quotes", "quote"),
            Map.entry("/api/prices", "price"),
            Map.entry("/api/allowances", "allowances"),
            Map.entry("/api/allowances/" + ID + "/movements", "movements"),
            Map.entry("/api/plans", "plans"),
            Map.entry("/api/people/me", "me"),
            Map.entry("/api/documents", "documents"),
            Map.entry("/api/agenda", "events"),
            Map.entry("/api/events/" + ID, "event"),
            Map.entry("/api/tickets", "tickets"));

    /** A request as the service saw it. */
    public record Seen(String method, String path, String query, Map<String, String> headers, String body) {}

    /** An answer to give instead of the recorded one. */
    public record Said(int status, String body, int delayMillis) {}

    private final HttpServer server;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Map<String, Said> said = new ConcurrentHashMap<>();

    private FakeServices(HttpServer server) {
        this.server = server;
    }

    public static FakeServices start(int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
            var fake = new FakeServices(server);
            server.createContext("/", fake::answer);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                var thread = new Thread(task, "fake-service");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            return fake;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Seen> seen(String method, String path) {
        return seen.stream()
                .filter(request ->
                        request.method().equals(method) && request.path().equals(path))
                .toList();
    }

    public void say(String method, String path, int status, String body) {
        said.put(method + " " + path, new Said(status, body, 0));
    }

    public void delay(String path, int millis) {
        said.put("GET " + path, new Said(200, "{}", millis));
    }

    public void reset() {
        seen.clear();
        said.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = new ConcurrentHashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        var query = exchange.getRequestURI().getQuery();
        seen.add(new Seen(exchange.getRequestMethod(), path, query == null ? "" : query, headers, body));
        var special = said.get(exchange.getRequestMethod() + " " + path);
        if (path.equals("/api/occupancy/stream")) {
            stream(exchange);
        } else if (special != null) {
            pause(special.delayMillis());
            send(exchange, special.status(), special.body().getBytes(StandardCharsets.UTF_8));
        } else if (exchange.getRequestMethod().equals("POST")) {
            send(exchange, 201, recorded("booking"));
        } else {
            var name = ANSWERS.stream()
                    .filter(answer -> path.matches(answer.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (name.isPresent()) {
                send(exchange, 200, recorded(name.get()));
            } else {
                send(
                        exchange,
                        404,
                        "{\"type\":\"/problems/not-found\",\"title\":\"absent\",\"status\":404}"
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Two events with a pause between them, to see whether the first arrives before the second is written. */
    private static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (int free = 9; free > 7; free--) {
                out.write(("event: occupancy\ndata: {\"space\":\"CHI\",\"free\":" + free
                                + ",\"present\":7,\"total\":16}\n\n")
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
                pause(1_000);
            }
        }
    }

    public static byte[] recorded(String name) {
        try (var stream = FakeServices.class.getResourceAsStream("/fake/" + name + ".json")) {
            if (stream == null) {
                throw new IllegalArgumentException("Nothing is recorded under (%s)".formatted(name));
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
