package halte.journeys;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens by name and password, as {@code ./halte token} gets them. */
final class Tokens {

    /** Shorter than a token lives. */
    private static final long FRESH_MILLIS = 120_000;

    private static final Map<Account, Token> KNOWN = new ConcurrentHashMap<>();

    private record Token(String value, long since) {

        boolean isFresh() {
            return System.nanoTime() / 1_000_000 - since < FRESH_MILLIS;
        }
    }

    private Tokens() {}

    static String of(Account account) {
        return KNOWN.compute(account, (who, known) -> known != null && known.isFresh() ? known : ask(who))
                .value();
    }

    private static Token ask(Account account) {
        var value = given().formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "halte-cli",
                        "username",
                        account.email(),
                        "password",
                        account.password()))
                .post(Platform.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        return new Token(value, System.nanoTime() / 1_000_000);
    }
}
