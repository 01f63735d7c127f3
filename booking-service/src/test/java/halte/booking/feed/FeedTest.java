package halte.booking.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Feeds as calendars read them: another library than the one that writes them. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class FeedTest extends ServiceTest {

    @Test
    void aPersonalFeedHoldsOnesOwnBookingsInTheZoneOfTheSpace() {
        // Given
        ASpace.called("FEA").describe();
        String id = book(Tokens.worker("Feeds"), "FEA-D01", "2026-11-24", "AM").path("bookingId");
        book(Tokens.worker("Somebody Else"), "FEA-D02", "2026-11-24", "AM");
        var url = feed(Tokens.worker("Feeds"), "PERSON", null).<String>path("url");

        // When
        var calendar = parsed(read(url));

        // Then
        assertThat(events(calendar)).hasSize(1);
        var event = events(calendar).get(0);
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(id + "@halte");
        assertThat(property(event, "SEQUENCE")).isEqualTo("0");
        assertThat(property(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(property(event, "SUMMARY")).isEqualTo("Place FEA · DESK D01");
        assertThat(instant(event.<Temporal>getDateTimeStart().orElseThrow().getDate()))
                .isEqualTo("2026-11-24T07:30:00Z");
        assertThat(instant(event.<Temporal>getDateTimeEnd().orElseThrow().getDate()))
                .isEqualTo("2026-11-24T12:00:00Z");
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(calendar.getMethod().orElseThrow().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getProperty("REFRESH-INTERVAL").orElseThrow().getValue())
                .isEqualTo("PT30M");
        assertThat(read(url).asString()).contains("REFRESH-INTERVAL;VALUE=DURATION:PT30M");
        assertThat(calendar.validate().hasErrors())
                .as(calendar.validate().toString())
                .isFalse();
    }

    @Test
    void aCancelledBookingIsSaidToBeCancelledUnderTheSameUid() {
        // Given
        ASpace.called("FEB").describe();
        var who = Tokens.worker("Gives Up");
        String id = book(who, "FEB-D01", "2026-11-25", "DAY").path("bookingId");
        var url = feed(who, "PERSON", null).<String>path("url");
        var before = read(url);

        // When
        as(who).body("{}").post("/api/bookings/" + id + "/cancellation").then().statusCode(200);
        var event = events(parsed(read(url))).get(0);

        // Then
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(id + "@halte");
        assertThat(property(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(Integer.parseInt(property(event, "SEQUENCE"))).isPositive();
        assertThat(before.header("ETag")).isNotEqualTo(read(url).header("ETag"));
    }

    @Test
    void whoAsksAgainIsToldThatNothingChanged() {
        // Given
        ASpace.called("FEC").describe();
        book(Tokens.worker("Again"), "FEC-D01", "2026-11-24", "AM");
        var url = feed(Tokens.worker("Again"), "PERSON", null).<String>path("url");
        var first = read(url);

        // When
        clock.stopAt(MONDAY_NINE.plusSeconds(900));
        var second = given().header("If-None-Match", first.header("ETag")).get(path(url));

        // Then
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body().asString()).isEmpty();
        assertThat(read(url).asString()).isEqualTo(first.asString());
        as(Tokens.worker("Again"))
                .get("/api/feeds")
                .then()
                .body("items[0].lastFetchedAt", equalTo("2026-11-23T08:15:00Z"))
                .body("items[0].url", nullValue());
    }

    @Test
    void aResourceFeedSaysNamesOnlyToItsHosts() {
        // Given
        ASpace.called("FED").withRoom("R01").describe();
        as(Tokens.worker("Meets Here"))
                .body(Map.of(
                        "resource", "FED-R01", "startsAt", "2026-11-24T09:00:00Z", "endsAt", "2026-11-24T10:00:00Z"))
                .post("/api/bookings")
                .then()
                .statusCode(201);

        // When
        var ofMember = read(feed(Tokens.worker("Looks"), "RESOURCE", "FED-R01").path("url"));
        var ofHost = read(feed(Tokens.host("FED"), "SPACE", "FED").path("url"));

        // Then
        assertThat(property(events(parsed(ofMember)).get(0), "SUMMARY")).isEqualTo("Réservé");
        assertThat(ofMember.asString()).doesNotContain("Meets");
        assertThat(property(events(parsed(ofHost)).get(0), "SUMMARY")).isEqualTo("ROOM R01 · Meets Here");
        feed(Tokens.worker("Looks"), "SPACE", "FED").then().statusCode(403);
        feed(Tokens.worker("Looks"), "RESOURCE", "FED-X99").then().statusCode(404);
        feed(Tokens.worker("Looks"), "RESOURCE", null).then().statusCode(400);
    }

    @Test
    void anAddressIsShownOnceKeptAsAHashAndEndsWhenRevoked() {
        // Given
        var who = Tokens.worker("Careful");
        var key = UUID.randomUUID().toString();
        var request = given().auth().oauth2(who).contentType("application/json").header("Idempotency-Key", key);
        String url = request.body(Map.of("scope", "PERSON")).post("/api/feeds").path("url");

        // When
        var again = request.body(Map.of("scope", "PERSON")).post("/api/feeds");

        // Then
        again.then().statusCode(201).body("url", nullValue()).body("feedId", equalTo(key));
        assertThat(url).matches(".*/api/feeds/[A-Za-z0-9_-]{43}\\.ics");
        var secret = url.substring(url.lastIndexOf('/') + 1, url.length() - 4);
        assertThat(count("select count(*) as n from calendar_feed f where f::text like ?", "%" + secret + "%"))
                .isZero();
        assertThat(count("select count(*) as n from idempotency_key k where k::text like ?", "%" + secret + "%"))
                .isZero();
        as(Tokens.worker("Curious"))
                .post("/api/feeds/" + key + "/revocation")
                .then()
                .statusCode(404);
        as(who).post("/api/feeds/" + key + "/revocation").then().statusCode(200).body("revokedAt", notNullValue());
        given().get(path(url)).then().statusCode(404);
        as(who).get("/api/feeds").then().body("items.feedId", not(hasItem(key)));
    }

    @Test
    void anUnknownAddressLeadsNowhere() {
        given().get("/api/feeds/" + "A".repeat(43) + ".ics").then().statusCode(404);
        given().get("/api/feeds/" + "A".repeat(300) + ".ics").then().statusCode(400);
        given().get("/api/feeds").then().statusCode(401);
        as(Tokens.worker("Host Of Nothing")).get("/api/feeds?space=FED").then().statusCode(403);
        as(Tokens.worker())
                .body("{\"scope\":\"WORLD\"}")
                .post("/api/feeds")
                .then()
                .statusCode(400)
                .contentType(containsString("problem+json"));
    }

    private static Response feed(String token, String scope, String key) {
        var body = new HashMap<String, Object>();
        body.put("scope", scope);
        body.put("key", key);
        return as(token).body(body).post("/api/feeds");
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }

    private static Response read(String url) {
        var answer = given().get(path(url));
        answer.then().statusCode(200).contentType(containsString("text/calendar"));
        return answer;
    }

    private static Calendar parsed(Response answer) {
        try {
            return new CalendarBuilder().build(new StringReader(answer.asString()));
        } catch (IOException | ParserException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String property(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    private static Instant instant(Temporal local) {
        return Instant.from(local);
    }
}
