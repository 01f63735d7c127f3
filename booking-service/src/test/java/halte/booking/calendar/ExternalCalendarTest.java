package halte.booking.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.booking.ResourceBlockedV1;
import halte.contracts.booking.ResourceUnblockedV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school's calendar on a real server, read as it changes, moves, grows and goes away. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class ExternalCalendarTest extends ServiceTest {

    @Inject
    CalendarJob job;

    private HttpServer school;
    private volatile String says = calendar();
    private volatile int status = 200;
    private final AtomicInteger unchanged = new AtomicInteger();

    @BeforeEach
    void theSchoolHasAServer() throws IOException {
        school = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        school.createContext("/room.ics", this::answer);
        school.createContext("/moved", exchange -> redirect(exchange, "/room.ics"));
        school.createContext("/inside", exchange -> redirect(exchange, "http://169.254.169.254/latest/meta-data"));
        school.createContext("/round", exchange -> redirect(exchange, "/round"));
        school.createContext("/huge", exchange -> send(exchange, 200, "X".repeat(3_000_000)));
        school.start();
    }

    @AfterEach
    void theServerGoes() {
        school.stop(0);
    }

    @Test
    void aLessonKeepsTheRoomBusyUntilItFallsOut() {
        // Given
        ASpace.called("ECA").withRoom("R01").describe();
        says = calendar(
                event("a", "20261124T090000", "20261124T110000"), event("b", "20261125T140000", "20261125T150000"));

        // When
        String id = add("ECA", "THEIRS", false).path("calendarId");
        job.read();

        // Then
        assertThat(blocked("ECA-R01")).isEqualTo(2);
        assertThat(told(ResourceBlockedV1.TYPE, "ECA")).isEqualTo(2);
        meet("ECA", "2026-11-24T08:30:00Z", "2026-11-24T09:30:00Z").then().statusCode(409);
        meet("ECA", "2026-11-24T10:00:00Z", "2026-11-24T11:00:00Z").then().statusCode(201);
        assertThat(list("ECA").getInt("items[0].busy")).isEqualTo(2);

        // When: one is moved by an hour, the other is gone
        says = calendar(event("a", "20261124T130000", "20261124T140000"));
        later();

        // Then
        assertThat(blocked("ECA-R01")).isEqualTo(1);
        assertThat(told(ResourceUnblockedV1.TYPE, "ECA")).isEqualTo(2);
        meet("ECA", "2026-11-25T13:00:00Z", "2026-11-25T14:00:00Z").then().statusCode(201);

        // When: nothing changed, then the calendar is taken away
        later();
        assertThat(unchanged).hasValue(1);
        assertThat(blocked("ECA-R01")).isEqualTo(1);
        as(Tokens.host("ECA")).post("/api/calendars/" + id + "/removal").then().statusCode(200);
        assertThat(blocked("ECA-R01")).isZero();
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void hostsSeeWhatACalendarKeepsBusyWhereTheySeeEveryBlockerAndEndItThereAlone() {
        // Given
        ASpace.called("ECF").withRoom("R01").describe();
        says = calendar(event("a", "20261124T090000", "20261124T110000"));
        add("ECF", "THEIRS", false);
        job.read();

        // When
        var listed = as(Tokens.host("ECF")).get("/api/blockers?space=ECF");
        String id = listed.path("items[0].id");
        var ended = as(Tokens.host("ECF")).body("{}").post("/api/blockers/" + id + "/end");

        // Then
        listed.then()
                .body("items", hasSize(1))
                .body("items[0].cause", equalTo("CALENDAR"))
                .body("items[0].resources", equalTo(List.of("ECF-R01")))
                .body("items[0].reason.fr", equalTo("École du village"))
                .body("items[0].endable", equalTo(false));
        ended.then().statusCode(409).body("type", equalTo("/problems/blocker-of-a-calendar"));
        assertThat(blocked("ECF-R01")).isEqualTo(1);
        given().get("/api/spaces/ECF/availability?startsAt=2026-11-24T08:00:00Z&endsAt=2026-11-24T09:00:00Z")
                .then()
                .body("resources.find { it.resource == 'ECF-R01' }.reason.fr", equalTo("École du village"));

        // When
        says = calendar();
        later();

        // Then
        as(Tokens.host("ECF")).get("/api/blockers?space=ECF").then().body("items", hasSize(0));
    }

    @Test
    void withOursFirstTheBookingStaysAndTheConflictIsShown() {
        // Given
        ASpace.called("ECB").withRoom("R01").describe();
        meet("ECB", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z").then().statusCode(201);
        says = calendar(event("a", "20261124T090000", "20261124T130000"));

        // When
        add("ECB", "OURS", true).then().statusCode(201).body("displace", equalTo(false));
        job.read();

        // Then: busy before and after it (its buffer included)
        assertThat(blocked("ECB-R01")).isEqualTo(2);
        var shown = list("ECB");
        assertThat(shown.getList("items[0].conflicts")).hasSize(1);
        assertThat(shown.getString("items[0].conflicts[0].kind")).isEqualTo("BOOKING");
        assertThat(shown.getString("items[0].conflicts[0].title")).isEqualTo("Cours a");
        assertThat(shown.getString("items[0].conflicts[0].bookedBy")).isEqualTo("Meets");
        meet("ECB", "2026-11-24T11:00:00Z", "2026-11-24T12:00:00Z").then().statusCode(409);
    }

    @Test
    void withTheirsFirstOurBookingIsGivenBackWithNotice() {
        // Given
        ASpace.called("ECC").withRoom("R01").describe();
        String booking =
                meet("ECC", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z").path("bookingId");
        says = calendar(event("a", "20261124T090000", "20261124T130000"));

        // When
        add("ECC", "THEIRS", true).then().statusCode(201);
        job.read();

        // Then
        as(Tokens.worker("Meets")).get("/api/bookings/" + booking).then().body("state", equalTo("CANCELLED"));
        assertThat(count(
                        "select count(*) as n from booking where id = ?::uuid and cancelled_in_time and cancel_reason = ?",
                        booking,
                        "École du village"))
                .isEqualTo(1);
        assertThat(blocked("ECC-R01")).isEqualTo(1);
        assertThat(list("ECC").getList("items[0].conflicts")).isEmpty();
    }

    @Test
    void aCalendarThatCannotBeReadLeavesWhatIsKnown() {
        // Given
        ASpace.called("ECD").withRoom("R01").describe();
        says = calendar(event("a", "20261126T090000", "20261126T110000"));
        add("ECD", "THEIRS", false);
        job.read();

        // When
        status = 503;
        later();
        later();

        // Then
        var shown = list("ECD");
        assertThat(shown.getString("items[0].failingSince")).isEqualTo("2026-11-23T08:16:00Z");
        assertThat(shown.getString("items[0].failure.fr")).startsWith("Le serveur refuse");
        assertThat(shown.getString("items[0].lastSucceededAt")).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(blocked("ECD-R01")).isEqualTo(1);

        // When: it comes back as something else, then as it was
        status = 200;
        says = "<html>Connectez-vous</html>";
        later();
        assertThat(list("ECD").getString("items[0].failure.fr")).contains("pas un calendrier");
        says = calendar(event("a", "20261126T090000", "20261126T110000"));
        later();

        // Then
        assertThat(list("ECD").getString("items[0].failingSince")).isNull();
        assertThat(told(ResourceBlockedV1.TYPE, "ECD")).isEqualTo(1);
    }

    @Test
    void redirectsAreFollowedAndJudged() {
        for (var way : Map.of("/moved", "null", "/inside", "internet public", "/round", "refuse", "/huge", "trop grand")
                .entrySet()) {
            // Given
            var code = "EC" + Character.toUpperCase(way.getKey().charAt(1)) + "X";
            ASpace.called(code).withRoom("R01").describe();
            says = calendar(event("a", "20261126T090000", "20261126T110000"));

            // When
            add(code, "THEIRS", false, url(way.getKey())).then().statusCode(201);
            job.read();

            // Then
            assertThat(String.valueOf(list(code).getString("items[0].failure.fr")))
                    .as(way.getKey())
                    .contains(way.getValue());
            assertThat(blocked(code + "-R01")).isEqualTo("/moved".equals(way.getKey()) ? 1 : 0);
        }
    }

    @Test
    void onlyHostsOfTheSpaceSeeAndAddCalendars() {
        // Given
        ASpace.called("ECE").withRoom("R01").describe();
        String id = add("ECE", "THEIRS", false).path("calendarId");

        // Then
        as(Tokens.host("ECA")).get("/api/calendars?space=ECE").then().statusCode(403);
        as(Tokens.host("ZZZ")).post("/api/calendars/" + id + "/removal").then().statusCode(404);
        as(Tokens.host("ZZZ"))
                .body(body("ECE", "OURS", false, url("/room.ics")))
                .post("/api/calendars")
                .then()
                .statusCode(403);
        for (var refused : List.of("http://10.0.0.1/a.ics", "ftp://example.org/a", "not an address", "https://")) {
            add("ECE", "OURS", false, refused)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/calendar-address-refused"));
        }
        as(Tokens.host("ECE")).body("{}").post("/api/calendars").then().statusCode(400);
        as(Tokens.host("ECE"))
                .post("/api/calendars/" + id + "/synchronisation")
                .then()
                .statusCode(200)
                .body("nextFetchAt", notNullValue())
                .body("failingSince", nullValue());
    }

    private void later() {
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(16)));
        job.read();
    }

    private long blocked(String resource) {
        return count(
                "select count(*) as n from occupation o join resource r on r.id = o.resource_id"
                        + " where r.resource = ? and o.live and o.kind = 'BLOCKER'",
                resource);
    }

    private Response add(String space, String priority, boolean displace) {
        return add(space, priority, displace, url("/room.ics"));
    }

    private Response add(String space, String priority, boolean displace, String url) {
        return as(Tokens.host(space)).body(body(space, priority, displace, url)).post("/api/calendars");
    }

    private static Map<String, Object> body(String space, String priority, boolean displace, String url) {
        var body = new HashMap<String, Object>();
        body.put("space", space);
        body.put("resource", space + "-R01");
        body.put("name", "École du village");
        body.put("url", url);
        body.put("priority", priority);
        body.put("displace", displace);
        return body;
    }

    private String url(String path) {
        return "http://127.0.0.1:" + school.getAddress().getPort() + path;
    }

    private static JsonPath list(String space) {
        return as(Tokens.host(space))
                .get("/api/calendars?space=" + space)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response meet(String space, String from, String to) {
        return as(Tokens.worker("Meets"))
                .body(Map.of("resource", space + "-R01", "startsAt", from, "endsAt", to))
                .post("/api/bookings");
    }

    private static String event(String uid, String from, String to) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "@school\r\nDTSTAMP:20261101T000000Z\r\nSUMMARY:Cours " + uid
                + "\r\nDTSTART;TZID=Europe/Brussels:" + from + "\r\nDTEND;TZID=Europe/Brussels:" + to
                + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//school//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }

    private void answer(HttpExchange exchange) throws IOException {
        var text = says;
        var tag = "\"" + text.hashCode() + "\"";
        exchange.getResponseHeaders().add("ETag", tag);
        if (status == 200 && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else {
            send(exchange, status, text);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
