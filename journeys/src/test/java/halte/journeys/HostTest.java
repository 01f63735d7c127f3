package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** On the Today board of Maison des Tilleuls, which is open at any hour this test may run. */
@Journey
@Order(3)
class HostTest {

    private Visitor host;
    private Page page;

    @BeforeEach
    void open_the_board() {
        host = Visitor.onDesktop(Account.SOFIE);
        page = host.page();
    }

    @Test
    void a_host_sees_who_comes_lets_them_in_by_a_tap_and_out_again() {
        // Given
        var booking = Bookings.today(Newcomer.account(), "ENG");
        openBoard();
        var free = freeDesks();

        // When
        Find.button(page, "Pointer l’arrivée de Camille Fontaine").click();

        // Then
        assertThat(page.locator("#said")).containsText(Pattern.compile("Camille Fontaine est là depuis"));
        assertThat(Find.button(page, "Pointer le départ de Camille Fontaine")).isVisible();
        assertThat(Api.of(Account.SOFIE)
                        .get("/api/bookings/" + booking.getString("bookingId"))
                        .getString("state"))
                .isEqualTo("CHECKED_IN");

        // When
        Find.button(page, "Pointer le départ de Camille Fontaine").click();

        // Then the desk is free again
        assertThat(page.locator("#said")).containsText(Pattern.compile("Camille Fontaine est reparti"));
        page.waitForCondition(() -> freeDesks() >= free);
    }

    @Test
    void a_code_on_a_phone_lets_its_owner_in_and_a_mistake_is_undone() {
        // Given
        var booking = Bookings.today(Account.PETRA, "ENG");
        var code = booking.getString("pass.code");
        openBoard();

        // When
        page.getByLabel("Pointer une arrivée").fill(code);
        page.getByLabel("Pointer une arrivée").press("Enter");

        // Then
        assertThat(page.locator("#said")).containsText(Pattern.compile("Petra Hoffmann est là depuis"));

        // When
        page.locator("#said").getByRole(AriaRole.BUTTON).click();

        // Then
        assertThat(page.locator("#said")).containsText("Le pointage est annulé.");
        assertThat(Find.button(page, "Pointer l’arrivée de Petra Hoffmann")).isVisible();
    }

    @Test
    void a_walk_in_is_one_form_of_three_fields_and_one_request() {
        // Given
        openBoard();
        var free = freeDesks();
        var form = page.locator("#walk-in form");
        assertThat(form.locator("input:not([type=hidden]), select").count()).isLessThanOrEqualTo(3);
        var commands = new ArrayList<String>();
        page.onRequest(request -> {
            if (!request.method().equals("GET")) {
                commands.add(request.method() + " " + request.url());
            }
        });

        // When
        form.getByRole(AriaRole.TEXTBOX)
                .or(form.getByRole(AriaRole.COMBOBOX))
                .first()
                .fill("Gaston Passant");
        form.getByRole(AriaRole.BUTTON).click();

        // Then
        assertThat(page.locator("#said")).containsText(Pattern.compile("Gaston Passant est là depuis"));
        assertThat(commands).hasSize(1);
        page.waitForCondition(() -> freeDesks() == free - 1);
        System.out.printf("walk-in: 1 request, %d field to fill%n", 1);

        // When
        Find.button(page, "Pointer le départ de Gaston Passant").click();

        // Then
        assertThat(page.locator("#said")).containsText(Pattern.compile("Gaston Passant est reparti"));
    }

    @Test
    void another_space_is_closed_to_the_host() {
        // Given
        var chimay = Api.ofNobody().get("/api/spaces/CHI").getString("slug");

        // When
        host.open("/host/" + chimay);

        // Then
        assertThat(page.locator("#board")).hasCount(0);
        assertThat(Api.of(Account.SOFIE).ask("/api/spaces/CHI/today").statusCode())
                .isEqualTo(403);
        assertThat(Api.of(Account.SOFIE)
                        .command(
                                "/api/presences",
                                Map.of("space", "CHI", "part", "DAY", "visitor", Map.of("name", "Personne")))
                        .statusCode())
                .isEqualTo(403);
    }

    private void openBoard() {
        host.open("/host/" + Api.ofNobody().get("/api/spaces/ENG").getString("slug"));
        assertThat(page.locator("#board")).isVisible();
    }

    private int freeDesks() {
        return Integer.parseInt(page.locator("#free-title").innerText().replaceAll("\\D+.*", ""));
    }
}
