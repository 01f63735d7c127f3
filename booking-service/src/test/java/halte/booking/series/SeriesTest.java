package halte.booking.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.invitation.NoticeDispatch;
import halte.booking.reservation.HoldJob;
import halte.booking.waiting.WaitingJob;
import halte.contracts.booking.OccurrenceOfferedV1;
import halte.contracts.booking.OccurrenceSkippedV1;
import halte.contracts.booking.SeriesEndedV1;
import halte.contracts.booking.SeriesStartedV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class SeriesTest extends ServiceTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Inject
    SeriesJob job;

    @Inject
    WaitingJob waitingJob;

    @Inject
    HoldJob holdJob;

    @Inject
    NoticeDispatch dispatch;

    @Inject
    MockMailbox mailbox;

    private final String worker = Tokens.worker("Serie Ella");

    @Test
    void aSeriesIsBookedAndWhatIsTakenIsSkippedWithItsReason() {
        // Given
        ASpace.called("SEA").withRoom("R01").describe();
        book(Tokens.worker("Elsewhere"), "SEA-R01", "2026-12-08", "AM").then().statusCode(201);

        // When
        var made = start(worker, weekly("SEA-R01", "AM", "COUNT=4"));

        // Then
        made.then()
                .statusCode(201)
                .header("Location", containsString("/api/series/"))
                .body("state", equalTo("ACTIVE"))
                .body("recurrenceText", equalTo("chaque semaine, le mardi, 4 fois"))
                .body("booked", equalTo(3))
                .body("skipped", equalTo(1))
                .body("dates.date", contains("2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"))
                .body("dates.state", contains("BOOKED", "SKIPPED", "BOOKED", "BOOKED"))
                .body("dates[0].bookingId", notNullValue())
                .body("dates[1].bookingId", nullValue())
                .body("dates[1].reason.type", endsWith("/slot-taken"))
                .body("dates[1].reason.title", equalTo("Ce créneau vient d’être pris"));
        assertThat(count("select count(*) as n from booking where space = 'SEA' and state = 'CONFIRMED'"))
                .isEqualTo(4);
        assertThat(told(SeriesStartedV1.TYPE, "SEA")).isOne();
        assertThat(told(OccurrenceSkippedV1.TYPE, "SEA")).isOne();
    }

    @Test
    void aPreviewShowsWhatWouldBeAndStoresNothing() {
        // Given
        ASpace.called("SEB").withRoom("R01").withRoom("R02").describe();
        book(Tokens.worker("Elsewhere"), "SEB-R01", "2026-12-08", "AM").then().statusCode(201);
        long facts = count("select count(*) as n from outbox where part_key = 'SEB'");

        // When
        var preview = as(worker).body(weekly("SEB-R01", "AM", "COUNT=3")).post("/api/series/preview");

        // Then
        preview.then()
                .statusCode(200)
                .body("seriesId", nullValue())
                .body("dates.state", contains("FREE", "SKIPPED", "FREE"))
                .body("dates[1].substitute.resource", equalTo("SEB-R02"))
                .body("dates.bookingId", everyItem(nullValue()));
        assertThat(count("select count(*) as n from booking where space = 'SEB'"))
                .isOne();
        assertThat(count("select count(*) as n from series where space = 'SEB'"))
                .isZero();
        assertThat(count("select count(*) as n from outbox where part_key = 'SEB'"))
                .isEqualTo(facts);
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void substitutesAreTakenWhenTheyWillDo() {
        // Given
        ASpace.called("SEC").withRoom("R01").withRoom("R02").describe();
        book(Tokens.worker("Elsewhere"), "SEC-R01", "2026-12-08", "AM").then().statusCode(201);
        var wish = weekly("SEC-R01", "AM", "COUNT=3");
        wish.put("substitutes", true);

        // When
        var made = start(worker, wish);

        // Then
        made.then()
                .body("dates.state", everyItem(equalTo("BOOKED")))
                .body("dates.resource", contains("SEC-R01", "SEC-R02", "SEC-R01"));
    }

    @Test
    void aClosedDayIsSkippedAndNineOClockStaysNineOClockOverSummerTime() {
        // Given
        clock.stopAt(Instant.parse("2027-03-15T08:00:00Z"));
        ASpace.called("SED").withRoom("R01").closedEveryYear("03-30", "03-30").describe();
        var wish = new LinkedHashMap<String, Object>(Map.of(
                "resource", "SED-R01",
                "firstDate", "2027-03-23",
                "startTime", "09:00",
                "endTime", "11:00",
                "recurrence", "FREQ=WEEKLY;COUNT=3"));

        // When
        var made = start(worker, wish);

        // Then
        made.then()
                .statusCode(201)
                .body("dates.state", contains("BOOKED", "SKIPPED", "BOOKED"))
                .body("dates[0].startsAt", equalTo("2027-03-23T08:00:00Z"))
                .body("dates[1].reason.type", endsWith("/space-closed"))
                .body("dates[2].startsAt", equalTo("2027-04-06T07:00:00Z"));
    }

    @Test
    void whatLiesBeyondTheHorizonIsPlannedAndBookedAsItComesNear() {
        // Given
        ASpace.called("SEE").withRoom("R01").describe();
        String id = start(worker, weekly("SEE-R01", "PM", "COUNT=40"))
                .then()
                .statusCode(201)
                .extract()
                .path("seriesId");
        var before = states(id);
        assertThat(before).contains("PLANNED").startsWith("BOOKED");

        // When
        clock.advance(Duration.ofDays(28));
        job.bookPlanned();

        // Then
        var after = states(id);
        assertThat(after.stream().filter("BOOKED"::equals).count())
                .isEqualTo(before.stream().filter("BOOKED"::equals).count() + 4);
    }

    @Test
    void aHolidayIsTakenOutAndTheRestStays() {
        // Given
        ASpace.called("SEF").describe();
        String id = startId(weekly(null, "DAY", "COUNT=6", "SEF"));

        // When
        var answer = as(worker)
                .body(Map.of("from", "2026-12-07", "to", "2026-12-16"))
                .post("/api/series/" + id + "/cancellation");

        // Then
        answer.then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("dates.state", contains("BOOKED", "CANCELLED", "CANCELLED", "BOOKED", "BOOKED", "BOOKED"));
        assertThat(count("select count(*) as n from booking where space = 'SEF' and state = 'CONFIRMED'"))
                .isEqualTo(4);
    }

    @Test
    void thisAndFollowingEndsTheSeries() {
        // Given
        ASpace.called("SEG").describe();
        String id = startId(weekly(null, "DAY", "COUNT=4", "SEG"));

        // When
        var answer = as(worker).body(Map.of("from", "2026-12-15")).post("/api/series/" + id + "/cancellation");

        // Then
        answer.then()
                .body("state", equalTo("ENDED"))
                .body("dates.state", contains("BOOKED", "BOOKED", "CANCELLED", "CANCELLED"));
        assertThat(told(SeriesEndedV1.TYPE, "SEG")).isOne();
    }

    @Test
    void aDateGivenUpByItselfIsGivenUpInTheSeriesAndCanBeTakenUpAgain() {
        // Given
        ASpace.called("SEH").describe();
        String id = startId(weekly(null, "DAY", "COUNT=2", "SEH"));
        String booking = as(worker).get("/api/series/" + id).path("dates[1].bookingId");

        // When
        as(worker)
                .body("{}")
                .post("/api/bookings/" + booking + "/cancellation")
                .then()
                .statusCode(200);

        // Then
        assertThat(states(id)).containsExactly("BOOKED", "CANCELLED");
        as(worker)
                .body("{}")
                .post("/api/series/" + id + "/occurrences/2026-12-08/booking")
                .then()
                .statusCode(200)
                .body("dates.state", contains("BOOKED", "BOOKED"));
        as(worker)
                .body("{}")
                .post("/api/series/" + id + "/occurrences/2026-12-08/booking")
                .then()
                .statusCode(409)
                .body("type", endsWith("/occurrence-not-that-state"));
    }

    @Test
    void aSkippedDateIsOfferedWhenItFreesUpAndAccepted() {
        // Given
        ASpace.called("SEI").withRoom("R01").describe();
        String other =
                book(Tokens.worker("Elsewhere"), "SEI-R01", "2026-12-08", "AM").path("bookingId");
        String id = startId(weekly("SEI-R01", "AM", "COUNT=2"));
        assertThat(states(id)).containsExactly("BOOKED", "SKIPPED");

        // When
        as(Tokens.worker("Elsewhere")).body("{}").post("/api/bookings/" + other + "/cancellation");
        waitingJob.run();

        // Then
        as(worker)
                .get("/api/series/" + id)
                .then()
                .body("dates[1].state", equalTo("OFFERED"))
                .body("dates[1].offeredUntil", equalTo("2026-11-23T10:00:00Z"));
        assertThat(told(OccurrenceOfferedV1.TYPE, "SEI")).isOne();
        book(Tokens.worker("Sniper"), "SEI-R01", "2026-12-08", "AM").then().statusCode(409);
        as(worker)
                .body("{}")
                .post("/api/series/" + id + "/occurrences/2026-12-08/booking")
                .then()
                .statusCode(200)
                .body("dates.state", contains("BOOKED", "BOOKED"));
    }

    @Test
    void anOfferThatIsNotTakenEndsAndTheDateStaysSkipped() {
        // Given
        ASpace.called("SEJ").withRoom("R01").describe();
        String other =
                book(Tokens.worker("Elsewhere"), "SEJ-R01", "2026-12-08", "AM").path("bookingId");
        String id = startId(weekly("SEJ-R01", "AM", "COUNT=2"));
        as(Tokens.worker("Elsewhere")).body("{}").post("/api/bookings/" + other + "/cancellation");
        waitingJob.run();

        // When
        clock.advance(Duration.ofHours(3));
        holdJob.run();

        // Then
        assertThat(states(id)).containsExactly("BOOKED", "SKIPPED");
        book(Tokens.worker("Later"), "SEJ-R01", "2026-12-08", "AM").then().statusCode(201);
    }

    @Test
    void nobodyElseSeesASeriesAndTheHostDoes() {
        // Given
        ASpace.called("SEK").describe();
        String id = startId(weekly(null, "DAY", "COUNT=2", "SEK"));

        // Then
        as(Tokens.worker("Stranger")).get("/api/series/" + id).then().statusCode(404);
        as(Tokens.worker("Stranger"))
                .body("{}")
                .post("/api/series/" + id + "/cancellation")
                .then()
                .statusCode(404);
        as(Tokens.host("ZZY")).get("/api/series/" + id).then().statusCode(404);
        as(Tokens.host("ZZY")).get("/api/series?space=SEK").then().statusCode(403);
        as(Tokens.host("SEK"))
                .get("/api/series?space=SEK")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as(worker)
                .get("/api/series?limit=100")
                .then()
                .body("items.find { it.seriesId == '" + id + "' }.next.date", equalTo("2026-12-01"));
        as(Tokens.worker("Stranger")).get("/api/series").then().body("items", empty());
    }

    @Test
    void aHostStartsASeriesForSomebodyElse() {
        // Given
        ASpace.called("SEL").describe();
        var wish = weekly(null, "DAY", "COUNT=2", "SEL");
        wish.put("person", Map.of("personId", Tokens.person("Nadia").personId()));

        // Then
        start(Tokens.host("SEL"), wish).then().statusCode(201).body("booked", equalTo(2));
        start(Tokens.host("ZZY"), wish).then().statusCode(403);
        start(Tokens.worker("Somebody"), wish).then().statusCode(403);
        as(Tokens.worker("Nadia")).get("/api/series").then().body("items", hasSize(1));
    }

    @Test
    void theSameKeyStartsTheSameSeriesOnce() {
        // Given
        ASpace.called("SEM").describe();
        var key = UUID.randomUUID();
        var wish = weekly(null, "DAY", "COUNT=2", "SEM");

        // When
        String one = as(worker)
                .header("Idempotency-Key", key)
                .body(wish)
                .post("/api/series")
                .path("seriesId");

        // Then
        assertThat(one).isNotNull();
        assertThat(count("select count(*) as n from series where space = 'SEM'"))
                .isOne();
    }

    @Test
    void aSeriesOfWhichNothingCanBeBookedIsRefused() {
        // Given
        ASpace.called("SEN").withRoom("R01").describe();
        book(Tokens.worker("Elsewhere"), "SEN-R01", "2026-12-01", "AM").then().statusCode(201);

        // Then
        start(worker, weekly("SEN-R01", "AM", "COUNT=1"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/nothing-booked"))
                .body("dates[0].date", equalTo("2026-12-01"));
        assertThat(count("select count(*) as n from series where space = 'SEN'"))
                .isZero();
    }

    @Test
    void oneMailBringsTheWholeSeriesIntoTheCalendarAndTheNextOneChangesIt() {
        // Given
        ASpace.called("SEO").withRoom("R01").describe();
        var person = Tokens.person("Cal Endar").speaking("nl");
        book(Tokens.worker("Elsewhere"), "SEO-R01", "2026-12-08", "AM").then().statusCode(201);
        job.tell();
        dispatch.send();
        mailbox.clear();
        String id = start(person.token(), weekly("SEO-R01", "AM", "COUNT=4")).path("seriesId");

        // When
        job.tell();
        dispatch.send();

        // Then
        var mails = mailbox.getMailsSentTo(person.email());
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getSubject()).isEqualTo("Uw reeks: Place SEO, elke week, op dinsdag, 4 keer");
        var first = calendarOf(mails.get(0).getText());
        assertThat(first).contains("METHOD:REQUEST", "SEQUENCE:0", "UID:" + id + "@halte");
        assertThat(instants(first))
                .containsExactly(
                        Instant.parse("2026-12-01T07:30:00Z"),
                        Instant.parse("2026-12-15T07:30:00Z"),
                        Instant.parse("2026-12-22T07:30:00Z"));

        // When
        mailbox.clear();
        as(person.token())
                .body("{}")
                .post("/api/series/" + id + "/cancellation")
                .then()
                .statusCode(200);
        job.tell();
        dispatch.send();

        // Then
        var last = calendarOf(mailbox.getMailsSentTo(person.email()).get(0).getText());
        assertThat(last).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    void aCalendarFileGoesInAndComesOutAgain() {
        // Given
        ASpace.called("SEP").withRoom("R01").describe();
        var file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Elsewhere//EN
                BEGIN:VEVENT
                UID:1@elsewhere
                DTSTAMP:20261101T000000Z
                DTSTART;TZID=Europe/Brussels:20261201T093000
                DTEND;TZID=Europe/Brussels:20261201T110000
                RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=TU,TH
                EXDATE;TZID=Europe/Brussels:20261203T093000
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n");

        // When
        var made = start(worker, new LinkedHashMap<>(Map.of("resource", "SEP-R01", "calendar", file)));

        // Then
        made.then()
                .statusCode(201)
                .body("dates.date", contains("2026-12-01", "2026-12-08", "2026-12-10", "2026-12-15"));
        var out = as(worker)
                .get("/api/series/" + made.path("seriesId") + "/calendar.ics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(out)
                .contains(
                        "METHOD:PUBLISH",
                        "RRULE:FREQ=WEEKLY;UNTIL=20261215T083000Z",
                        "EXDATE;TZID=Europe/Brussels:20261203T093000");
        assertThat(instants(out)).hasSize(4).startsWith(Instant.parse("2026-12-01T08:30:00Z"));
    }

    @Test
    void aHolidayIsMovedToAnotherRoomAndWhatCannotMoveStaysAsItWas() {
        // Given
        ASpace.called("SER").withRoom("R01").withRoom("R02").describe();
        String id = startId(weekly("SER-R01", "AM", "COUNT=4"));
        book(Tokens.worker("Elsewhere"), "SER-R02", "2026-12-15", "AM").then().statusCode(201);

        // When
        var answer = as(worker)
                .body(Map.of("from", "2026-12-08", "to", "2026-12-15", "resource", "SER-R02"))
                .post("/api/series/" + id + "/change");

        // Then
        answer.then()
                .statusCode(200)
                .body("changed", contains("2026-12-08"))
                .body("unchanged.date", contains("2026-12-15"))
                .body("unchanged[0].reason.type", endsWith("/slot-taken"))
                .body("dates.resource", contains("SER-R01", "SER-R02", "SER-R01", "SER-R01"))
                .body("dates.state", everyItem(equalTo("BOOKED")));
        assertThat(count("select count(*) as n from occupation o join booking b on b.id = o.id and b.space = 'SER'"
                        + " where o.live"))
                .isEqualTo(5);
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void aChangeThatIsOnlyLookedAtSaysTheSameAndStoresNothing() {
        // Given
        ASpace.called("SEV").withRoom("R01").withRoom("R02").describe();
        String id = startId(weekly("SEV-R01", "AM", "COUNT=3"));
        book(Tokens.worker("Elsewhere"), "SEV-R02", "2026-12-15", "AM").then().statusCode(201);

        // When
        var looked = as(worker)
                .body(Map.of("from", "2026-12-08", "resource", "SEV-R02"))
                .post("/api/series/" + id + "/change/preview");

        // Then
        looked.then()
                .statusCode(200)
                .body("changed", contains("2026-12-08"))
                .body("unchanged.date", contains("2026-12-15"))
                .body("dates.resource", contains("SEV-R01", "SEV-R01", "SEV-R01"));
        as(worker)
                .get("/api/series/" + id)
                .then()
                .body("dates.resource", contains("SEV-R01", "SEV-R01", "SEV-R01"))
                .body("resource", equalTo("SEV-R01"));
        as(Tokens.worker("Stranger"))
                .body(Map.of("part", "AM"))
                .post("/api/series/" + id + "/change/preview")
                .then()
                .statusCode(404);
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void thisAndFollowingMoveToAnotherHourAndTheCalendarFileSaysSo() {
        // Given
        ASpace.called("SES").withRoom("R01").describe();
        String id = startId(weekly("SES-R01", "AM", "COUNT=3"));

        // When
        var answer = as(worker)
                .body(Map.of("from", "2026-12-08", "startTime", "14:00", "endTime", "16:00"))
                .post("/api/series/" + id + "/change");

        // Then
        answer.then()
                .statusCode(200)
                .body("changed", contains("2026-12-08", "2026-12-15"))
                .body("unchanged", empty())
                .body("startTime", equalTo("14:00:00"))
                .body("dates[0].startsAt", equalTo("2026-12-01T07:30:00Z"))
                .body("dates[1].startsAt", equalTo("2026-12-08T13:00:00Z"))
                .body("dates[2].endsAt", equalTo("2026-12-15T15:00:00Z"));
        var file = as(worker).get("/api/series/" + id + "/calendar.ics").asString();
        assertThat(file).contains("RECURRENCE-ID;TZID=Europe/Brussels:20261201T140000");
    }

    @Test
    void aSkippedDateIsTriedAgainAsItIsWantedNow() {
        // Given
        ASpace.called("SET").withRoom("R01").describe();
        book(Tokens.worker("Elsewhere"), "SET-R01", "2026-12-08", "AM").then().statusCode(201);
        String id = startId(weekly("SET-R01", "AM", "COUNT=2"));
        assertThat(states(id)).containsExactly("BOOKED", "SKIPPED");

        // When
        as(worker)
                .body(Map.of("startTime", "14:00", "endTime", "16:00"))
                .post("/api/series/" + id + "/change")
                .then()
                .statusCode(200)
                .body("changed", contains("2026-12-01", "2026-12-08"));

        // Then
        assertThat(states(id)).containsExactly("BOOKED", "BOOKED");
        as(Tokens.worker("Stranger"))
                .body(Map.of("part", "AM"))
                .post("/api/series/" + id + "/change")
                .then()
                .statusCode(404);
        as(worker).body("{}").post("/api/series/" + id + "/change").then().statusCode(400);
    }

    @Test
    void badWishesAreRefusedInWords() {
        ASpace.called("SEQ").describe();
        refused(weekly(null, "DAY", "COUNT=2", "SEQ"), "recurrence", "FREQ=HOURLY", 422, "recurrence-too-fine");
        refused(weekly(null, "DAY", "COUNT=2", "SEQ"), "recurrence", "sometimes", 422, "recurrence-not-readable");
        refused(
                weekly(null, "DAY", "COUNT=2", "SEQ"),
                "recurrence",
                "FREQ=DAILY;COUNT=400",
                422,
                "recurrence-too-long");
        refused(weekly(null, "DAY", "COUNT=2", "SEQ"), "recurrence", "FREQ=DAILY;UNTIL=20261101", 422, "no-occurrence");
        refused(weekly(null, "DAY", "COUNT=2", "SEQ"), "part", null, 400, "invalid-input");
        refused(weekly(null, "DAY", "COUNT=2", "SEQ"), "space", "NOWHERE", 404, "not-found");
        refused(weekly(null, "DAY", "COUNT=2", "SEQ"), "firstDate", "1901-01-01", 400, "invalid-input");
    }

    private void refused(Map<String, Object> wish, String field, Object value, int status, String type) {
        wish.put(field, value);
        start(worker, wish).then().statusCode(status).body("type", endsWith("/" + type));
        as(worker).body(wish).post("/api/series/preview").then().statusCode(status);
    }

    private List<String> states(String id) {
        return as(worker).get("/api/series/" + id).path("dates.state");
    }

    private String startId(Map<String, Object> wish) {
        return start(worker, wish).then().statusCode(201).extract().path("seriesId");
    }

    private static Response start(String token, Map<String, Object> wish) {
        return as(token).body(wish).post("/api/series");
    }

    private static Map<String, Object> weekly(String resource, String part, String end) {
        return weekly(resource, part, end, null);
    }

    /** Tuesdays from the first of December on. */
    private static Map<String, Object> weekly(String resource, String part, String end, String space) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("space", space);
        wish.put("resource", resource);
        wish.put("firstDate", "2026-12-01");
        wish.put("part", part);
        wish.put("recurrence", "FREQ=WEEKLY;BYDAY=TU;" + end);
        return wish;
    }

    private static String calendarOf(String mail) {
        var part = mail.split("Content-Type: text/calendar")[1].split("\n\n")[1].split("\n--")[0];
        return new String(Base64.getMimeDecoder().decode(part), StandardCharsets.UTF_8);
    }

    /** When a calendar program that knows only the file shows the event. */
    private static List<Instant> instants(String file) {
        var calendar = Biweekly.parse(file).first();
        VEvent master = calendar.getEvents().stream()
                .filter(event -> event.getRecurrenceId() == null)
                .findFirst()
                .orElseThrow();
        var found = new ArrayList<Instant>();
        var dates = master.getDateIterator(TimeZone.getTimeZone(BRUSSELS));
        while (dates.hasNext()) {
            found.add(dates.next().toInstant());
        }
        return found;
    }
}
