package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Rules, limits and teams from those who write them to those who meet them, in Maison des Tilleuls. */
@Journey
@Order(8)
class RulesTest {

    private static final String HOUSE = "/host/enghien";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void a_team_of_two_shares_a_limit_until_the_team_is_removed() {
        // Given two people the house has heard of
        var ines = guest("ines");
        var oscar = guest("oscar");
        var team = "Atelier partagé " + ProcessHandle.current().pid();
        var host = Visitor.onDesktop(Account.SOFIE);
        var page = host.page();

        // When a host makes them a team that shares a limit
        host.open(HOUSE + "/teams/new");
        page.locator("input[name=name]").fill(team);
        tick(page, "members", ines);
        tick(page, "members", oscar);
        save(page);
        assertThat(panel(page, team)).containsText("2 membres");
        var limit = writeLimit(host, team);

        // Then what the first books counts for the second, and the refusal says so
        var day = Days.hosted("ENG", 16);
        assertThat(Api.of(ines).command("/api/bookings", deskOn(day, "AM")).statusCode())
                .isEqualTo(201);
        var phone = Visitor.onPhone(oscar);
        phone.open("/s/enghien/%s?part=PM".formatted(day));
        phone.page().locator("section.bar button.btn").first().click();
        var refusal = phone.page().getByRole(AriaRole.ALERT).first();
        assertThat(refusal).containsText("Une par équipe");
        assertThat(refusal).containsText(team);
        assertThat(refusal).isFocused();

        // When the team is removed
        host.open(HOUSE + "/teams");
        panel(page, team).getByRole(AriaRole.LINK).click();
        page.locator("details.remove summary").click();
        assertThat(page.locator("details.remove")).containsText("Une par équipe");
        page.locator("details.remove button").click();

        // Then the limit says that it concerns nobody, and the second books
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("est supprimée");
        host.open(HOUSE + "/rules");
        assertThat(page.locator("#quota-" + limit)).containsText("Ne concerne plus personne");
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> Api.of(oscar)
                                .command("/api/bookings", deskOn(day, "PM"))
                                .statusCode()
                        == 201);
        Api.of(Account.SOFIE).request().delete("/api/quotas/" + limit).then().statusCode(204);
    }

    private static String writeLimit(Visitor host, String team) {
        var page = host.open(HOUSE + "/rules/edit/limit/new").page();
        page.locator("input[name=name]").fill("Une par équipe");
        page.locator("input[name=amount]").fill("1");
        page.locator("select[name=unit]").selectOption("BOOKINGS");
        page.locator("select[name=period]").selectOption("DAY");
        page.locator("select[name=pool]").selectOption("TEAM");
        page.getByLabel(team).check(new Locator.CheckOptions().setForce(true));
        save(page);
        return page.locator(".rule", new Page.LocatorOptions().setHasText(team))
                .first()
                .getAttribute("id")
                .replace("quota-", "");
    }

    @Test
    void a_rule_of_the_network_is_read_by_hosts_and_refuses_in_words() {
        // Given
        var worker = guest("noe");
        var name = "Pause du réseau " + ProcessHandle.current().pid();
        var day = Days.hosted("ENG", 18);
        var coordinator = Visitor.onDesktop(Account.CLAIRE);
        var page = coordinator.page();

        // When the coordinator writes it, having looked at its effect
        coordinator.open("/host/network/rules/edit/new");
        page.locator("input[name=name]").fill(name);
        tick(page, "persons", worker);
        page.locator("input[name=does][value=REFUSE]").check(new Locator.CheckOptions().setForce(true));
        page.locator("textarea[name=text-fr]").fill("Le réseau fait une pause avec ce compte.");
        send(page, () -> page.locator("button[value=try]").click(), page.locator(".dry"));
        assertThat(page.locator(".dry")).isFocused();
        save(page);
        var rule = page.locator(".rule", new Page.LocatorOptions().setHasText(name));
        assertThat(rule.locator("a")).hasCount(1);

        try {
            // Then the host reads it and cannot touch it
            var host = Visitor.onDesktop(Account.SOFIE);
            var seen = host.open(HOUSE + "/rules").page().locator(".rule", new Page.LocatorOptions().setHasText(name));
            assertThat(seen).containsText("règle du réseau");
            assertThat(seen.locator("a, button")).hasCount(0);
            host.open("/host/network/rules");
            assertThat(host.page().locator(".rule")).hasCount(0);

            // And the worker meets it in words
            await().pollInSameThread().atMost(PATIENCE).until(() -> !isAllowed(worker, day));
            var phone = Visitor.onPhone(worker);
            phone.open("/s/enghien/%s?part=AM".formatted(day));
            phone.page().locator("section.bar button.btn").first().click();
            var refusal = phone.page().getByRole(AriaRole.ALERT).first();
            assertThat(refusal).containsText("Le réseau fait une pause avec ce compte.");
            assertThat(refusal).isFocused();
        } finally {
            remove(coordinator, name);
        }
        assertThat(page.locator(".rule", new Page.LocatorOptions().setHasText(name)))
                .hasCount(0);
        await().pollInSameThread().atMost(PATIENCE).until(() -> isAllowed(worker, day));
    }

    private static void remove(Visitor coordinator, String name) {
        var page = coordinator.open("/host/network/rules").page();
        page.locator(".rule", new Page.LocatorOptions().setHasText(name))
                .locator("a")
                .click();
        page.locator("button[value=remove]").click();
        page.waitForURL(Pattern.compile(".*said=REMOVED.*"));
    }

    private static boolean isAllowed(Account worker, LocalDate day) {
        return Api.of(Account.SOFIE)
                .get("/api/verdicts?space=ENG&date=%s&part=AM&person=%s".formatted(day, idOf(worker)))
                .getBoolean("allowed");
    }

    /** Somebody of one journey alone, whom Enghien knows because they booked there. */
    private static Account guest(String mark) {
        var account = Newcomer.register(Visitor.onPhone(), mark);
        var booked = Api.of(account).post("/api/bookings", deskOn(Days.hosted("ENG", 5), "AM"));
        Api.of(account).post("/api/bookings/%s/cancellation".formatted(booked.getString("bookingId")), Map.of());
        return account;
    }

    private static Map<String, String> deskOn(LocalDate day, String part) {
        return Map.of("space", "ENG", "date", day.toString(), "part", part);
    }

    private static String idOf(Account account) {
        return Api.of(account).get("/api/people/me").getString("personId");
    }

    private static Locator panel(Page page, String team) {
        return page.locator(".teams section", new Page.LocatorOptions().setHasText(team));
    }

    /** Who booked a moment ago is told of by another service: searched until found. */
    private static void tick(Page page, String field, Account somebody) {
        var picker = page.locator("[data-picker][data-field=%s]".formatted(field));
        var box = picker.locator("input[value='%s']".formatted(idOf(somebody)));
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            picker.locator("[data-q]").fill(somebody.email());
            page.waitForResponse(
                    answer -> answer.url().contains("/api/people"),
                    () -> picker.locator("[data-find]").click());
            return isThere(box);
        });
        box.check(new Locator.CheckOptions().setForce(true));
    }

    private static boolean isThere(Locator box) {
        try {
            box.waitFor(new Locator.WaitForOptions().setTimeout(1_000));
            return true;
        } catch (com.microsoft.playwright.TimeoutError notYet) {
            return false;
        }
    }

    /** Whatever the rule names may not have been told to the service yet; the form keeps what was typed. */
    private static void save(Page page) {
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            var answer = page.waitForResponse(
                    each -> each.request().method().equals("POST"),
                    () -> Find.button(page, "Enregistrer").click());
            page.waitForLoadState();
            return answer.status() < 400;
        });
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
    }

    /** The same, where what comes back is the same page with something more. */
    private static void send(Page page, Runnable press, Locator expected) {
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            page.waitForResponse(each -> each.request().method().equals("POST"), press);
            page.waitForLoadState();
            return expected.count() > 0;
        });
    }
}
