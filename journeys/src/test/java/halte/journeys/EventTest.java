package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(6)
class EventTest {

    private static final String ROOM = "CHI-R01";
    private static final String TITLE =
            "Atelier abeilles " + ProcessHandle.current().pid();

    @Test
    void an_event_takes_its_room_by_facts_and_fills_by_the_public_agenda() {
        // Given a day on which the room is free
        var day = freeDay();
        var host = Visitor.onDesktop(Account.AURORE);
        var page = host.page();
        host.open("/host/%s/events".formatted(slug()));

        // When the host drafts it
        page.getByLabel("Titre en français").fill(TITLE);
        page.getByLabel("Description").fill("On ouvre une ruche vitrée.");
        page.getByLabel("Apprendre").check();
        page.getByLabel("Jour").fill(day.toString());
        page.getByLabel("De", new Page.GetByLabelOptions().setExact(true)).fill("10:00");
        page.getByLabel("À", new Page.GetByLabelOptions().setExact(true)).fill("11:30");
        page.locator("input[name=room][value='%s']".formatted(ROOM)).check();
        page.getByLabel("Nombre de places").fill("8");
        host.press("Créer le brouillon");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/events/[0-9a-f-]{36}"));
        var eventId = page.url().replaceAll(".*/events/([0-9a-f-]{36}).*", "$1");

        // Then nobody else sees it yet
        assertThat(Api.ofNobody().ask("/api/events/" + eventId).statusCode()).isEqualTo(404);

        // When
        host.press("Publier");

        // Then booking-service gives the room
        awaitRoom(eventId, "CONFIRMED");
        assertThat(isFree(day)).isFalse();

        // When a worker finds it in the agenda and registers
        var worker = Visitor.onPhone(Account.ALINE).open("/agenda");
        worker.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .first()
                .click();
        worker.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Find.words("inscri")))
                .first()
                .click();

        // Then
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                Api.of(Account.ALINE).get("/api/tickets").getList("items.eventId"))
                        .contains(eventId));
        var feed = Biweekly.parse(
                        Api.ofNobody().ask("/api/agenda.ics?space=CHI").asString())
                .first();
        assertThat(feed.getEvents())
                .anyMatch(event -> TITLE.equals(event.getSummary().getValue()));
        page.reload();
        assertThat(page.getByText("Aline Lambotte").first()).isVisible();

        // When another event wants the same room at the same time
        var second = draft(day);
        Api.of(Account.AURORE).post("/api/events/%s/publication".formatted(second), Map.of());

        // Then it is refused, and the first keeps it
        awaitRoom(second, "REFUSED");
        awaitRoom(eventId, "CONFIRMED");

        // When the first is called off
        Api.of(Account.AURORE).post("/api/events/%s/cancellation".formatted(eventId), Map.of());

        // Then the room is free again
        await().atMost(Duration.ofSeconds(15)).until(() -> isFree(day));
        Api.of(Account.AURORE).post("/api/events/%s/cancellation".formatted(second), Map.of());
    }

    private static String draft(LocalDate day) {
        return Api.of(Account.AURORE)
                .post(
                        "/api/events",
                        Map.of(
                                "space",
                                "CHI",
                                "title",
                                Map.of("fr", "Réunion de quartier"),
                                "description",
                                Map.of("fr", "Pour parler du village."),
                                "tag",
                                "CONNECT",
                                "startsAt",
                                day + "T09:30:00Z",
                                "endsAt",
                                day + "T10:30:00Z",
                                "rooms",
                                java.util.List.of(ROOM),
                                "capacity",
                                12))
                .getString("eventId");
    }

    private static void awaitRoom(String eventId, String state) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(Api.of(Account.AURORE)
                                .get("/api/events/" + eventId)
                                .getString("rooms[0].state"))
                        .isEqualTo(state));
    }

    /** At half past nine in universal time it is morning in Chimay in winter and in summer. */
    private static boolean isFree(LocalDate day) {
        var asked = Api.ofNobody()
                .get("/api/spaces/CHI/availability?startsAt=%sT09:30:00Z&endsAt=%sT10:30:00Z".formatted(day, day));
        return asked.getBoolean("resources.find { it.resource == '%s' }.free".formatted(ROOM));
    }

    private static LocalDate freeDay() {
        var from = Days.hosted("CHI", 6);
        return from.datesUntil(from.plusDays(20))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(EventTest::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static String slug() {
        return Api.ofNobody().get("/api/spaces/CHI").getString("slug");
    }
}
