package halte.gateway.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import halte.gateway.FakeServices;
import halte.gateway.FakeServicesResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens of host, manager and Region over recorded answers. Each page is kept in target/screens to be looked at. */
@QuarkusTest
@QuarkusTestResource(FakeServicesResource.class)
class StaffPagesTest {

    private static final String HOST = "/spaces/CHI/hosts";
    private static final String MANAGER = "/operators/tremplin-sur-meuse/managers";
    private static final String REGION = "/region";
    private static final String RUN = "00000000-0000-4000-8000-000000000077";
    private static final String BILLING = "/manage/tremplin-sur-meuse/billing";
    private static final int KILOBYTE = 1000;

    private final FakeServices services = FakeServicesResource.services();

    @BeforeEach
    void answers() {
        services.reset();
        say("/api/spaces", "spaces");
        say("/api/spaces/chimay", "space");
        say("/api/spaces/CHI/today", "today");
        say("/api/spaces/CHI/plan", "plan");
        say("/api/prices", "price-DAY");
        say("/api/people/00000000-0000-4000-8000-000000002010/quote", "quote");
        say("/api/sellers/tremplin-sur-meuse", "seller");
        say("/api/charges", "charges");
        say("/api/bill-runs", "runs");
        say("/api/bill-runs/" + RUN, "run");
        say("/api/documents", "documents");
        say("/api/occupancy", "occupancy");
        say("/api/occupancy/hours", "hours");
        say("/api/occupancy/now", "now");
        say("/api/revenues", "revenues");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void theBoardShowsWhoIsExpectedHereAndGone() {
        // When
        String page = kept("host-today", "/host/chimay");

        // Then
        assertThat(page)
                .contains("Aujourd’hui à La Grange")
                .contains("Mathis Thiry")
                .contains("en retard")
                .contains("première visite")
                .contains("sans réservation")
                .contains("3 bureaux libres")
                .contains("Salles à préparer")
                .contains("Denis Collin");
        assertThat(count(page, "class=\"seat free\"")).isEqualTo(3);
        assertThat(count(page, "class=\"seat here\"")).isEqualTo(9);
        assertThat(count(page, "class=\"seat later\"")).isEqualTo(4);
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void theBoardWeighsLittle() {
        int page = zipped(given().get("/host/chimay").asString());
        assertThat(page).isLessThan(20 * KILOBYTE);
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void theRowJustCheckedInIsSaidWithWhatIsLeftOnTheCard() {
        String page = kept("host-arrived", "/host/chimay?arrived=00000000-0000-4000-8000-000000001010");
        assertThat(page)
                .contains("<b>Aline Lambert</b>")
                .contains("Il lui reste 6 demi-jours.")
                .contains("person fresh");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void theBoardStaysWhenPricesAndPlanAreMissing() {
        // Given
        services.say("GET", "/api/prices", 503, "{}");
        services.say("GET", "/api/spaces/CHI/plan", 503, "{}");

        // When
        String page = kept("host-parts-missing", "/host/chimay");

        // Then
        assertThat(page)
                .contains("Mathis Thiry")
                .contains("Le prix n’est pas disponible")
                .contains("Le plan n’est pas disponible");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void anEmptyDaySaysSo() {
        services.say(
                "GET",
                "/api/spaces/CHI/today",
                200,
                "{\"space\":\"CHI\",\"date\":\"2026-11-23\",\"now\":\"2026-11-23T09:42:00Z\",\"state\":\"HOSTED\",\"closesAt\":\"2026-11-23T16:30:00Z\",\"free\":{\"now\":0,\"day\":0,\"total\":16,\"resources\":[]},\"updatedAt\":\"2026-11-23T09:42:00Z\"}");
        assertThat(kept("host-empty", "/host/chimay"))
                .contains("Personne n’est là pour le moment")
                .contains("plus de bureau libre");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aNameChecksInThePersonExpected() {
        services.say("POST", "/api/presences", 201, "{\"presenceId\":\"00000000-0000-4000-8000-000000001010\"}");

        Response answer = post("/host/chimay", "/host/chimay/check-in", "code", "pauline w");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("arrived=00000000-0000-4000-8000-000000001010");
        assertThat(services.seen("POST", "/api/presences").get(0).body())
                .isEqualTo("{\"booking\":\"00000000-0000-4000-8000-000000000002\"}");
        assertThat(services.seen("POST", "/api/presences").get(0).headers()).containsKey("idempotency-key");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aCodeChecksInByPassAndAnUnknownOneIsSaid() {
        services.say("POST", "/api/presences", 404, "{\"type\":\"/problems/not-found\",\"title\":\"Introuvable\"}");

        Response answer = post("/host/chimay", "/host/chimay/check-in", "code", "K7M 2QF");

        assertThat(services.seen("POST", "/api/presences").get(0).body()).isEqualTo("{\"pass\":\"K7M2QF\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(keep("host-nobody", answer.asString()))
                .contains("Personne d’attendu")
                .contains("K7M 2QF");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aWalkInIsOneRequestAndARefusalComesBackInWords() {
        services.say(
                "POST",
                "/api/presences",
                409,
                "{\"type\":\"/problems/slot-taken\",\"title\":\"Plus libre\",\"detail\":\"Le bureau 14 vient d’être pris.\"}");

        Response answer = post(
                "/host/chimay",
                "/host/chimay/walk-ins",
                "who",
                "Karim Ouali karim@courriel.example",
                "part",
                "DAY",
                "desk",
                "CHI-D14");

        assertThat(services.seen("POST", "/api/presences")).hasSize(1);
        assertThat(services.seen("POST", "/api/presences").get(0).body())
                .contains("\"visitor\":")
                .contains("Karim Ouali")
                .contains("karim@courriel.example")
                .contains("CHI-D14");
        assertThat(keep("host-walk-in-refused", answer.asString()))
                .contains("Le bureau 14 vient d’être pris.")
                .contains("value=\"Karim Ouali");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void theListToPrintHasEverybodyOnce() {
        String page = kept("host-list", "/host/chimay/list");
        assertThat(count(page, "<th scope=\"row\">")).isEqualTo(15);
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void eventsSayThatTheirServiceIsSilentAndTheFormStays() {
        assertThat(kept("host-events", "/host/chimay/events"))
                .contains("ne sont pas disponibles")
                .contains("name=\"title-fr\"");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aHostOfOneSpaceIsLedThereAtOnce() {
        given().redirects()
                .follow(false)
                .get("/host")
                .then()
                .statusCode(303)
                .header("Location", containsString("/host/chimay"));
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aStrangersBoardIsRefusedAsTheServiceRefusesIt() {
        services.say("GET", "/api/spaces/CHI/today", 403, "{\"type\":\"/problems/forbidden\",\"title\":\"Non\"}");
        given().get("/host/chimay").then().statusCode(403).body(not(containsString("Mathis")));
    }

    @Test
    @TestSecurity(user = "isabelle", roles = MANAGER)
    void theRunShowsItsStepsAnomaliesAndOneButtonThatSaysHowMany() {
        // When
        String page = kept("manager-run", BILLING + "/" + RUN + "?draft=00000000-0000-4000-8000-000000000902");

        // Then
        assertThat(page)
                .contains("Émettre 8 documents")
                .contains("ne passe pas le contrôle modulo 97")
                .contains("TSM-2026-0212")
                .contains("TVA 21")
                .contains("Exonéré, art. 44");
        assertThat(count(page, "name=\"draft\"")).isEqualTo(9);
        assertThat(count(page, " checked")).isEqualTo(8);
        assertThat(count(page, " disabled")).isEqualTo(1);
    }

    @Test
    @TestSecurity(user = "isabelle", roles = MANAGER)
    void aRunWithoutAnomaliesCanBeIssuedWhole() {
        services.say(
                "GET",
                "/api/bill-runs/" + RUN,
                200,
                Samples.text("run").replace("\"blocked\":1", "\"blocked\":0").replace("BLOCKED", "READY"));
        assertThat(kept("manager-ready", BILLING + "/" + RUN))
                .contains("Émettre 9 documents")
                .doesNotContain(" disabled")
                .doesNotContain("/pdf");
    }

    @Test
    @TestSecurity(user = "isabelle", roles = MANAGER)
    void aRunThatIsIssuedListsItsDocumentsWithTheirFiles() {
        services.say("GET", "/api/bill-runs/" + RUN, 200, Samples.text("run-issued"));
        assertThat(kept("manager-issued", BILLING + "/" + RUN))
                .contains("/api/documents/00000000-0000-4000-8000-000000003000/pdf")
                .contains("/ubl")
                .contains("+++202/6110/21214+++")
                .doesNotContain("id=\"issue-button\"");
    }

    @Test
    @TestSecurity(user = "isabelle", roles = MANAGER)
    void issuingLeavesAsideWhatIsNotTicked() {
        services.say("POST", "/api/bill-runs/" + RUN + "/issue", 202, "{}");
        String address = BILLING + "/" + RUN;

        Response answer =
                post(address, address + "/issue", "draft", "00000000-0000-4000-8000-000000000902", "count", "1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(services.seen("POST", "/api/bill-runs/" + RUN + "/issue")
                        .get(0)
                        .body())
                .contains("00000000-0000-4000-8000-000000000901")
                .doesNotContain("00000000-0000-4000-8000-000000000902");
    }

    @Test
    @TestSecurity(user = "isabelle", roles = MANAGER)
    void aSelectionChangedWithoutScriptIsAskedAboutOnceMore() {
        String address = BILLING + "/" + RUN;
        Response answer =
                post(address, address + "/issue", "draft", "00000000-0000-4000-8000-000000000902", "count", "8");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("1 document est coché").contains("Émettre 1 document");
        assertThat(services.seen("POST", "/api/bill-runs/" + RUN + "/issue")).isEmpty();
    }

    @Test
    @TestSecurity(user = "isabelle", roles = MANAGER)
    void whatWaitsAndTheEarlierRunsStandBesideTheNewRun() {
        assertThat(kept("manager-billing", BILLING))
                .contains("Carnet de 10 demi-jours")
                .contains("Préparer les brouillons")
                .contains("brouillon");
        assertThat(kept("manager-documents", "/manage/tremplin-sur-meuse/documents?month=2026-11"))
                .contains("TSM-2026-0219");
    }

    @Test
    @TestSecurity(user = "isabelle", roles = MANAGER)
    void anotherOperatorsBillingIsRefused() {
        given().get("/manage/grange-et-compagnie/billing").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "martine", roles = REGION)
    void theDashboardShowsMapFiguresAndTables() {
        // When
        String page = kept("region", "/region?month=2026-11");

        // Then
        assertThat(page)
                .contains("17 espaces sur 18 envoient leurs données")
                .contains("Occupation réservée")
                .contains("Occupation observée")
                .contains("Occupation réservée (D3)")
                .contains("Abonnements, nov.");
        assertThat(count(page, "<circle class=\"bg\"")).isEqualTo(18);
        assertThat(zipped(page)).isLessThan(40 * KILOBYTE);
    }

    @Test
    @TestSecurity(user = "martine", roles = REGION)
    void theDashboardStaysWhenPartsAreMissing() {
        services.say("GET", "/api/revenues", 503, "{}");
        services.say("GET", "/api/occupancy/now", 503, "{}");
        services.say("GET", "/api/occupancy/hours", 503, "{}");
        assertThat(kept("region-parts-missing", "/region?month=2026-11"))
                .contains("Les recettes ne sont pas disponibles")
                .contains("Les chiffres du moment ne sont pas disponibles")
                .contains("Comparer les espaces");
    }

    @Test
    @TestSecurity(user = "martine", roles = REGION)
    void theLivePartIsSmall() {
        String part = given().get("/region/live").asString();
        assertThat(part)
                .contains("id=\"rings\"")
                .contains("id=\"towns\"")
                .contains("id=\"now\"")
                .doesNotContain("<html");
        assertThat(zipped(part)).isLessThan(6 * KILOBYTE);
    }

    @Test
    @TestSecurity(user = "martine", roles = REGION)
    void theTablesCanBeTakenAwayAsCsv() {
        given().get("/region/occupancy.csv?month=2026-11")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("halte-occupancy-2026-11.csv"))
                .body(containsString("2026-11,CHI,La Grange,Chimay"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/region", "/region/live", "/region/occupancy.csv"})
    @TestSecurity(user = "aurore", roles = HOST)
    void aHostDoesNotReadTheNetwork(String path) {
        given().get(path).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "en"})
    @TestSecurity(
            user = "claire",
            roles = {HOST, MANAGER, REGION})
    void everyScreenSpeaksTheOtherLanguages(String language) {
        for (String path : new String[] {
            "/host/chimay", "/host/chimay/events", BILLING, BILLING + "/" + RUN, "/region?month=2026-11"
        }) {
            given().header("Accept-Language", language)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(containsString("<html lang=\"" + language + "\">"))
                    .body(not(containsString("Aujourd’hui")))
                    .body(not(containsString(" style=\"")));
        }
    }

    private void say(String path, String sample) {
        services.say("GET", path, 200, Samples.text(sample));
    }

    private static Response post(String page, String address, String... fields) {
        String token = find(given().get(page).asString(), "name=\"_token\" value=\"([^\"]+)\"");
        var request = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("_token", token);
        for (int at = 0; at < fields.length; at += 2) {
            request.formParam(fields[at], fields[at + 1]);
        }
        return request.post(address);
    }

    private static String kept(String name, String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return keep(name, answer.asString());
    }

    /** The page with its styles inside, so that it can be opened without a server. */
    private static String keep(String name, String page) {
        var links =
                Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">").matcher(page);
        String whole = links.replaceAll(link ->
                Matcher.quoteReplacement("<style>" + given().get(link.group(1)).asString() + "</style>"));
        try {
            Path folder = Files.createDirectories(Path.of("target", "screens"));
            Files.writeString(folder.resolve(name + ".html"), whole);
        } catch (IOException readOnly) {
            throw new UncheckedIOException(readOnly);
        }
        return page;
    }

    private static String find(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static int count(String text, String piece) {
        return text.split(Pattern.quote(piece), -1).length - 1;
    }

    private static int zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
