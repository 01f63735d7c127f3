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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A space in numbers, longer periods of the network, and calendars, over told answers. */
@QuarkusTest
@QuarkusTestResource(FakeServicesResource.class)
class NumbersPagesTest {

    private static final String SECRET = "https://halte.example/api/feeds/" + "s".repeat(43) + ".ics";
    private static final String PERIOD = """
            {"space":"CHI","period":"2026-Q4","declaredDesks":16,"openHalfDays":80,"deskHalfDays":1280,"bookedHalfDays":640,
            "observedHalfDays":512,"noShows":140,"walkIns":12,"bookedOccupancy":"0.5000","observedOccupancy":"0.4000",
            "noShowShare":"0.2188","walkInShare":"0.0234","presences":310,"visits":42,"footfall":352,"workers":38,"reporting":true}""";
    private static final String DEFINITIONS = """
            "definitions":{"booked":{"fr":"Réservé, D3."},"observed":{"fr":"Observé, D4."}}""";

    private final FakeServices services = FakeServicesResource.services();

    @BeforeEach
    void answers() {
        services.reset();
        services.say(
                "GET",
                "/api/occupancy",
                200,
                "{\"items\":[" + PERIOD + "],\"provinces\":[{\"province\":\"Hainaut\","
                        + "\"period\":\"2026-Q4\",\"spacesReporting\":3,\"spacesOpen\":4,\"bookedOccupancy\":\"0.4500\","
                        + "\"observedOccupancy\":\"0.3500\",\"footfall\":900,\"workers\":{\"below\":5}}],\"network\":["
                        + "{\"period\":\"2026-Q4\",\"spacesReporting\":17,\"spacesOpen\":18,\"bookedOccupancy\":\"0.4100\","
                        + "\"observedOccupancy\":\"0.3300\",\"footfall\":4000,\"workers\":{\"masked\":true}}],"
                        + DEFINITIONS + "}");
        services.say(
                "GET",
                "/api/occupancy/hours",
                200,
                "{\"cells\":[{\"weekday\":\"mon\",\"hour\":9,\"booked\":\"0.6000\","
                        + "\"observed\":\"0.4000\"}],\"definition\":{\"fr\":\"Heures.\"}}");
        services.say(
                "GET",
                "/api/occupancy/rooms",
                200,
                "{\"items\":[{\"space\":\"CHI\",\"kind\":\"ROOM\",\"period\":\"2026-Q4\","
                        + "\"openMinutes\":1000,\"bookedMinutes\":250,\"occupancy\":\"0.2500\"}],\"network\":[{\"kind\":\"ROOM\","
                        + "\"period\":\"2026-Q4\",\"occupancy\":\"0.3100\"}],\"definition\":{\"fr\":\"Salles, D5.\"}}");
        services.say(
                "GET",
                "/api/feeds",
                200,
                "{\"items\":[{\"feedId\":\"00000000-0000-4000-8000-000000000001\",\"scope\":"
                        + "\"PERSON\",\"title\":\"Halte · Mes réservations\",\"names\":false,\"createdAt\":\"2026-11-20T09:00:00Z\"}]}");
        services.say(
                "GET",
                "/api/calendars",
                200,
                "{\"items\":[{\"calendarId\":\"00000000-0000-4000-8000-000000000002\","
                        + "\"resource\":\"CHI-R01\",\"name\":\"École communale\",\"url\":\"https://ecole.example/a.ics\","
                        + "\"priority\":\"OURS\",\"displace\":false,\"failingSince\":\"2026-11-23T08:00:00Z\",\"failure\":{\"fr\":"
                        + "\"Le serveur ne répond pas.\"},\"busy\":3,\"conflicts\":[{\"startsAt\":\"2026-11-24T08:00:00Z\",\"endsAt\":"
                        + "\"2026-11-24T10:00:00Z\",\"title\":\"Cours\",\"kind\":\"BOOKING\",\"oursStartsAt\":\"2026-11-24T09:00:00Z\","
                        + "\"oursEndsAt\":\"2026-11-24T10:00:00Z\",\"bookedBy\":\"Aline L.\"}]}]}");
        services.say(
                "GET",
                "/api/spaces/CHI/resources",
                200,
                "{\"items\":[{\"resource\":\"CHI-R01\",\"kind\":\"ROOM\",\"name\":" + "{\"fr\":\"Salle Roly\"}}]}");
    }

    @Test
    @TestSecurity(user = "anne", roles = "/spaces/CHI/hosts")
    void aHostSeesBookedBesideObservedWithItsTableAndDefinitions() {
        page("/host/chimay/numbers?grain=quarter")
                .then()
                .body(containsString("4e trimestre 2026"))
                .body(containsString("Personnes-jours"))
                .body(containsString("Salles de réunion"))
                .body(containsString("Réservé, D3."))
                .body(containsString("role=\"img\""));
        given().get("/host/chimay/numbers/periods.csv?grain=quarter")
                .then()
                .statusCode(200)
                .body(containsString("2026-Q4,CHI,16,80,1280,640,512"));
        given().get("/host/chimay/numbers/nothing.csv").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "zoe", roles = "/spaces/ZZZ/hosts")
    void theNumbersOfAnotherSpaceAreNotThere() {
        given().get("/host/chimay/numbers").then().statusCode(404);
        given().get("/host/chimay/calendars").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "martine", roles = "/region")
    void theRegionChoosesQuarterAndProvinceAndSeesRoomsAndMasks() {
        var shown = page("/region/periods?grain=quarter");
        shown.then()
                .body(containsString("Hainaut"))
                .body(containsString("&lt; 5"))
                .body(containsString("Salles, D5."))
                .body(containsString("T4 26"));
        page("/region/periods?grain=year&province=Hainaut");
        assertThat(services.seen("GET", "/api/occupancy"))
                .anyMatch(seen -> seen.query().contains("province=Hainaut"));
    }

    @Test
    @TestSecurity(user = "aline", roles = "/people")
    void aSecretAddressIsOnTheAnswerAndNowhereElse() {
        page("/me/calendars").then().body(containsString("Mes réservations")).body(not(containsString(SECRET)));
        services.say("POST", "/api/feeds", 201, "{\"title\":\"Halte · Mes réservations\",\"url\":\"" + SECRET + "\"}");
        var made = form("/me/calendars");
        made.then().statusCode(200).header("Location", (String) null).body(containsString(SECRET));
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    @TestSecurity(user = "anne", roles = "/spaces/CHI/hosts")
    void everyScreenSpeaksEveryLanguage(String language) {
        for (var path : new String[] {"/host/chimay/numbers", "/host/chimay/calendars", "/me/calendars"}) {
            page(path + "?lang=" + language).then().body(containsString("lang=\"" + language + "\""));
        }
    }

    @Test
    @TestSecurity(user = "anne", roles = "/spaces/CHI/hosts")
    void aHostSeesWhichCalendarFailsAndWhereBothWantTheRoom() {
        page("/host/chimay/calendars")
                .then()
                .body(containsString("École communale, Salle Roly"))
                .body(containsString("Illisible depuis le"))
                .body(containsString("Aline L."))
                .body(containsString("3 occupations à venir"));
    }

    private static Response page(String path) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static Response form(String path) {
        var token = given().get(path).asString().replaceFirst("(?s).*?name=\"_token\" value=\"([^\"]+)\".*", "$1");
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("_token", token)
                .formParam("key", "00000000-0000-4000-8000-0000000000aa")
                .post(path);
    }
}
