package halte.gateway.web.worker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.FakeServices;
import halte.gateway.FakeServicesResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing many dates of a series: choose, look, agree. */
@QuarkusTest
@QuarkusTestResource(FakeServicesResource.class)
class SeriesMovePagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]*)\"");
    private static final String ID = "0d6a3c9e-54a4-4f0b-9a15-3f9f1d2b7c09";
    private static final String PATH = "/me/series/" + ID + "/change";
    private static final String SERIES = """
            {"seriesId":"%s","space":"CHI","spaceName":{"fr":"La Grange"},"slug":"chimay","timeZone":"Europe/Brussels",\
            "resource":"CHI-R01","resourceKind":"ROOM","resourceName":{"fr":"Le Fenil"},"recurrence":"FREQ=WEEKLY",\
            "recurrenceText":"tous les mardis","booked":2,"skipped":0,"planned":0,"state":"ACTIVE","dates":[\
            {"date":"2099-12-01","state":"BOOKED"},{"date":"2099-12-08","state":"BOOKED"}]%s}""";
    private static final String OUTCOME = ",\"changed\":[\"2099-12-01\"],\"unchanged\":[{\"date\":\"2099-12-08\","
            + "\"reason\":{\"type\":\"/problems/slot-taken\",\"title\":\"Pris\",\"text\":\"Ce créneau est pris.\"}}]";

    private final FakeServices services = FakeServicesResource.services();

    @BeforeEach
    void answers() {
        services.reset();
        services.say("GET", "/api/series/" + ID, 200, SERIES.formatted(ID, ""));
    }

    @Test
    @TestSecurity(user = "lea")
    void theFormStartsAtTheNextDateAndOffersOtherPlacesOfTheKind() {
        // When
        String page = given().header("Accept-Language", "fr").get(PATH).asString();

        // Then
        assertThat(page)
                .contains("value=\"2099-12-01\" required")
                .contains("La même place")
                .contains("Le même horaire");
    }

    @Test
    @TestSecurity(user = "lea")
    void whatWouldChangeIsShownBeforeAnythingDoes() {
        // Given
        services.say("POST", "/api/series/" + ID + "/change/preview", 200, SERIES.formatted(ID, OUTCOME));

        // When
        String page = send(PATH + "/preview", "HOURS")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(page)
                .contains("Nouveau\u00A0: la même place, 14\u00A0h – 16\u00A0h")
                .contains("1 date change")
                .contains("1 date reste comme elle est")
                .contains("Ce créneau est pris.")
                .contains("Changer cette date");
        assertThat(services.seen("POST", "/api/series/" + ID + "/change/preview")
                        .get(0)
                        .body())
                .isEqualTo("{\"from\":\"2099-12-01\",\"startTime\":\"14:00\",\"endTime\":\"16:00\"}");
        assertThat(services.seen("POST", "/api/series/" + ID + "/change")).isEmpty();
    }

    @Test
    @TestSecurity(user = "lea")
    void whatCouldNotMoveIsSaidWithItsReason() {
        // Given
        services.say("POST", "/api/series/" + ID + "/change", 200, SERIES.formatted(ID, OUTCOME));

        // When
        String page = send(PATH, "HOURS").then().statusCode(200).extract().asString();

        // Then
        assertThat(page)
                .contains("C’est changé")
                .contains("1 date reste comme elle est")
                .contains("Ce créneau est pris.");
    }

    @Test
    @TestSecurity(user = "lea")
    void nothingChosenIsSaidInWords() {
        // When
        String page =
                send(PATH + "/preview", "").then().statusCode(422).extract().asString();

        // Then
        assertThat(page).contains("Choisissez une autre place ou un autre horaire");
    }

    private static Response send(String path, String time) {
        var found = TOKEN.matcher(given().get(PATH).asString());
        assertThat(found.find()).isTrue();
        return given().header("Accept-Language", "fr")
                .formParam("_token", found.group(1))
                .formParam("from", "2099-12-01")
                .formParam("until", "")
                .formParam("resource", "")
                .formParam("time", time)
                .formParam("starts", "14:00")
                .formParam("ends", "16:00")
                .post(path);
    }
}
