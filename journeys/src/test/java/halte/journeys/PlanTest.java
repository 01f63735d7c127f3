package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The floor plan of Maison des Tilleuls, changed by its host; every change is taken back at the end. */
@Journey
@Order(4)
class PlanTest {

    private static final Pattern SAVED = Pattern.compile("Le plan est enregistré");

    @Test
    void a_host_moves_a_desk_by_keyboard_and_members_see_it_there() {
        // Given
        Page page = planOf(Visitor.onDesktop(Account.SOFIE));
        Locator desk = page.locator("g[data-item=ENG-D03]");
        int before = xOf("ENG-D03");

        // When
        desk.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Control+s");

        // Then
        assertThat(page.locator("[data-message]")).containsText(SAVED);
        assertThat(xOf("ENG-D03")).isGreaterThan(before);

        // When
        page.locator("g[data-item=ENG-D03]").focus();
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+s");

        // Then
        assertThat(page.locator("[data-message]")).containsText(SAVED);
        page.waitForCondition(() -> xOf("ENG-D03") == before);
    }

    @Test
    void on_a_phone_everything_is_done_by_buttons_and_a_mistake_is_undone() {
        // Given
        Page page = planOf(Visitor.onPhone(Account.SOFIE));
        Locator desk = page.locator("g[data-item=ENG-D05]");
        desk.tap();
        String first = desk.getAttribute("aria-label");

        // When
        Find.button(page, "Vers le bas").click();
        Find.button(page, "Tourner de 90°").click();

        // Then
        assertThat(desk.getAttribute("aria-label")).isNotEqualTo(first);

        // When
        Find.button(page, "Annuler").click();
        Find.button(page, "Annuler").click();

        // Then
        assertThat(desk).hasAttribute("aria-label", first);
        assertThat(page.locator(".state-of-plan")).hasText("Tout est enregistré");
    }

    @Test
    void two_hosts_at_once_are_told_of_each_other_and_lose_nothing() {
        // Given
        Page mine = planOf(Visitor.onDesktop(Account.SOFIE));
        Page theirs = planOf(Visitor.onDesktop(Account.THOMAS));
        int mineBefore = xOf("ENG-D07");
        int theirsBefore = xOf("ENG-D09");

        // When
        nudgeAndSave(theirs, "ENG-D09", "ArrowLeft");
        assertThat(theirs.locator("[data-message]")).containsText(SAVED);
        nudgeAndSave(mine, "ENG-D07", "ArrowLeft");

        // Then
        assertThat(mine.locator("[data-message]")).containsText(Pattern.compile("Thomas.* a enregistré entre-temps"));

        // When
        Find.button(mine, "Réunir les deux versions").click();
        Find.button(mine, "Enregistrer").click();

        // Then
        assertThat(mine.locator("[data-message]")).containsText(SAVED);
        assertThat(xOf("ENG-D07")).isLessThan(mineBefore);
        assertThat(xOf("ENG-D09")).isLessThan(theirsBefore);
    }

    private static void nudgeAndSave(Page page, String desk, String arrow) {
        page.locator("g[data-item=%s]".formatted(desk)).focus();
        page.keyboard().press(arrow);
        page.keyboard().press("Control+s");
    }

    private static Page planOf(Visitor host) {
        String slug = Api.ofNobody().get("/api/spaces/ENG").getString("slug");
        host.open("/host/%s/plan".formatted(slug));
        assertThat(host.page().locator("svg.sheet")).isVisible();
        return host.page();
    }

    private static int xOf(String desk) {
        return Api.ofNobody()
                .get("/api/spaces/ENG/plan")
                .getInt("resources.find { it.resource == '%s' }.place.x".formatted(desk));
    }
}
