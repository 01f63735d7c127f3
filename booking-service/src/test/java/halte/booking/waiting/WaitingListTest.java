package halte.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.invitation.NoticeDispatch;
import halte.booking.reservation.HoldJob;
import halte.contracts.booking.SlotOfferedV1;
import halte.contracts.booking.WaitingListJoinedV1;
import halte.contracts.booking.WaitingListLeftV1;
import halte.testkit.AtOnce;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class WaitingListTest extends ServiceTest {

    private static final String DAY = "2026-11-25";

    @Inject
    WaitingJob job;

    @Inject
    HoldJob holdJob;

    @Inject
    NoticeDispatch dispatch;

    @Inject
    MockMailbox mailbox;

    private final String holder = Tokens.worker("Holder");
    private final String first = Tokens.worker("First");
    private final String second = Tokens.worker("Second");

    @Test
    void whoeverWaitsLongestIsOfferedWhatFreesUpAndAccepts() {
        // Given
        var booking = taken("WAA");
        String one = join(first, "WAA", null, "AM")
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("position", equalTo(1))
                .extract()
                .path("entryId");
        String two = join(second, "WAA", null, "AM")
                .then()
                .body("position", equalTo(2))
                .extract()
                .path("entryId");
        assertThat(told(WaitingListJoinedV1.TYPE, "WAA")).isEqualTo(2);

        // When
        cancel(holder, booking);
        job.run();

        // Then
        read(first, one)
                .body("state", equalTo("OFFERED"))
                .body("position", nullValue())
                .body("offer.resource", equalTo("WAA-D01"))
                .body("offer.offeredUntil", equalTo("2026-11-23T10:00:00Z"));
        read(second, two).body("state", equalTo("WAITING"));
        assertThat(told(SlotOfferedV1.TYPE, "WAA")).isOne();
        bookAnyDesk(Tokens.worker("Sniper"), "WAA", DAY, "AM").then().statusCode(409);

        // When
        as(first)
                .body("{}")
                .post("/api/waiting-list/" + one + "/acceptance")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("bookingId", notNullValue());

        // Then
        assertThat(count("select count(*) as n from booking where space = 'WAA' and state = 'CONFIRMED'"))
                .isOne();
        assertThat(told(WaitingListLeftV1.TYPE, "WAA")).isOne();
        as(first)
                .body("{}")
                .post("/api/waiting-list/" + one + "/acceptance")
                .then()
                .statusCode(409);
    }

    @Test
    void anOfferThatIsNotAnsweredGoesToTheNext() {
        // Given
        var booking = taken("WAB");
        String one = join(first, "WAB", null, "AM").path("entryId");
        String two = join(second, "WAB", null, "AM").path("entryId");
        cancel(holder, booking);
        job.run();

        // When
        clock.advance(Duration.ofMinutes(121));
        holdJob.run();
        job.run();

        // Then
        read(first, one).body("state", equalTo("EXPIRED")).body("offer", nullValue());
        read(second, two).body("state", equalTo("OFFERED"));
        as(first)
                .body("{}")
                .post("/api/waiting-list/" + one + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", endsWith("/no-offer"));
    }

    @Test
    void whoLeavesPassesTheOfferOn() {
        // Given
        var booking = taken("WAC");
        String one = join(first, "WAC", null, "AM").path("entryId");
        String two = join(second, "WAC", null, "AM").path("entryId");
        cancel(holder, booking);
        job.run();

        // When
        as(first)
                .body("{}")
                .post("/api/waiting-list/" + one + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        job.run();

        // Then
        read(second, two).body("state", equalTo("OFFERED"));
        as(first)
                .body("{}")
                .post("/api/waiting-list/" + one + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-waiting"));
    }

    @Test
    void aDayThatFreesUpServesAMorningAndAnAfternoon() {
        // Given
        var booking = takenAllDay("WAD");
        String one = join(first, "WAD", "WAD-D01", "AM").path("entryId");
        String two = join(second, "WAD", null, "PM").path("entryId");

        // When
        cancel(holder, booking);
        job.run();

        // Then
        read(first, one).body("state", equalTo("OFFERED"));
        read(second, two).body("state", equalTo("OFFERED"));
    }

    @Test
    void onlyWhatIsTakenCanBeWaitedForAndOnlyOnce() {
        // Given
        taken("WAE");

        // Then
        join(first, "WAE", null, "PM").then().statusCode(409).body("type", endsWith("/not-taken"));
        join(first, "WAE", null, "AM").then().statusCode(201);
        join(first, "WAE", null, "AM").then().statusCode(409).body("type", endsWith("/already-waiting"));
        as(first)
                .body(wish("WAE", null, "2026-11-28", "AM"))
                .post("/api/waiting-list")
                .then()
                .statusCode(422)
                .body("type", endsWith("/space-closed"));
        as(first)
                .body(wish("WAE", null, "2026-11-23", "AM"))
                .post("/api/waiting-list")
                .then()
                .statusCode(422)
                .body("type", endsWith("/slot-begun"));
        assertThat(count("select count(*) as n from booking where space = 'WAE'"))
                .isOne();
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void waitingEndsWhenTheSlotBegins() {
        // Given
        taken("WAF");
        String one = join(first, "WAF", null, "AM").path("entryId");

        // When
        clock.advance(Duration.ofDays(2));
        job.run();

        // Then
        read(first, one).body("state", equalTo("TOO_LATE"));
        assertThat(told(WaitingListLeftV1.TYPE, "WAF")).isOne();
    }

    @Test
    void theQueueIsForItsHostsAndAPlaceInItForItsPerson() {
        // Given
        taken("WAG");
        String one = join(first, "WAG", null, "AM").path("entryId");
        join(second, "WAG", null, "AM").then().statusCode(201);

        // Then
        as(second).get("/api/waiting-list/" + one).then().statusCode(404);
        as(second)
                .body("{}")
                .post("/api/waiting-list/" + one + "/acceptance")
                .then()
                .statusCode(404);
        as(second)
                .body("{}")
                .post("/api/waiting-list/" + one + "/withdrawal")
                .then()
                .statusCode(404);
        as(Tokens.host("ZZY")).get("/api/waiting-list?space=WAG").then().statusCode(403);
        as(Tokens.host("WAG"))
                .get("/api/waiting-list?space=WAG")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.position", contains(1, 2))
                .body("items.personName", contains("First", "Second"));
        as(first).get("/api/waiting-list?active=true").then().body("items[0].entryId", equalTo(one));
    }

    @Test
    void theOfferComesByMail() {
        // Given
        var booking = taken("WAH");
        var person = Tokens.person("Wait Er").speaking("nl");
        String id = join(person.token(), "WAH", null, "AM").path("entryId");
        dispatch.send();
        mailbox.clear();

        // When
        cancel(holder, booking);
        job.run();
        dispatch.send();

        // Then
        var mails = mailbox.getMailsSentTo(person.email());
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getSubject()).startsWith("Er is een plek vrij: Place WAH");
        var text = new String(
                Base64.getMimeDecoder()
                        .decode(mails.get(0).getText().split("\n\n")[1].split("\n--")[0]),
                StandardCharsets.UTF_8);
        assertThat(text).contains("/me/waiting/" + id).contains("23 november om 11:00");
    }

    @Test
    void manyWhoWaitAndManyReplicasMakeOneOffer() throws Exception {
        // Given
        var booking = taken("WAI");
        for (int i = 0; i < 20; i++) {
            join(Tokens.worker("Waiter " + i), "WAI", null, "AM").then().statusCode(201);
        }
        cancel(holder, booking);

        // When
        AtOnce.all(IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    job.run();
                    return true;
                })
                .toList());

        // Then
        assertThat(count("select count(*) as n from waiting_entry where space = 'WAI' and state = 'OFFERED'"))
                .isOne();
        assertThat(count("select count(*) as n from waiting_entry where space = 'WAI' and state = 'OFFERED'"
                        + " and person_name = 'Waiter 0'"))
                .isOne();
        assertThat(count("select count(*) as n from booking where space = 'WAI' and state = 'HELD'"))
                .isOne();
        assertThat(told(SlotOfferedV1.TYPE, "WAI")).isOne();
    }

    @Test
    void acceptanceAndExpiryNeverBothHappen() throws Exception {
        // Given
        var booking = taken("WAJ");
        String one = join(first, "WAJ", null, "AM").path("entryId");
        cancel(holder, booking);
        job.run();
        clock.stopAt(Instant.parse("2026-11-23T09:59:59Z"));

        // When
        var accepted = AtOnce.all(List.<Callable<Integer>>of(
                () -> as(first)
                        .body("{}")
                        .post("/api/waiting-list/" + one + "/acceptance")
                        .statusCode(),
                () -> {
                    clock.stopAt(Instant.parse("2026-11-23T10:00:01Z"));
                    holdJob.run();
                    job.run();
                    return 0;
                },
                () -> as(first)
                        .body("{}")
                        .post("/api/waiting-list/" + one + "/acceptance")
                        .statusCode()));
        holdJob.run();
        job.run();

        // Then
        long confirmed = count("select count(*) as n from booking where space = 'WAJ' and state = 'CONFIRMED'");
        assertThat(confirmed)
                .isEqualTo(accepted.stream().filter(status -> status == 200).count());
        read(first, one).body("state", equalTo(confirmed == 1 ? "ACCEPTED" : "EXPIRED"));
        assertThat(count("select count(*) as n from occupation o join booking b on b.id = o.id and b.space = 'WAJ'"
                        + " where o.live"))
                .isEqualTo(confirmed);
    }

    /** The only desk, taken in the morning. */
    private String taken(String space) {
        ASpace.called(space).withDesks(1).describe();
        return book(holder, space + "-D01", DAY, "AM")
                .then()
                .statusCode(201)
                .extract()
                .path("bookingId");
    }

    private String takenAllDay(String space) {
        ASpace.called(space).withDesks(1).describe();
        return book(holder, space + "-D01", DAY, "DAY")
                .then()
                .statusCode(201)
                .extract()
                .path("bookingId");
    }

    private static Response join(String token, String space, String resource, String part) {
        var wish = new LinkedHashMap<String, Object>(Map.of("space", space, "date", DAY, "part", part));
        if (resource != null) {
            wish.put("resource", resource);
        }
        return as(token).body(wish).post("/api/waiting-list");
    }

    private static ValidatableResponse read(String token, String id) {
        return as(token).get("/api/waiting-list/" + id).then().statusCode(200);
    }

    private static void cancel(String token, String booking) {
        as(token)
                .body("{}")
                .post("/api/bookings/" + booking + "/cancellation")
                .then()
                .statusCode(200);
    }
}
