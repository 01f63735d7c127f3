package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.property.Method;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(2)
class BookingTest {

    @Test
    void a_worker_finds_a_space_near_a_place_books_a_desk_on_the_plan_and_cancels() {
        // Given a card with some half-days left
        var before = left(Account.ALINE);
        var day = Days.hosted("CHI", 3);
        var visitor = Visitor.onPhone(Account.ALINE);
        var page = visitor.page();

        // When she looks around Couvin
        visitor.open("/spaces");
        page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.TEXTBOX).fill("Couvin");
        visitor.press("Trouver");

        // Then La Grange is the nearest, in the list and on the map
        var list = page.locator("ul.spaces");
        assertThat(list.getByRole(AriaRole.LINK).first()).containsText("La Grange");
        assertThat(list.getByRole(AriaRole.LINK).first()).containsText(Pattern.compile("\\d+.km"));
        assertThat(Find.role(page.locator("#map"), AriaRole.LINK, "La Grange")).isVisible();

        // When she opens the day and takes a desk on the plan for the morning
        list.getByRole(AriaRole.LINK).first().click();
        page.locator("a.day[href*='%s']".formatted(day)).first().click();
        Find.link(page, "Matin").click();
        page.waitForURL(Pattern.compile(".*part=AM.*"));
        var desk = Find.role(page.locator("svg.plan"), AriaRole.RADIO, Find.words("libre"));
        desk.click();

        // Then she sees what it uses before she confirms
        assertThat(desk).hasAttribute("aria-checked", "true");
        var bar = page.locator("section.bar");
        assertThat(bar).containsText("1 demi-jour");
        assertThat(bar).containsText(Find.words("reste|restera|restent"));

        // When
        bar.getByRole(AriaRole.BUTTON).click();
        page.waitForURL(Pattern.compile(".*/me/bookings/[0-9a-f-]{36}.*"));

        // Then it is hers, with a code to show
        var bookingId = page.url().replaceAll(".*/me/bookings/([0-9a-f-]{36}).*", "$1");
        assertThat(page.locator(".pass svg")).isVisible();
        assertThat(page.locator(".pass-code")).containsText(Pattern.compile("[A-Z0-9]{3}"));
        visitor.open("/me/bookings");
        assertThat(page.locator("a[href*='%s']".formatted(bookingId)).first()).isVisible();
        awaitLeft(Account.ALINE, before - 1);

        // And a mail client would put it into the calendar
        var mails = new Mailbox(Account.ALINE.email());
        var invitation =
                mails.waitForInvitation("REQUEST", calendar -> uid(calendar).contains(bookingId));
        var event = invitation.calendar().getEvents().get(0);
        assertThat(invitation.calendar().getMethod()).isEqualTo(Method.request());
        assertThat(event.getAttendees()).anyMatch(who -> Account.ALINE.email().equals(who.getEmail()));
        assertThat(event.getOrganizer()).isNotNull();
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(
                        Api.of(Account.ALINE).get("/api/bookings/" + bookingId).getString("startsAt"));

        // When she cancels in time
        visitor.open("/me/bookings/" + bookingId);
        Find.role(page, AriaRole.BUTTON, Pattern.compile("^Annuler")).click();
        confirmIfAsked(page);

        // Then the half-day comes back, and the calendar entry goes
        awaitLeft(Account.ALINE, before);
        assertThat(Api.of(Account.ALINE).get("/api/bookings/" + bookingId).getString("state"))
                .isEqualTo("CANCELLED");
        var withdrawal =
                mails.waitForInvitation("CANCEL", calendar -> uid(calendar).contains(bookingId));
        assertThat(withdrawal.calendar().getEvents().get(0).getSequence().getValue())
                .isGreaterThan(event.getSequence().getValue());
        assertThat(uid(withdrawal.calendar())).isEqualTo(uid(invitation.calendar()));
    }

    @Test
    void somebody_without_a_pass_sees_the_price_with_its_tax_before_taking_any_free_desk() {
        // Given
        var day = Days.hosted("ENG", 4);
        var visitor = Visitor.onPhone(Newcomer.account());
        var page = visitor.page();
        var slug = Api.ofNobody().get("/api/spaces/ENG").getString("slug");

        // When
        visitor.open("/s/%s/%s".formatted(slug, day));

        // Then
        var bar = page.locator("section.bar");
        assertThat(bar).containsText("€");
        assertThat(bar).containsText(Pattern.compile("TVA"));

        // When
        bar.getByRole(AriaRole.BUTTON).click();
        page.waitForURL(Pattern.compile(".*/me/bookings/[0-9a-f-]{36}.*"));

        // Then some desk was found for the whole day
        var bookingId = page.url().replaceAll(".*/me/bookings/([0-9a-f-]{36}).*", "$1");
        var booking = Api.of(Newcomer.account()).get("/api/bookings/" + bookingId);
        assertThat(booking.getString("resource")).startsWith("ENG-D");
        assertThat(booking.getString("part")).isEqualTo("DAY");
        assertThat(booking.getInt("halfDays")).isEqualTo(2);
    }

    private static int left(Account account) {
        return Api.of(account).get("/api/allowances").getList("items.left").stream()
                .filter(Number.class::isInstance)
                .mapToInt(value -> ((Number) value).intValue())
                .sum();
    }

    private static void awaitLeft(Account account, int halfDays) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(left(account)).isEqualTo(halfDays));
    }

    private static String uid(biweekly.ICalendar calendar) {
        return calendar.getEvents().get(0).getUid().getValue();
    }

    private static void confirmIfAsked(Page page) {
        var again = page.locator("dialog[open]")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName(Pattern.compile("^Annuler")));
        if (again.count() > 0) {
            again.first().click();
        }
    }
}
