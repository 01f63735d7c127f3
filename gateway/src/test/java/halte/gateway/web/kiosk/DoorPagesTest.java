package halte.gateway.web.kiosk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import halte.gateway.FakeServices;
import halte.gateway.FakeServicesResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kiosk, the codes on paper and the page behind them, over answers written down here. */
@QuarkusTest
@QuarkusTestResource(FakeServicesResource.class)
class DoorPagesTest {

    private static final String HOST = "/spaces/CHI/hosts";
    private static final String KEY = "k".repeat(43);
    private static final String CODE = "CHI-D07.p1.AAAAAAAAAAAAAAAAAAAAAA";
    private static final String SEEN = """
            {"space":"CHI","slug":"chimay","name":"La Grange","timeZone":"Europe/Brussels","desk":"CHI-D07",
            "deskName":{"fr":"Bureau 7","nl":"Werkplek 7"},"deskFree":%s,"freeDesks":3,"parts":["DAY","AM"],
            "booking":%s,"presence":%s}""";
    private static final String BOOKED = """
            {"bookingId":"b","resource":"%s","resourceName":{"fr":"Bureau 2"},"movable":true,
            "startsAt":"2026-11-23T07:30:00Z","endsAt":"2026-11-23T16:30:00Z"}""";

    private final FakeServices services = FakeServicesResource.services();

    @BeforeEach
    void forget() {
        services.reset();
    }

    @Test
    void aTabletWithoutKeyIsAskedForOne() {
        given().redirects()
                .follow(false)
                .get("/kiosk")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/kiosk/enrol"));
        given().get("/kiosk").then().statusCode(200).body(containsString("Inscrire cette tablette"));
    }

    @Test
    void theKeyIsKeptWhereScriptsCannotReadItAndNoOtherSiteCanSendIt() {
        // When
        var enrolled = enrol(KEY);

        // Then
        assertThat(enrolled.statusCode()).isEqualTo(303);
        assertThat(enrolled.header("Set-Cookie"))
                .startsWith("kiosk=" + KEY)
                .contains("HttpOnly")
                .contains("SameSite=Strict");
        assertThat(enrol("not a key").statusCode()).isEqualTo(422);
        assertThat(enrol("<script>").asString()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"fr,Avec votre téléphone", "nl,Met uw telefoon", "de,Mit Ihrem Telefon", "en,With your phone"})
    void theScreenSpeaksFourLanguagesAndHoldsNobodysName(String language, String words) {
        given().cookie("kiosk", KEY)
                .header("Accept-Language", language)
                .get("/kiosk")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString(words))
                .body(not(containsString("{door:")));
    }

    @Test
    void theKeyOfATabletGoesToItsBoardAndNowhereElse() {
        // Given
        services.say("GET", "/api/kiosk/board", 200, "{}");

        // When
        given().cookie("kiosk", KEY)
                .header("Authorization", "Bearer somebody")
                .get("/api/kiosk/board")
                .then()
                .statusCode(200);
        given().cookie("kiosk", KEY).get("/api/spaces").then().statusCode(200);

        // Then
        assertThat(services.seen("GET", "/api/kiosk/board").get(0).headers())
                .containsEntry("kiosk-key", KEY)
                .doesNotContainKey("authorization")
                .doesNotContainKey("cookie");
        assertThat(services.seen("GET", "/api/spaces").get(0).headers())
                .doesNotContainKey("kiosk-key")
                .doesNotContainKey("cookie");
    }

    @Test
    void aForeignPageCannotCheckAnybodyInThroughTheTablet() {
        given().cookie("kiosk", KEY)
                .header("Sec-Fetch-Site", "cross-site")
                .header("X-Requested-With", "JavaScript")
                .contentType("application/json")
                .body("{}")
                .post("/api/kiosk/presences")
                .then()
                .statusCode(403);
        given().cookie("kiosk", KEY)
                .header("Sec-Fetch-Site", "same-origin")
                .body("{}")
                .post("/api/kiosk/presences")
                .then()
                .statusCode(403);
        assertThat(services.seen("POST", "/api/kiosk/presences")).isEmpty();
    }

    @Test
    void thePictureOfACodeIsOneOfOurCodesOnly() {
        given().get("/kiosk/qr/" + CODE + ".svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("<path"));
        for (var other : new String[] {"x", "https:evil", "CHI.p1.short", "%3Cscript%3E"}) {
            given().urlEncodingEnabled(false)
                    .get("/kiosk/qr/" + other + ".svg")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theWorkerOfTheKioskKeepsItsPageAndNoPersonsPages() {
        given().get("/kiosk-sw.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .body(containsString("/kiosk"))
                .body(not(containsString("\"/me")));
        given().get("/kiosk/manifest.webmanifest").then().statusCode(200).body(containsString("\"/kiosk\""));
    }

    @Test
    @TestSecurity(user = "host", roles = HOST)
    void aHostEnrolsAKioskAndSeesItsKeyThisOnce() {
        // Given
        space();
        services.say("GET", "/api/kiosks", 200, "{\"items\":[" + kiosk("ACTIVE") + "," + kiosk("REVOKED") + "]}");
        services.say(
                "POST",
                "/api/kiosks",
                201,
                "{\"kioskId\":\"k\",\"space\":\"CHI\",\"name\":\"Entrée\",\"key\":\"" + KEY + "\"}");

        // When
        var list = given().get("/host/chimay/kiosk");
        var enrolled = form(list).formParam("name", "Entrée").post("/host/chimay/kiosk");

        // Then
        assertThat(list.asString())
                .contains("Tablette", "en service", "retirée")
                .doesNotContain(KEY);
        assertThat(enrolled.asString()).contains("/kiosk/enrol#" + KEY).contains("<svg class=\"qr\"");
        assertThat(enrolled.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @TestSecurity(user = "host", roles = HOST)
    void postersAreOnePageEachWithTheirOwnCodeInFourLanguages() {
        // Given
        space();
        services.say("GET", "/api/check-in-codes", 200, """
                {"space":"CHI","printed":[{"resource":null,"resourceName":null,"code":"x","url":"https://h/h/door"},
                {"resource":"CHI-D07","resourceName":{"fr":"Bureau 7"},"code":"y","url":"https://h/h/desk"}]}""");

        // Then
        var all = given().get("/host/chimay/posters").asString();
        assertThat(all.split("<article class=\"poster\"", -1)).hasSize(3);
        assertThat(all)
                .contains("Pointez votre arrivée", "Meld uw aankomst", "Melden Sie Ihre Ankunft", "Check in here");
        given().get("/host/chimay/posters?place=CHI-D07")
                .then()
                .body(containsString("https://h/h/desk"))
                .body(not(containsString("https://h/h/door")));
    }

    @Test
    @TestSecurity(user = "aline")
    void theCodeOfADeskOffersOneTapToWhoBooked() {
        seen("false", BOOKED.formatted("CHI-D07"), "null");
        scan().then().statusCode(200).body(containsString("Je suis là")).body(containsString("Votre réservation"));
        seen("true", BOOKED.formatted("CHI-D02"), "null");
        scan().then().body(containsString("votre réservation passe à Bureau 7")).body(containsString("Je suis là"));
        seen("false", BOOKED.formatted("CHI-D02"), "null");
        scan().then().body(containsString("Bureau 7 est pris")).body(not(containsString("Je suis là")));
    }

    @Test
    @TestSecurity(user = "aline")
    void whoBookedNothingMaySitDownAndWhoIsThereMayLeave() {
        seen("true", "null", "null");
        scan().then().body(containsString("Je m’installe")).body(containsString("La journée"));
        seen("false", "null", "null");
        scan().then().body(containsString("est pris en ce moment")).body(not(containsString("Je m’installe")));
        seen(
                "false",
                "null",
                "{\"presenceId\":\"p\",\"resource\":\"CHI-D07\",\"resourceName\":{\"fr\":\"Bureau 7\"},"
                        + "\"at\":\"2026-11-23T08:05:00Z\"}");
        scan().then().body(containsString("Je pars")).body(containsString("depuis"));
    }

    @Test
    @TestSecurity(user = "aline")
    void anOldCodeIsRefusedInWords() {
        services.say(
                "GET",
                "/api/check-in-codes/" + CODE,
                422,
                "{\"type\":\"/problems/code-renewed\",\"title\":\"Ce code imprimé a été remplacé\",\"status\":422}");
        scan().then().statusCode(422).body(containsString("Ce code imprimé a été remplacé"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h/" + CODE})
    void aVisitorIsLedToSignInAndBack(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login?to=" + path));
    }

    private void space() {
        services.say(
                "GET",
                "/api/spaces/chimay",
                200,
                "{\"space\":\"CHI\",\"slug\":\"chimay\",\"name\":\"La Grange\",\"timeZone\":\"Europe/Brussels\"}");
    }

    private void seen(String free, String booking, String presence) {
        services.say("GET", "/api/check-in-codes/" + CODE, 200, SEEN.formatted(free, booking, presence));
    }

    private static Response scan() {
        return given().header("Accept-Language", "fr").get("/h/" + CODE);
    }

    private static String kiosk(String state) {
        return "{\"kioskId\":\"k\",\"space\":\"CHI\",\"name\":\"Tablette\",\"state\":\"" + state
                + "\",\"enrolledAt\":\"2026-11-20T08:00:00Z\",\"lastSeenAt\":null,\"revokedAt\":null}";
    }

    private static Response enrol(String key) {
        return form(given().get("/kiosk/enrol"))
                .redirects()
                .follow(false)
                .formParams(Map.of("key", key))
                .post("/kiosk/enrol");
    }

    private static io.restassured.specification.RequestSpecification form(Response page) {
        var token = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"").matcher(page.asString());
        assertThat(token.find()).isTrue();
        return given().contentType("application/x-www-form-urlencoded").formParam("_token", token.group(1));
    }
}
