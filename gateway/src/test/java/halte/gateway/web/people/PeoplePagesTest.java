package halte.gateway.web.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.FakeServices;
import halte.gateway.FakeServicesResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trainings and teams over answers as the services give them. */
@QuarkusTest
@QuarkusTestResource(FakeServicesResource.class)
class PeoplePagesTest {

    private static final String HOST = "/spaces/CHI/hosts";
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]*)\"");
    private static final String LEA = "0d6a3c9e-54a4-4f0b-9a15-3f9f1d2b7c01";
    private static final String MAX = "0d6a3c9e-54a4-4f0b-9a15-3f9f1d2b7c02";
    private static final String TEAM = "0d6a3c9e-54a4-4f0b-9a15-3f9f1d2b7c03";

    private static final String FIRM = "0d6a3c9e-54a4-4f0b-9a15-3f9f1d2b7c04";

    private final FakeServices services = FakeServicesResource.services();

    @BeforeEach
    void answers() {
        services.reset();
        services.say(
                "GET", "/api/spaces/chimay", 200, new String(FakeServices.recorded("space"), StandardCharsets.UTF_8));
        say("/api/spaces/CHI/resources", """
                {"resource":"CHI-M01","kind":"MACHINE","name":{"fr":"Découpe laser"},"capacity":1,\
                "requiresTraining":"LASER"}""");
        say("/api/booking-rules", """
                {"id":1,"space":"CHI","name":"Atelier le soir","active":true,"limits":{"training":"WOOD"},\
                "scope":{"teams":["%s"]}}""".formatted(TEAM));
        say("/api/quotas", """
                {"id":2,"space":"CHI","name":"Dix heures","active":true,"pool":"TEAM","scope":{"teams":[]}}""");
        say("/api/trainings/kinds", """
                {"training":"LASER","name":{"fr":"Découpe laser, sécurité"},"minutes":120,"validityMonths":24,\
                "spaces":["CHI"]}""");
        say("/api/trainings", """
                {"validationId":"%s","personId":"%s","name":"Léa Noël","training":"LASER","space":"CHI",\
                "validatedOn":"2026-01-10","validUntil":"2028-01-09"}""".formatted(MAX, LEA));
        say("/api/teams", """
                {"teamId":"%s","space":"CHI","accountId":"%s","payer":"Léa Noël","name":"Atelier Dupont",\
                "members":[{"personId":"%s","name":"Léa Noël"}]}""".formatted(TEAM, MAX, LEA));
        say("/api/people", "{\"personId\":\"%s\",\"name\":\"Léa Noël\"}".formatted(LEA));
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void trainingsShowWhoHoldsThemAndWhatAsksForThem() {
        // When
        String page = page("/host/chimay/trainings");

        // Then
        assertThat(page)
                .contains("Découpe laser, sécurité")
                .contains("dure 2\u00A0h · vaut 24 mois")
                .contains("<span class=\"bit\">Découpe laser</span>")
                .contains("règle «\u00A0Atelier le soir\u00A0»")
                .contains("pas encore décrite")
                .contains("Léa Noël")
                .contains("jusqu’au 9 janv. 2028");
    }

    @Test
    @TestSecurity(user = "clemence", roles = "/spaces/MAR/hosts")
    void trainingsAndTeamsOfOthersAreNotShown() {
        given().get("/host/chimay/trainings").then().statusCode(404);
        given().get("/host/chimay/teams").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aNameThatWasTypedFindsABoxAndStoresNothing() {
        // When
        String page = given().formParam("_token", token("/host/chimay/trainings"))
                .formParam("training", "LASER")
                .formParam("person-q", "léa")
                .post("/host/chimay/trainings")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(page).contains("value=\"" + LEA + "\" checked").contains("Trouvé et coché.");
        assertThat(services.seen("POST", "/api/trainings")).isEmpty();
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aValidationHoldsAsLongAsTheTrainingAndCanBeTakenBack() {
        // Given
        services.say("POST", "/api/trainings", 201, "{\"validationId\":\"" + MAX + "\",\"name\":\"Léa Noël\"}");

        // When
        String next = given().redirects()
                .follow(false)
                .formParam("_token", token("/host/chimay/trainings"))
                .formParam("training", "LASER")
                .formParam("person", LEA)
                .post("/host/chimay/trainings")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        // Then
        assertThat(services.seen("POST", "/api/trainings").get(0).body())
                .containsPattern("\"validUntil\":\"20..-..-..\"");
        assertThat(page(next.substring(next.indexOf("/host"))))
                .contains("C’est validé")
                .contains("action=\"/host/chimay/trainings/" + MAX + "/withdrawal\"");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void teamsShowTheirMembersAndWhatTheyShare() {
        // When
        String page = page("/host/chimay/teams");

        // Then
        assertThat(page)
                .contains("Atelier Dupont")
                .contains("1 membre<")
                .contains("limite partagée «\u00A0Dix heures\u00A0»")
                .contains("règle «\u00A0Atelier le soir\u00A0»");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void thePayerOfATeamIsChosenByName() {
        // Given
        services.say("PUT", "/api/teams/" + TEAM, 200, "{}");
        say("/api/accounts", """
                {"accountId":"%s","name":"Menuiserie Noël SRL","kind":"COMPANY"}""".formatted(FIRM));

        // When
        String page = page("/host/chimay/teams/" + TEAM);
        team().formParam("account", FIRM)
                .post("/host/chimay/teams/" + TEAM)
                .then()
                .statusCode(303);
        team().post("/host/chimay/teams/" + TEAM).then().statusCode(303);

        // Then
        assertThat(page)
                .contains("name=\"account\" value=\"" + MAX + "\" checked>Léa Noël")
                .contains("name=\"account\" value=\"" + FIRM + "\">Menuiserie Noël SRL");
        var sent = services.seen("PUT", "/api/teams/" + TEAM);
        assertThat(sent.get(0).body())
                .contains("\"account\":\"" + FIRM + "\"")
                .contains("\"members\":[\"" + LEA + "\",\"" + MAX + "\"]");
        assertThat(sent.get(1).body()).as("kept as it was").contains("\"account\":null");
    }

    private static RequestSpecification team() {
        return given().redirects()
                .follow(false)
                .formParam("_token", token("/host/chimay/teams/" + TEAM))
                .formParam("name", "Atelier Dupont")
                .formParam("members", LEA, MAX);
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aTeamIsRemovedWithAWarningAndTakenUpAgain() {
        // Given
        services.say("POST", "/api/teams/" + TEAM + "/ending", 200, "{}");
        services.say("POST", "/api/teams/" + TEAM + "/restoration", 200, "{}");

        // When
        String page = page("/host/chimay/teams/" + TEAM);
        String next = given().redirects()
                .follow(false)
                .formParam("_token", token("/host/chimay/teams/" + TEAM))
                .post("/host/chimay/teams/" + TEAM + "/ending")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        // Then
        assertThat(page).contains("elles ne vaudront plus").contains("<li>règle «\u00A0Atelier le soir\u00A0»</li>");
        assertThat(page(next.substring(next.indexOf("/host"))))
                .contains("L’équipe «\u00A0Atelier Dupont\u00A0» est supprimée.")
                .contains("action=\"/host/chimay/teams/" + TEAM + "/restoration\"");
        given().redirects()
                .follow(false)
                .formParam("_token", token("/host/chimay/teams"))
                .post("/host/chimay/teams/" + TEAM + "/restoration")
                .then()
                .statusCode(303);
        assertThat(services.seen("POST", "/api/teams/" + TEAM + "/restoration")).hasSize(1);
    }

    @Test
    @TestSecurity(user = "lea")
    void aMemberSeesTheirTrainings() {
        // When
        String page = page("/me/passes");

        // Then
        assertThat(page).contains("Formations validées").contains("Découpe laser, sécurité");
    }

    private void say(String path, String item) {
        services.say("GET", path, 200, "{\"items\":[" + item + "],\"next\":null}");
    }

    private static String token(String path) {
        var found = TOKEN.matcher(page(path));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String page(String path) {
        return given().header("Accept-Language", "fr")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
