package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(1)
class SignInTest {

    @Test
    void a_worker_signs_in_on_the_page_of_halte_and_out_again() {
        // Given
        var visitor = Visitor.onPhone();

        // When
        visitor.open("/login");

        // Then it is our page in the worker's language, at the identity provider
        assertThat(visitor.page().url()).startsWith(Platform.realm());
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(visitor.page().getByText("halte").first()).isVisible();
        Accessibility.hasNothingToSayAbout(visitor.page(), "sign-in");

        // When
        visitor.fillSignIn(Account.ALINE);
        visitor.waitUntilHome();

        // Then
        assertThat(visitor.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .isVisible();
        assertThat(visitor.page().context().cookies(Platform.url()))
                .filteredOn(cookie -> cookie.name.startsWith("q_session"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.httpOnly);

        // When
        visitor.open("/me/profile").follow("Se déconnecter");
        visitor.open("/me");

        // Then the page of the person asks who is there
        assertThat(visitor.page().url()).startsWith(Platform.realm());
    }

    @Test
    void somebody_new_registers_and_is_a_member_at_once() {
        // Given
        var visitor = Visitor.onPhone();

        // When
        var account = Newcomer.account();

        // Then
        var me = Api.of(account).get("/api/people/me");
        assertThat(me.getString("name")).isEqualTo(account.name());
        assertThat(me.getString("email")).isEqualTo(account.email());
        visitor.as(account).open("/me");
        assertThat(visitor.page().getByText("Camille").first()).isVisible();
    }
}
