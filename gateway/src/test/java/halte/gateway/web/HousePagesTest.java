package halte.gateway.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.FakeServices;
import halte.gateway.FakeServicesResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screens of the house and the page of the plan over recorded answers. */
@QuarkusTest
@QuarkusTestResource(FakeServicesResource.class)
class HousePagesTest {

    private static final String HOST = "/spaces/CHI/hosts";
    private static final String OTHER_HOST = "/spaces/MAR/hosts";
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]*)\"");

    private final FakeServices services = FakeServicesResource.services();

    @BeforeEach
    void answers() {
        services.reset();
        say("/api/spaces/chimay", "space");
        say("/api/spaces/CHI/plan", "plan");
        say("/api/spaces/CHI/resources", "house/resources");
        say("/api/resources/CHI-R01", "house/resource");
        say("/api/resources/amenities", "house/amenities");
        say("/api/spaces/CHI/exceptions", "house/exceptions");
        say("/api/public-holidays", "house/holidays");
        say("/api/rota", "house/rota");
        say("/api/spaces/CHI/volunteers", "house/volunteers");
        say("/api/blockers", "house/blockers");
        say("/api/allocations", "house/allocations");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void thePlanIsShownWithItsListBeforeAnyScript() {
        // When
        String page = page("/host/chimay/plan");

        // Then
        assertThat(page)
                .contains("Plan de La Grange")
                .contains("<plan-editor data-space=\"CHI\"")
                .contains("Ce qui est sur le plan")
                .contains("JavaScript")
                .contains("class=\"desk ");
    }

    @Test
    @TestSecurity(user = "clemence", roles = OTHER_HOST)
    void theHouseOfOthersIsNotShown() {
        for (String screen : new String[] {"plan", "resources", "hours", "allocations"}) {
            given().get("/host/chimay/" + screen).then().statusCode(404);
        }
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void resourcesAreListedByKindWithTheirState() {
        // When
        String page = page("/host/chimay/resources");

        // Then
        assertThat(page)
                .contains("Bureau 7")
                .contains("Écran 27 pouces")
                .contains("Écran cassé")
                .contains("retirée")
                .contains("réunit CHI-R01 + CHI-R02")
                .contains("attribué à Samira Haddad")
                .contains("pas sur le plan");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void oneResourceShowsWhatItIsItsPhotosAndItsBlocks() {
        // When
        String page = page("/host/chimay/resources/CHI-R01");

        // Then
        assertThat(page)
                .contains("Clé à l’accueil.")
                .contains("value=\"tableau magnétique\"")
                .contains("Photo 1 de Le Fenil")
                .contains("Peinture")
                .contains("Annuler cette période");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void bookingsInTheWayAreNamedAndMayBeDisplaced() {
        // Given
        services.say("POST", "/api/blockers", 409, Samples.text("house/in-use"));

        // When
        String page = given().formParam("_token", token())
                .formParam("from-date", "2026-11-24")
                .formParam("from-time", "08:00")
                .formParam("until-date", "2026-11-24")
                .formParam("until-time", "18:00")
                .formParam("cause", "OUT_OF_ORDER")
                .formParam("reason-fr", "Fuite")
                .post("/host/chimay/resources/CHI-R01/blockers")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        // Then
        assertThat(page)
                .contains("CHI-R01 est réservé à ce moment.")
                .contains("Élise Dubois")
                .contains("mardi 24 novembre 2026")
                .contains("name=\"displace\"")
                .contains("value=\"Fuite\"");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void hoursShowTheWeekTheSpecialDaysTheHolidaysAndWhoOpens() {
        // When
        String page = page("/host/chimay/hours");

        // Then
        assertThat(page)
                .contains("Inventaire")
                .contains("pour les visiteurs seulement")
                .contains("Fête du travail")
                .contains("fermé partout")
                .contains("Benoît Jacquet")
                .contains("sinon fermé");
    }

    @Test
    @TestSecurity(user = "benoit")
    void aVolunteerSeesWhatIsAskedAndPromised() {
        // Given
        say("/api/spaces", "spaces");

        // When
        String page = page("/me/duties");

        // Then
        assertThat(page).contains("Mes permanences").contains("Je viens ouvrir").contains("sinon fermé");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void allocationsShowTheHolderAndTheAbsences() {
        // When
        String page = page("/host/chimay/allocations");

        // Then
        assertThat(page).contains("Samira Haddad").contains("Bureau de la cour").contains("Annuler l’absence");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aHouseWhoseServiceIsSilentStillOpensAndSaysSo() {
        // Given
        for (String path : new String[] {
            "/api/spaces/CHI/resources",
            "/api/spaces/CHI/plan",
            "/api/rota",
            "/api/allocations",
            "/api/public-holidays",
            "/api/spaces/CHI/exceptions"
        }) {
            services.say("GET", path, 503, "{}");
        }

        // Then
        for (String screen : new String[] {"resources", "hours", "allocations"}) {
            assertThat(page("/host/chimay/" + screen)).contains("ne répond pas pour le moment");
        }
        assertThat(page("/host/chimay/plan")).contains("Le plan ne répond pas");
    }

    private static String token() {
        Matcher found = TOKEN.matcher(page("/host/chimay/resources"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void say(String path, String sample) {
        services.say("GET", path, 200, Samples.text(sample));
    }

    /** The page, kept in target/screens to be looked at. */
    private static String page(String path) {
        String page = given().get(path).then().statusCode(200).extract().asString();
        try {
            Path folder = Files.createDirectories(Path.of("target", "screens"));
            Files.writeString(folder.resolve(path.substring(1).replace('/', '-') + ".html"), page);
        } catch (IOException readOnly) {
            throw new UncheckedIOException(readOnly);
        }
        return page;
    }
}
