package halte.gateway.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.FakeServices;
import halte.gateway.FakeServicesResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worker's booking screens over recorded answers. Each page is kept in target/screens to be looked at. */
@QuarkusTest
@QuarkusTestResource(FakeServicesResource.class)
class WorkerPagesTest {

    private static final String SERIES = "00000000-0000-4000-8000-0000000000aa";
    private static final String BOOKING = "0199aaaa-0000-7000-8000-00000000b001";
    private static final String ROOM = "/s/chimay/2026-11-26/CHI-R01";
    private static final String DATES = """
            "dates":[
             {"date":"2026-12-01","startsAt":"2026-12-01T07:30:00Z","endsAt":"2026-12-01T16:30:00Z","state":"%s"},
             {"date":"2026-12-03","startsAt":"2026-12-03T07:30:00Z","endsAt":"2026-12-03T16:30:00Z","state":"SKIPPED",
              "reason":{"type":"/problems/slot-taken","title":"Pris","text":"Le bureau 7 est déjà pris."},
              "substitute":{"resource":"CHI-D08","resourceName":{"fr":"Bureau 8"}}},
             {"date":"2026-12-24","state":"SKIPPED","reason":{"title":"Fermé","text":"Fermé : congé de fin d’année."}},
             {"date":"2027-02-02","state":"PLANNED"}]""";
    private static final String SERIES_FIELDS = """
            {"seriesId":"%s","space":"CHI","spaceName":"La Grange","slug":"chimay","timeZone":"Europe/Brussels",
             "resource":"CHI-D07","resourceKind":"DESK","resourceName":{"fr":"Bureau 7"},"state":"ACTIVE",
             "recurrenceText":"tous les mardis et jeudis, jusqu’au 31 mars","booked":1,"skipped":2,"planned":1,%s}""";

    private final FakeServices services = FakeServicesResource.services();

    @BeforeEach
    void answers() {
        services.reset();
        services.say("GET", "/api/spaces/chimay/plan", 200, Samples.text("plan"));
        services.say("GET", "/api/spaces/CHI/plan", 200, Samples.text("plan"));
        services.say("GET", "/api/free", 200, """
                {"date":"2026-11-25","items":[{"space":"CHI","slug":"chimay","name":"La Grange","town":"Chimay",
                 "distanceKm":12.4,"timeZone":"Europe/Brussels","state":"HOSTED","stepFree":"YES","free":2,"total":2,
                 "offers":[{"resource":"CHI-R01","name":{"fr":"Le Fenil"},"kind":"ROOM","capacity":8,
                  "amenities":["screen","whiteboard"],"startsAt":"2026-11-25T08:00:00Z","endsAt":"2026-11-25T09:00:00Z",
                  "requiresTraining":null,"approval":true}]}],"otherDay":null,"next":null}""");
        services.say("GET", "/api/free/CHI-R01", 200, """
                {"space":"CHI","resource":"CHI-R01","kind":"ROOM","date":"2026-11-26","timeZone":"Europe/Brussels",
                 "state":"HOSTED","reason":null,"bookable":true,"stepMinutes":30,"minMinutes":60,"maxMinutes":720,
                 "approval":false,"open":[{"startsAt":"2026-11-26T07:30:00Z","endsAt":"2026-11-26T16:30:00Z"}],
                 "free":[{"startsAt":"2026-11-26T07:30:00Z","endsAt":"2026-11-26T09:00:00Z"},
                         {"startsAt":"2026-11-26T10:30:00Z","endsAt":"2026-11-26T16:30:00Z"}]}""");
        services.say("GET", "/api/free/CHI-R01/days", 200, """
                {"items":[{"date":"2026-11-25","state":"HOSTED","freeMinutes":0},
                          {"date":"2026-11-26","state":"HOSTED","freeMinutes":450},
                          {"date":"2026-11-27","state":"HOSTED","freeMinutes":90},
                          {"date":"2026-11-28","state":"CLOSED","freeMinutes":0}],"next":null}""");
        services.say("GET", "/api/waiting-list", 200, """
                {"items":[{"entryId":"00000000-0000-4000-8000-0000000000e1","space":"CHI","spaceName":"La Grange",
                  "timeZone":"Europe/Brussels","resource":null,"resourceName":null,"date":"2026-12-02","part":"DAY",
                  "startsAt":"2026-12-02T07:30:00Z","endsAt":"2026-12-02T16:30:00Z","state":"WAITING","position":2,
                  "offer":null},
                 {"entryId":"00000000-0000-4000-8000-0000000000e2","space":"CHI","spaceName":"La Grange",
                  "timeZone":"Europe/Brussels","resource":"CHI-R01","resourceName":{"fr":"Le Fenil"},
                  "date":"2026-12-03","part":null,"startsAt":"2026-12-03T08:00:00Z","endsAt":"2026-12-03T10:00:00Z",
                  "state":"OFFERED","position":null,"offer":{"bookingId":"%s","resource":"CHI-R01",
                  "resourceName":{"fr":"Le Fenil"},"offeredUntil":"2026-11-25T08:10:00Z"}}],"next":null}""".formatted(BOOKING));
        var series = SERIES_FIELDS.formatted(SERIES, DATES.formatted("BOOKED"));
        services.say("GET", "/api/series", 200, "{\"items\":[" + series + "],\"next\":null}");
        services.say("GET", "/api/series/" + SERIES, 200, series);
        services.say(
                "POST",
                "/api/series/preview",
                200,
                SERIES_FIELDS
                        .formatted(SERIES, DATES.formatted("FREE"))
                        .replace("\"seriesId\":\"" + SERIES + "\",", ""));
    }

    @Test
    void whatIsFreeIsFoundSignedOutWithItsPrice() {
        var page = kept("worker-find", "/find?what=ROOM&date=2026-11-25&people=6&place=Couvin");
        assertThat(page)
                .contains("1 espace a ce qu’il vous faut")
                .contains("Le Fenil")
                .contains("9\u00A0h – 10\u00A0h")
                .contains("sur demande")
                .contains("/s/chimay/2026-11-25/CHI-R01?from=09:00&amp;minutes=60");
        var asked = services.seen("GET", "/api/free").get(0).query();
        assertThat(asked).contains("kind=ROOM").contains("capacity=6").contains("near=");
        assertThat(zipped(page)).isLessThan(20_000);
    }

    @Test
    void allPricesAreAskedAtOnceAndSaidToBeLateWhenTheyAre() {
        // Given
        services.say("GET", "/api/prices/uses", 200, """
                {"items":[{"use":"CHI,CHI-R01,2026-11-25T08:00:00Z,2026-11-25T09:00:00Z","price":%s}],"next":null}""".formatted(
                        new String(FakeServices.recorded("price"), StandardCharsets.UTF_8)));

        // When
        var page = kept("worker-find-prices", "/find?what=ROOM&date=2026-11-25");
        services.say("GET", "/api/prices/uses", 503, "{}");
        var late = kept("worker-find-late", "/find?what=ROOM&date=2026-11-25");

        // Then
        assertThat(page).contains("18,00").doesNotContain("n’ont pas pu être lus");
        assertThat(late)
                .contains("Les prix n’ont pas pu être lus à temps")
                .contains("Le Fenil")
                .doesNotContain("18,00");
        assertThat(services.seen("GET", "/api/prices/uses")).hasSize(2);
    }

    @Test
    void aLongListIsPricedInAsFewRequestsAsAddressesAllow() {
        // Given
        var rooms = IntStream.rangeClosed(1, 41).mapToObj("""
                {"resource":"CHI-R%02d","name":{"fr":"Salle"},"kind":"ROOM","capacity":8,"amenities":[],
                 "startsAt":"2026-11-25T08:00:00Z","endsAt":"2026-11-25T09:00:00Z","approval":false}"""::formatted);
        services.say("GET", "/api/free", 200, """
                {"date":"2026-11-25","items":[{"space":"CHI","slug":"chimay","name":"La Grange","town":"Chimay",
                 "timeZone":"Europe/Brussels","state":"HOSTED","stepFree":"YES","free":41,"total":41,
                 "offers":[%s]}]}""".formatted(rooms.collect(Collectors.joining(","))));

        // When
        given().get("/find?what=ROOM&date=2026-11-25");

        // Then
        assertThat(services.seen("GET", "/api/prices/uses"))
                .extracting(asked -> asked.query().split("use=").length - 1)
                .containsExactlyInAnyOrder(40, 1);
    }

    @Test
    void anEmptyAnswerLeadsToTheNextDay() {
        services.say("GET", "/api/free", 200, "{\"date\":\"2026-11-25\",\"items\":[],\"otherDay\":\"2026-11-27\"}");
        assertThat(kept("worker-find-empty", "/find?date=2026-11-25"))
                .contains("Rien de libre pour cette demande")
                .contains("/find?what=DESK&amp;date=2026-11-27");
    }

    @Test
    void theDayOfARoomIsSaidInWordsAndBarsWithThePrice() {
        assertThat(kept("worker-room", ROOM + "?from=13:00&minutes=90"))
                .contains("Libre 8\u00A0h\u00A030 – 10\u00A0h, 11\u00A0h\u00A030 – 17\u00A0h\u00A030")
                .contains("<option value=\"13:00\" selected>")
                .contains("<option value=\"90\" selected>1 h 30")
                .contains("class=\"vday")
                .contains("7 h 30");
    }

    @Test
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = @Claim(key = "sub", value = "person-1"))
    void aRefusalSaysTheRuleWhatIsUsedAndWhatCanBeHad() {
        // Given
        services.say("POST", "/api/bookings", 409, """
                {"type":"/problems/slot-taken","title":"Pris","detail":"Le Fenil est pris de 13 h à 14 h 30.","status":409,
                 "used":"4 h","limit":"4 h","freesUpOn":"2026-12-01","rule":{"id":3,"name":"Quatre heures par semaine"},
                 "alternatives":[{"kind":"OTHER_ROOM","space":"CHI","spaceName":"La Grange","slug":"chimay",
                  "resource":"CHI-R02","resourceName":{"fr":"Le Cellier"},"startsAt":"2026-11-26T12:00:00Z",
                  "endsAt":"2026-11-26T13:30:00Z"}]}""");

        // When
        var answer =
                post(ROOM, ROOM, "startsAt", "2026-11-26T12:00:00Z", "endsAt", "2026-11-26T13:30:00Z", "from", "13:00");

        // Then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(keep("worker-refused", answer.asString()))
                .contains("role=\"alert\"")
                .contains("Le Fenil est pris")
                .contains("4 h sur 4 h")
                .contains("mardi 1ᵉʳ décembre")
                .contains("Quatre heures par semaine")
                .contains("Réserver Le Cellier</button>")
                .contains("Me mettre en liste d’attente");
    }

    @Test
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = @Claim(key = "sub", value = "person-1"))
    void theListShowsWhatWaitsAndWhatComesBack() {
        assertThat(kept("worker-bookings", "/me/bookings"))
                .contains("vous êtes 2ᵉ")
                .contains("Accepter et réserver")
                .contains("Gardée jusqu’à 9\u00A0h\u00A010")
                .contains("Tous les mardis et jeudis");
    }

    @Test
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = @Claim(key = "sub", value = "person-1"))
    void oneBookingSaysWhatChangingAndGivingItUpMeans() {
        kept("worker-booking", "/me/bookings/" + BOOKING);
        assertThat(kept("worker-change", "/me/bookings/" + BOOKING + "/change"))
                .contains("Changer la réservation")
                .contains("rien ne se perd en route");
        kept("worker-today", "/me");
    }

    @Test
    @TestSecurity(user = "person-1")
    @OidcSecurity(claims = @Claim(key = "sub", value = "person-1"))
    void aSentenceShowsItsDatesBeforeTheyAreBooked() {
        // When
        var form = kept("worker-series-new", "/me/series/new?space=CHI");
        var preview = post(
                "/me/series/new",
                "/me/series/preview",
                "space",
                "CHI",
                "day",
                "2",
                "day",
                "4",
                "first",
                "2026-12-01",
                "last",
                "2027-03-31");

        // Then
        assertThat(form).contains("mardi").contains("Bureau 7");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(keep("worker-series-preview", preview.asString()))
                .contains("Tous les mardis et jeudis")
                .contains("Proposé\u00A0: Bureau 8")
                .contains("Réserver 3 dates");
        assertThat(services.seen("POST", "/api/series/preview").get(0).body())
                .contains("FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270331");
        assertThat(kept("worker-series", "/me/series/" + SERIES))
                .contains("calendar.ics")
                .contains("Réserver Bureau 8")
                .contains("Vacances");
    }

    @Test
    @TestSecurity(user = "aurore", roles = "/spaces/CHI/hosts")
    void aHostDecidesOnRequests() {
        services.say("GET", "/api/bookings", 200, """
                {"items":[{"bookingId":"%s","space":"CHI","resource":"CHI-R01","resourceKind":"ROOM",
                 "resourceName":{"fr":"Le Fenil"},"personId":"p","personName":"Karim Ouali","date":"2026-12-03",
                 "startsAt":"2026-12-03T08:00:00Z","endsAt":"2026-12-03T10:00:00Z","state":"REQUESTED","halfDays":1,
                 "decideUntil":"2026-12-01T16:00:00Z","timeZone":"Europe/Brussels"}]}""".formatted(BOOKING));
        assertThat(kept("host-requests", "/host/chimay/requests"))
                .contains("Karim Ouali")
                .contains("Refuser la demande de Karim Ouali")
                .contains("name=\"reason\"");
    }

    private static Response post(String page, String address, String... fields) {
        var matcher = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"")
                .matcher(given().get(page).asString());
        assertThat(matcher.find()).isTrue();
        var request = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("_token", matcher.group(1));
        for (int at = 0; at < fields.length; at += 2) {
            request.formParam(fields[at], fields[at + 1]);
        }
        return request.post(address);
    }

    private static String kept(String name, String path) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return keep(name, answer.asString());
    }

    private static String keep(String name, String page) {
        try {
            var folder = Files.createDirectories(Path.of("target", "screens"));
            Files.writeString(folder.resolve(name + ".html"), page);
        } catch (IOException readOnly) {
            throw new UncheckedIOException(readOnly);
        }
        return page;
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
