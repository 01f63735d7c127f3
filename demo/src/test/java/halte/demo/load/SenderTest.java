package halte.demo.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SenderTest {

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/token", exchange -> answer(exchange, 200, "{\"access_token\":\"abc\",\"expires_in\":300}"));
        server.createContext("/api/families", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            answer(exchange, refusals.getAndDecrement() > 0 ? 422 : 200, "{}");
        });
        server.createContext("/api/bad", exchange -> answer(exchange, 400, "{\"title\":\"not so\"}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void stepsAreSentInOrderWithTokenAndKeyAndToldInPercent() throws Exception {
        // Given
        var one = new Request(Service.BILLING, "PUT", "/api/families/A", "{}");
        var two = new Request(Service.BILLING, "PUT", "/api/families/B", "{}");
        var told = new ArrayList<String>();

        // When
        sender().send(List.of(new Step("first", List.of(one)), new Step("second", List.of(two))), 0, 100, told::add);

        // Then
        assertThat(heard).containsExactly("Bearer abc " + one.idempotencyKey(), "Bearer abc " + two.idempotencyKey());
        assertThat(told).containsExactly("0 first", "50 second");
    }

    @Test
    void whatIsNotKnownYetIsTriedAgainWithTheSameKey() throws Exception {
        // Given
        refusals.set(2);
        var request = new Request(Service.BILLING, "PUT", "/api/families/A", "{}");

        // When
        sender().send(List.of(new Step("only", List.of(request))), 0, 100, line -> {});

        // Then
        assertThat(heard).hasSize(3).containsOnly("Bearer abc " + request.idempotencyKey());
    }

    @Test
    void aRefusalThatWillNotPassEndsTheLoadWithTheWordsOfTheService() {
        // Given
        var request = new Request(Service.BILLING, "PUT", "/api/bad", "{}");

        // When
        var load = sender();

        // Then
        assertThatThrownBy(() -> load.send(List.of(new Step("only", List.of(request))), 0, 100, line -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PUT /api/bad was refused (400)")
                .hasMessageContaining("not so");
    }

    private Sender sender() {
        var base = URI.create("http://localhost:" + server.getAddress().getPort());
        var target = new Target(Map.of(Service.BILLING, base), base.resolve("/token"), "halte-loader", "secret");
        return new Sender(target, Clock.systemUTC());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
