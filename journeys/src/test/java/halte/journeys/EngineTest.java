package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the booking engine does beyond one booking, in Maison des Tilleuls, which never closes. */
@Journey
@Order(6)
class EngineTest {

    private enum Device {
        PHONE,
        DESKTOP;

        Visitor of(Account account) {
            return this == PHONE ? Visitor.onPhone(account) : Visitor.onDesktop(account);
        }

        /** Somebody of this journey alone: what others book or buy in theirs shall not change what it meets. */
        Account newcomer(String mark) {
            return Newcomer.register(Visitor.onPhone(), mark + name().toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_series_leaves_the_holiday_out_and_books_the_rest(Device device) {
        // Given
        var regular = device.newcomer("maxime");
        var visitor = device.of(regular);
        var page = visitor.page();
        var monday = Days.today().plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        visitor.open("/me/series/new");

        // When
        page.locator("input[name=day]").nth(1).check(new Locator.CheckOptions().setForce(true));
        page.locator("input[name=part][value=AM]").check(new Locator.CheckOptions().setForce(true));
        page.locator("#space").selectOption("ENG");
        page.locator("#first").fill(monday.toString());
        page.locator("#last").fill(monday.plusDays(27).toString());
        page.locator("#exceptFrom").fill(monday.plusDays(7).toString());
        page.locator("#exceptTo").fill(monday.plusDays(13).toString());
        visitor.press("Voir les dates");

        // Then three Tuesdays of four are left, and nothing is booked yet
        assertThat(page.locator("ul.rows li")).hasCount(3);

        // When
        Find.role(page, AriaRole.BUTTON, Pattern.compile("^Réserver 3")).click();
        page.waitForURL(Pattern.compile(".*/me/series/[0-9a-f-]{36}.*"));

        // Then
        var series =
                Api.of(regular).get("/api/series/" + page.url().replaceAll(".*/me/series/([0-9a-f-]{36}).*", "$1"));
        assertThat(series.getInt("booked")).isEqualTo(3);
        assertThat(series.getList("dates.findAll { it.state == 'BOOKED' }.date"))
                .doesNotContain(monday.plusDays(8).toString());
    }

    @ParameterizedTest
    @EnumSource
    void a_quota_refuses_in_words_that_can_be_read_aloud(Device device) {
        // Given one booking a day for this person, and the morning is booked
        var person = device.newcomer("lucie");
        var day = Days.hosted("ENG", 9);
        Api.of(person).post("/api/bookings", Map.of("space", "ENG", "date", day.toString(), "part", "AM"));
        var quota = limitToOneADay(person);
        var visitor = device.of(person);
        var page = visitor.page();

        // When the afternoon is wanted, too
        visitor.open("/s/%s/%s?part=PM".formatted(slug(), day));
        page.locator("section.bar button.btn").first().click();

        // Then the words are announced at once, and the focus is on them
        var refusal = page.getByRole(AriaRole.ALERT).first();
        assertThat(refusal).containsText("Une réservation par jour");
        assertThat(refusal).containsText(Pattern.compile("1 (réservation )?sur 1|1/1"));
        assertThat(refusal).isFocused();
        assertThat(Api.of(person).get("/api/bookings").getList("items")).hasSize(1);
        Api.of(Account.SOFIE).request().delete("/api/quotas/" + quota).then().statusCode(204);
    }

    /** A host may limit whom the space expects; somebody new is told of by another service, a moment later. */
    private static String limitToOneADay(Account account) {
        var person = Api.of(account).get("/api/people/me").getString("personId");
        var limit = Map.of(
                "space", "ENG",
                "name", "Une réservation par jour",
                "unit", "BOOKINGS",
                "period", "DAY",
                "pool", "PERSON",
                "amount", 1,
                "scope", Map.of("persons", List.of(person)));
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> Api.of(Account.SOFIE).command("/api/quotas", limit), made -> made.statusCode() == 201)
                .jsonPath()
                .getString("id");
    }

    @ParameterizedTest
    @EnumSource
    void who_waited_is_offered_the_slot_and_accepts(Device device) {
        // Given a desk that somebody else takes while it is looked at
        var second = device.newcomer("hugo");
        var first = device.newcomer("agathe");
        var day = Days.hosted("ENG", 11);
        var visitor = device.of(second);
        var page = visitor.page();
        visitor.open("/s/%s/%s?part=DAY".formatted(slug(), day));
        var desk =
                page.locator("input[name=desk]:not([disabled]):not([value=''])").first();
        var resource = desk.getAttribute("value");
        Find.role(page.locator("svg.plan"), AriaRole.RADIO, Find.words("libre")).click();
        assertThat(page.locator("input[name=desk][value='%s']".formatted(resource)))
                .isChecked();
        var taken = Api.of(first)
                .post("/api/bookings", Map.of("resource", resource, "date", day.toString(), "part", "DAY"));

        // When
        page.locator("section.bar button.btn").first().click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).isFocused();
        visitor.press("Me mettre en liste d’attente");

        // Then they wait, as the first
        page.waitForURL(Pattern.compile(".*/me/bookings.*"));
        assertThat(page.locator("section[aria-labelledby=waiting] li")).hasCount(1);

        // When the other gives up
        Api.of(first).post("/api/bookings/" + taken.getString("bookingId") + "/cancellation", Map.of());
        var mail = new Mailbox(second.email()).waitFor(Pattern.compile("s’est libérée"));
        visitor.open(linkIn(mail));
        visitor.press("Accepter et réserver");

        // Then they are led to what they booked, and find it among theirs
        page.waitForURL(Pattern.compile(".*/me/bookings/[0-9a-f-]{36}.*"));
        assertThat(page.locator("main")).containsText("C’est confirmé");
        visitor.open("/me/bookings");
        assertThat(page.locator("section[aria-labelledby=coming] li")).hasCount(1);
        assertThat(page.locator("section[aria-labelledby=waiting]")).hasCount(0);
        var booked = Api.of(second).get("/api/bookings");
        assertThat(booked.getString("items[0].resource")).isEqualTo(resource);
        assertThat(booked.getString("items[0].state")).isEqualTo("CONFIRMED");
    }

    private static String linkIn(Mailbox.Mail mail) {
        var link = Pattern.compile("https?://[^/]+(/me/\\S+)").matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }

    private static String slug() {
        return Api.ofNobody().get("/api/spaces/ENG").getString("slug");
    }

    @ParameterizedTest
    @EnumSource
    void a_check_in_at_the_kiosk_without_network_is_sent_once(Device device) {
        // Given
        var guestOfToday = device.newcomer("basile");
        var booking = Bookings.today(guestOfToday, "ENG");
        var kiosk = Api.of(Account.SOFIE).post("/api/kiosks", Map.of("space", "ENG", "name", "Porte " + device));
        var tablet = Visitor.in(device == Device.PHONE ? Browsers.phone() : Browsers.desktop());
        var page = tablet.page();
        tablet.open("/kiosk/enrol#" + kiosk.getString("key"));
        tablet.press("Faire de cette tablette une borne");
        var guest = page.locator("#expected .guest[data-booking='%s']".formatted(booking.getString("bookingId")));
        assertThat(guest).isVisible();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.waitForTimeout(1_500);

        // When
        tablet.context().setOffline(true);
        guest.click();
        page.locator("#ask-yes").click();

        // Then it is kept, also over a reload
        assertThat(page.locator("#here .guest.waiting")).hasCount(1);
        page.reload(new Page.ReloadOptions());
        assertThat(page.locator("#here .guest.waiting")).hasCount(1);

        // When
        tablet.context().setOffline(false);

        // Then
        var path = "/api/bookings/" + booking.getString("bookingId");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            page.waitForTimeout(300);
            assertThat(Api.of(guestOfToday).get(path).getString("state")).isEqualTo("CHECKED_IN");
        });
        assertThat(page.locator("#here .guest.waiting")).hasCount(0);
        assertThat(page.locator("#trouble li")).hasCount(0);
    }
}
