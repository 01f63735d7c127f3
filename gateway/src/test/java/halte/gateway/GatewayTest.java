package halte.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door itself: what it lets through, what it turns away, what it adds. */
@QuarkusTest
@QuarkusTestResource(FakeServicesResource.class)
class GatewayTest {

    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([^']+)'");

    @TestHTTPResource
    URI gateway;

    private final FakeServices services = FakeServicesResource.services();

    @BeforeEach
    void forget() {
        services.reset();
    }

    @Test
    void everyAnswerForbidsForeignScriptsAndFrames() {
        given().get("/accessibility")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void scriptsAndStylesOfAPageCarryTheNonceOfThatAnswerOnly() {
        // When
        var first = given().get("/accessibility");
        var second = given().get("/accessibility");

        // Then
        var nonce = nonce(first.header("Content-Security-Policy"));
        assertThat(first.asString()).contains("nonce=\"" + nonce.replace("+", "+") + "\"");
        assertThat(nonce).isNotEqualTo(nonce(second.header("Content-Security-Policy")));
        assertThat(first.asString()).doesNotContain(" style=\"").doesNotContain(" onclick=");
    }

    @Test
    void aCommandFromAnotherSiteIsTurnedAway() {
        given().header("Sec-Fetch-Site", "cross-site")
                .header("X-Requested-With", "JavaScript")
                .contentType("application/json")
                .body("{}")
                .post("/api/bookings")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/foreign-request"));
        assertThat(services.seen("POST", "/api/bookings")).isEmpty();
    }

    @Test
    void aForeignOriginIsTurnedAwayWhereTheBrowserSaysNoMore() {
        given().header("Origin", "https://evil.example")
                .header("X-Requested-With", "JavaScript")
                .post("/api/bookings")
                .then()
                .statusCode(403);
    }

    @Test
    void anApiCommandNeedsTheHeaderThatAForeignFormCannotSet() {
        given().header("Sec-Fetch-Site", "same-origin")
                .post("/api/bookings")
                .then()
                .statusCode(403);
    }

    @Test
    void aFetchOfOurOwnPageReachesTheServiceWithoutItsCookies() {
        given().header("Sec-Fetch-Site", "same-origin")
                .header("X-Requested-With", "JavaScript")
                .header("Idempotency-Key", "k1")
                .cookie("css", "abc")
                .contentType("application/json")
                .body("{\"space\":\"CHI\"}")
                .post("/api/bookings")
                .then()
                .statusCode(201);
        var seen = services.seen("POST", "/api/bookings").get(0);
        assertThat(seen.body()).isEqualTo("{\"space\":\"CHI\"}");
        assertThat(seen.headers()).containsEntry("idempotency-key", "k1").doesNotContainKey("cookie");
    }

    @Test
    void aBearerTokenPassesThroughAsItIs() {
        given().header("Authorization", "Bearer abc.def.ghi")
                .contentType("application/json")
                .body("{}")
                .post("/api/bookings")
                .then()
                .statusCode(201);
        assertThat(services.seen("POST", "/api/bookings").get(0).headers())
                .containsEntry("authorization", "Bearer abc.def.ghi");
    }

    @Test
    void aFormWithoutItsTokenIsNotOurs() {
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .formParam("part", "DAY")
                .post("/s/chimay/2026-11-25")
                .then()
                .statusCode(403);
        assertThat(services.seen("POST", "/api/bookings")).isEmpty();
    }

    @Test
    void aVisitorWhoBooksIsLedToSignInAndBackToTheChosenDesk() {
        // Given
        var page = given().get("/s/chimay/2026-11-25").asString();
        var token = find(page, "name=\"_token\" value=\"([^\"]+)\"");

        // When
        var answer = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("_token", token)
                .formParam("part", "AM")
                .formParam("desk", "CHI-D07")
                .post("/s/chimay/2026-11-25");

        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/login?to=").contains("CHI-D07");
        assertThat(services.seen("POST", "/api/bookings")).isEmpty();
    }

    @Test
    void aPathNobodyOwnsNeverLeavesTheGateway() {
        given().get("/api/internal/users").then().statusCode(404).body("type", equalTo("/problems/no-such-route"));
        assertThat(services.seen("GET", "/api/internal/users")).isEmpty();
    }

    @Test
    void aReplicaThatRefusesConnectionsIsPassedOver() {
        for (int i = 0; i < 4; i++) {
            given().get("/api/spaces").then().statusCode(200);
        }
    }

    @Test
    void aServiceThatIsDownIsSaidWithTheTimeToComeBack() {
        given().header("Accept-Language", "nl")
                .get("/api/agenda")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("title", startsWith("Dit deel van Halte"));
    }

    @Test
    void aCommandTooLargeIsRefusedBeforeItIsSent() {
        given().header("Authorization", "Bearer large")
                .contentType("application/json")
                .body("\"" + "x".repeat(5_000_000) + "\"")
                .post("/api/imports/uses")
                .then()
                .statusCode(413);
    }

    @Test
    void liveEventsArriveOneByOne() throws Exception {
        var connection = gateway.resolve("/api/occupancy/stream").toURL().openConnection();
        connection.setReadTimeout((int) Duration.ofMillis(900).toMillis());
        try (var reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).isEqualTo("event: occupancy");
            assertThat(reader.readLine()).contains("\"free\":9");
        }
    }

    @Test
    void commandsWithoutEndAreSlowedDown() {
        var token = "Bearer " + UUID.randomUUID();
        var status = 0;
        for (int i = 0; i < 400 && status != 429; i++) {
            status = given().header("Authorization", token)
                    .body("{}")
                    .post("/api/charges")
                    .statusCode();
        }
        assertThat(status).isEqualTo(429);
        given().header("Authorization", token)
                .post("/api/charges")
                .then()
                .statusCode(429)
                .header("Retry-After", not(equalTo("0")));
        given().header("Authorization", token).get("/api/spaces").then().statusCode(200);
    }

    @Test
    void anApiDocumentThatWouldLackAServiceIsNotGiven() {
        // Given
        services.say(
                "GET", "/q/openapi", 200, new String(FakeServices.recorded("openapi-booking"), StandardCharsets.UTF_8));

        // When: nobody listens where the community-service should be
        var answer = given().header("Accept-Language", "nl").get("/api/openapi.json");

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.jsonPath().getString("title")).contains("antwoordt even niet");
    }

    @Test
    void aBundleIsKeptForAYearButNeverRememberedAsMissing() {
        // Given
        var bundle = find(given().get("/accessibility").asString(), "src=\"(/static/bundle/app[^\"]*\\.js)\"");

        // When
        var found = given().get(bundle);
        var missing = given().get("/static/bundle/app-OLDHASH0.js");

        // Then
        assertThat(found.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aPageFetchedByAScriptComesWithoutInlineStyle() {
        assertThat(given().header("x-page", "1").get("/accessibility").asString())
                .doesNotContain("<style");
    }

    @Test
    void aPersonsPageAsksForTheSignIn() {
        given().redirects()
                .follow(false)
                .get("/me")
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"))
                .header("Location", containsString("code_challenge_method=S256"));
    }

    @Test
    void aScriptWithoutSessionIsToldSoInsteadOfBeingSentAway() {
        given().redirects()
                .follow(false)
                .header("X-Requested-With", "JavaScript")
                .get("/me")
                .then()
                .statusCode(499);
    }

    @Test
    void signingInNeverLeadsToAnotherSite() {
        given().redirects()
                .follow(false)
                .get("/login?to=https://evil.example")
                .then()
                .statusCode(302);
    }

    private static String nonce(String policy) {
        var matcher = NONCE.matcher(policy);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String find(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
