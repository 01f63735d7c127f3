package halte.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages with recorded answers behind them: what they say, what they send, and what stays when a part is missing. */
@QuarkusTest
@QuarkusTestResource(FakeServicesResource.class)
class PagesTest {

    private static final String BOOKING = "0199aaaa-0000-7000-8000-00000000b001";
    private static final String DAY = "/s/chimay/2026-11-25";

    private final FakeServices services = FakeServicesResource.services();

    @BeforeEach
    void forget() {
        services.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "fr,/,Un bureau près de chez vous",
        "nl,/spaces,Een plek zoeken",
        "de,/s/chimay,Öffnungszeiten",
        "en,/s/chimay/2026-11-25,Choose your desk",
        "fr,/accessibility,Déclaration d’accessibilité",
        "nl,/offline,Geen netwerk"
    })
    void aPublicPageSpeaksTheLanguageOfTheBrowser(String language, String path, String words) {
        given().header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body(containsString("<html lang=\"" + language + "\">"))
                .body(containsString(words));
    }

    @Test
    void theLanguageSwitchIsRemembered() {
        given().get("/spaces?lang=de").then().cookie("lang", "de").body(containsString("Einen Ort finden"));
    }

    @Test
    void theDirectoryIsSortedFromTheCommuneTyped() {
        given().get("/spaces?place=LIEGE").then().statusCode(200).body(containsString("de Liège"));
        assertThat(services.seen("GET", "/api/spaces").get(0).query()).contains("near=50.63,5.57");
    }

    @Test
    void anUnknownPlaceIsSaidAtTheField() {
        given().get("/spaces?place=Atlantis").then().body(containsString("aria-invalid=\"true\""));
    }

    @Test
    void freeAndTakenDesksAreTheSameInPlanAndList() {
        var page = given().get(DAY).asString();
        assertThat(count(page, "class=\"desk taken\"")).isEqualTo(6);
        assertThat(count(page, " disabled>")).isEqualTo(6);
        assertThat(page).contains("Bureau 7, libre").contains("10 libres sur 16");
    }

    @Test
    void aPartThatIsLateIsSaidAndTheRestIsShown() {
        services.delay("/api/spaces/chimay/days", 2_500);
        var started = System.nanoTime();
        given().get(DAY)
                .then()
                .statusCode(200)
                .body(containsString("Cette partie ne répond pas"))
                .body(containsString("10 libres sur 16"));
        assertThat((System.nanoTime() - started) / 1_000_000).isLessThan(2_400);
    }

    @Test
    void theAgendaWithoutItsServiceIsStillAPage() {
        given().get("/agenda").then().statusCode(200).body(containsString("Cette partie ne répond pas"));
    }

    @Test
    void anUnknownSpaceIsAPageInWords() {
        services.say("GET", "/api/spaces/atlantis", 404, "{\"title\":\"absent\"}");
        given().get("/s/atlantis")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("Cette page n’existe pas"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/me", "/me/bookings", "/me/bookings/" + BOOKING, "/me/passes", "/me/documents", "/me/profile"})
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = {@Claim(key = "sub", value = "person-1"), @Claim(key = "name", value = "Aline Lambert")})
    void aPersonsOwnPagesAreShownInFullAndNeverStored(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(not(containsString("Cette partie ne répond pas")))
                .body(not(containsString("{msg:")));
    }

    @Test
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = @Claim(key = "sub", value = "person-1"))
    void whatIsUsedIsSaidBeforeConfirming() {
        given().get(DAY).then().body(containsString("il vous en restera 6")).body(containsString("2 demi-jours"));
    }

    @Test
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = @Claim(key = "sub", value = "person-1"))
    void withoutMembershipServiceThePriceIsShownWithItsCondition() {
        services.say("GET", "/api/quotes", 503, "{}");
        given().get(DAY).then().body(containsString("sauf si un carnet le couvre"));
    }

    @Test
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = @Claim(key = "sub", value = "person-1"))
    void aBookingGoesOutOnceUnderTheKeyOfItsFormAndEndsOnItsPass() {
        // Given
        var page = given().get(DAY).asString();
        var key = find(page, "name=\"key\" value=\"([^\"]+)\"");

        // When
        var answer = send(DAY, find(page, "name=\"_token\" value=\"([^\"]+)\""), key, "CHI-D07");

        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .contains("/me/bookings/" + BOOKING)
                .contains("said=booked");
        var seen = services.seen("POST", "/api/bookings").get(0);
        assertThat(seen.headers()).containsEntry("idempotency-key", key);
        assertThat(seen.body())
                .isEqualTo("{\"space\":\"CHI\",\"date\":\"2026-11-25\",\"part\":\"DAY\",\"resource\":\"CHI-D07\"}");
    }

    @Test
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = @Claim(key = "sub", value = "person-1"))
    void aDeskTakenInTheMeantimeIsSaidWithWhatIsLeft() {
        // Given
        services.say(
                "POST",
                "/api/bookings",
                409,
                "{\"type\":\"/problems/slot-taken\",\"title\":\"Ce bureau n’est plus libre\",\"status\":409,\"alternatives\":[{\"kind\":\"OTHER_DESK\",\"space\":\"CHI\",\"resource\":\"CHI-D08\"}]}");
        var page = given().get(DAY).asString();

        // When
        var answer = send(DAY, find(page, "name=\"_token\" value=\"([^\"]+)\""), "k", "CHI-D07");

        // Then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("Ce bureau n’est plus libre")
                .contains("role=\"alert\"")
                .contains("Réserver Bureau 8</button>")
                .contains("name=\"desk\" value=\"CHI-D08\"")
                .contains("Me mettre en liste d’attente");
    }

    @Test
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = @Claim(key = "sub", value = "person-1"))
    void aBookingWhoseAnswerIsLostIsNotCalledRefused() {
        services.say("POST", "/api/bookings", 500, "{}");
        var page = given().get(DAY).asString();
        var answer = send(DAY, find(page, "name=\"_token\" value=\"([^\"]+)\""), "k", "");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("Regardez dans vos réservations avant de recommencer");
    }

    @Test
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = @Claim(key = "sub", value = "person-1"))
    void everyWrongFieldOfTheBillingIdentityIsSaidAtTheField() {
        // Given
        services.say(
                "PUT",
                "/api/accounts/person-1",
                400,
                "{\"type\":\"/problems/invalid-input\",\"title\":\"Données refusées\",\"status\":400,\"errors\":[{\"field\":\"vatNumber\",\"message\":\"ne passe pas le modulo 97\"}]}");
        var token = find(given().get("/me/profile").asString(), "name=\"_token\" value=\"([^\"]+)\"");

        // When
        var page = given().contentType("application/x-www-form-urlencoded")
                .formParam("_token", token)
                .formParam("accountId", "person-1")
                .formParam("kind", "COMPANY")
                .formParam("name", "Studio")
                .formParam("vatNumber", "BE1")
                .post("/me/profile/account");

        // Then
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString())
                .contains("href=\"#vatNumber\"")
                .contains("aria-describedby=\"vatNumber-wrong\"")
                .contains("value=\"BE1\"")
                .contains("ne passe pas le modulo 97");
    }

    @Test
    void theServiceWorkerSpeaksForTheWholeSiteAndIsAlwaysAskedAnew() {
        given().get("/sw.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .contentType(containsString("javascript"))
                .body(containsString("const SHELL = [\"/static/bundle/"));
        given().get("/manifest.webmanifest").then().statusCode(200).body("start_url", equalTo("/me"));
    }

    private static Response send(String path, String token, String key, String desk) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("_token", token)
                .formParam("key", key)
                .formParam("part", "DAY")
                .formParam("space", "CHI")
                .formParam("desk", desk)
                .post(path);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String find(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
