package halte.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import halte.launcher.blueprint.DemoPeople;
import halte.launcher.blueprint.Realm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code ./halte token <demo account>}: what a client sends as bearer. */
public final class Token {

    private Token() {}

    static int run(Settings settings, List<String> words) {
        if (words.size() != 1) {
            throw new Hint("Say for whom, for example: ./halte token aline-lambotte");
        }
        var state = State.read(settings.stateFile());
        if (state.isEmpty()) {
            throw new Hint("Nothing runs on (%s): start it with ./halte up.".formatted(settings.data()));
        }
        var base = "http://localhost:"
                + new halte.launcher.blueprint.Ports(state.get().base()).keycloak();
        System.out.println(of(settings, base, words.get(0)));
        return 0;
    }

    /** A token of a demo account of a running platform. */
    public static String of(Platform platform, String account) {
        return of(platform.settings(), platform.identityUrl(), account);
    }

    private static String of(Settings settings, String identityUrl, String account) {
        var email = DemoPeople.of(settings.networkFile(), settings.activityFile())
                .named(account)
                .map(DemoPeople.DemoPerson::email)
                .orElse(account);
        var form = "grant_type=password&client_id=%s&scope=openid&username=%s&password=%s"
                .formatted(Realm.CLI_CLIENT, encoded(email), encoded(DemoPeople.PASSWORD));
        var request = HttpRequest.newBuilder(URI.create(identityUrl + "/realms/halte/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Hint("No token for (%s): %s. The demo accounts are listed by ./halte up."
                        .formatted(account, answer.body()));
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
