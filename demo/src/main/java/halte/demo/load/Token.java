package halte.demo.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The loader's own token, by client credentials, renewed before it ends. */
final class Token {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http;
    private final Target target;
    private final Clock clock;
    private String value = "";
    private Instant renewAt = Instant.EPOCH;

    Token(HttpClient http, Target target, Clock clock) {
        this.http = http;
        this.target = target;
        this.clock = clock;
    }

    synchronized String value() throws IOException, InterruptedException {
        if (!clock.instant().isBefore(renewAt)) {
            renew();
        }
        return value;
    }

    private void renew() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + encoded(target.clientId()) + "&client_secret="
                + encoded(target.clientSecret());
        var answer = http.send(
                HttpRequest.newBuilder(target.tokens())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(30))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The identity provider gave no token (%d).\nMaybe the client secret is another one."
                    .formatted(answer.statusCode()));
        }
        var json = Json.parse(answer.body());
        value = json.path("access_token").asText();
        renewAt = clock.instant().plusSeconds(json.path("expires_in").asLong()).minus(MARGIN);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
