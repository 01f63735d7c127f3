package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(4)
class BillingTest {

    private static final String SELLER = "tilleuls-et-cie";

    @Test
    void a_paid_day_becomes_a_checked_invoice_that_its_payer_and_its_seller_can_fetch_and_nobody_else() {
        // Given somebody without a plan who worked here today
        var payer = Newcomer.account();
        var presence = Bookings.arrive(payer, Bookings.today(payer, "ENG"));
        Bookings.leave(payer, presence);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(Api.of(payer).get("/api/charges").getList("items"))
                                .as("charges of the payer")
                                .isNotEmpty());

        // When the manager looks at what would be issued
        var manager = Visitor.onDesktop(Account.THOMAS);
        var page = manager.page();
        manager.open("/manage/%s/billing".formatted(SELLER));
        page.getByLabel("Prestations jusqu’au").fill(Days.today().toString());
        manager.press("Préparer les brouillons");
        page.waitForURL(Pattern.compile(".*/billing/[0-9a-f-]{36}.*"), new Page.WaitForURLOptions().setTimeout(40_000));
        var runId = page.url().replaceAll(".*/billing/([0-9a-f-]{36}).*", "$1");

        // Then the draft is there, checked by the official rules, and has no number yet
        awaitChecked(runId);
        page.reload();
        assertThat(page.locator("table.list")).containsText("Camille Fontaine");
        assertThat(Api.of(payer).get("/api/documents").getList("items")).isEmpty();

        // When the manager keeps a few of them and sets the others aside
        tickOnly(page, "Camille Fontaine");
        page.locator("#issue-button").click();

        // Then every document has its number, without a gap
        await().atMost(Duration.ofSeconds(90))
                .until(() -> Api.of(Account.THOMAS)
                        .get("/api/bill-runs/%s?wait=20".formatted(runId))
                        .getString("state")
                        .equals("ISSUED"));
        var issued = Api.of(Account.THOMAS).get("/api/bill-runs/" + runId);
        var numbers = issued.<String>getList("documents.number").stream()
                .map(BillingTest::lastDigits)
                .sorted()
                .toList();
        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(numbers.get(0), numbers.get(0) + numbers.size() - 1)
                        .boxed()
                        .toList());

        // And the manager and the payer can fetch both files
        var documentId = Api.of(payer).get("/api/documents").getString("items[0].documentId");
        for (var account : List.of(Account.THOMAS, payer)) {
            var pdf = Api.of(account).ask("/api/documents/%s/pdf".formatted(documentId));
            assertThat(pdf.statusCode()).isEqualTo(200);
            assertThat(new String(pdf.asByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(Api.of(account)
                            .ask("/api/documents/%s/ubl".formatted(documentId))
                            .asString())
                    .contains("urn:fdc:peppol.eu:2017:poacc:billing:3.0");
        }

        // And a stranger learns nothing, not even that it exists
        for (var file : List.of("", "/pdf", "/ubl")) {
            assertThat(Api.of(Account.SVEN)
                            .ask("/api/documents/" + documentId + file)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(Api.ofNobody().ask("/api/documents/" + documentId + file).statusCode())
                    .isEqualTo(401);
        }

        // And on the screens
        page.reload();
        assertThat(Find.link(page, "Télécharger le PDF")).isVisible();
        var worker = Visitor.onPhone(payer).open("/me/documents");
        assertThat(worker.page()
                        .locator("a[href*='%s/pdf']".formatted(documentId))
                        .first())
                .isVisible();
    }

    @Test
    void a_manager_of_another_operator_sees_none_of_it() {
        assertThat(Api.of(Account.OLIVIER)
                        .ask("/api/bill-runs?seller=" + SELLER)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Api.of(Account.OLIVIER).ask("/api/charges?seller=" + SELLER).statusCode())
                .isEqualTo(403);
    }

    /** The documents of this person and the first three, whoever they are for. */
    private static void tickOnly(Page page, String name) {
        Find.role(page, AriaRole.CHECKBOX, "Cocher tous les documents prêts").uncheck();
        var ready = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Émettre pour"));
        for (int number = 0; number < Math.min(3, ready.count()); number++) {
            ready.nth(number).check();
        }
        for (var own : page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Émettre pour " + name))
                .all()) {
            own.check();
        }
    }

    private static void awaitChecked(String runId) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            var run = Api.of(Account.THOMAS).get("/api/bill-runs/%s?wait=20".formatted(runId));
            assertThat(run.getInt("counts.checking")).isZero();
            assertThat(run.getInt("counts.ready")).isPositive();
        });
    }

    private static int lastDigits(String number) {
        return Integer.parseInt(number.replaceAll(".*?(\\d+)$", "$1"));
    }
}
