package halte.billing.billrun;

import static halte.billing.charges.ToldFacts.company;
import static halte.billing.charges.ToldFacts.desk;
import static halte.billing.charges.ToldFacts.fee;
import static halte.billing.charges.ToldFacts.person;
import static org.assertj.core.api.Assertions.assertThat;

import halte.billing.Network;
import halte.billing.charges.ToldFacts;
import halte.contracts.membership.AccountDescribedV1;
import halte.contracts.membership.PersonDescribedV1;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class BillRunTest {

    private static final AtomicInteger SELLERS = new AtomicInteger();
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @Inject
    ToldFacts facts;

    private final Tokens.Person aline = Tokens.person("Aline " + UUID.randomUUID());
    private final UUID atelier = UUID.randomUUID();
    private String seller;
    private String code;
    private String manager;

    @BeforeEach
    void network() {
        int n = SELLERS.incrementAndGet();
        code = "BR" + (char) ('A' + n);
        seller = "vendeur-" + code.toLowerCase(java.util.Locale.ROOT);
        manager = Tokens.manager(seller);
        Network.catalogue();
        Network.seller(seller, code, "STANDARD");
        Network.offer(code + "-HALF", seller, "PASSES", "C62", "DESK_SERVICE", "10.00");
        Network.offer(code + "-DAY", seller, "PASSES", "DAY", "DESK_SERVICE", "18.00");
        Network.offer(code + "-MONTH", seller, "MEMBERSHIPS", "MON", "DESK_SERVICE", "190.00");
        facts.describe(company(atelier, "Atelier du Hêtre SRL"));
        facts.describe(person(aline.personId(), "Aline Lambotte", "aline@courriel.example"));
    }

    @Test
    void aMonthBecomesOneInvoicePerPayerGapFreeAndDownloadable() {
        // Given
        facts.tell(fee(code + "-MONTH", seller, atelier, NOVEMBER));
        facts.tell(desk(code, seller, atelier, NOVEMBER.plusDays(3), 1));
        facts.tell(desk(code, seller, aline.personId(), NOVEMBER.plusDays(3), 2));
        facts.tell(desk(code, seller, aline.personId(), NOVEMBER.plusDays(4), 2));

        // When
        var run = settled(draw("2026-11-30"));
        issue(run, List.of());
        var issued = settled(run.getString("billRunId"));

        // Then
        assertThat(run.getList("drafts.state")).containsOnly("READY");
        assertThat(run.getString("drafts.find { it.account.name == 'Atelier du Hêtre SRL' }.payable.amount"))
                .isEqualTo("242.00");
        assertThat(run.getString("drafts.find { it.account.name == 'Aline Lambotte' }.payable.amount"))
                .isEqualTo("43.56");
        assertThat(run.getString("drafts.find { it.account.name == 'Aline Lambotte' }.lines[0].description"))
                .endsWith("(04/11, 05/11)");
        assertThat(issued.getString("state")).isEqualTo("ISSUED");
        assertThat(issued.<String>getList("documents.number"))
                .containsExactlyInAnyOrder(code + "-2026-00001", code + "-2026-00002");
        assertThat(issued.<String>getList("drafts.number")).doesNotContainNull();
        var listed = Network.as(manager).get("/api/bill-runs?seller=" + seller).jsonPath();
        assertThat(listed.getInt("items[0].counts.issued")).isEqualTo(2);
        assertThat(listed.getString("items[0].totals.payable.amount")).isEqualTo("285.56");
        downloadsAreForPayerAndManagerOnly(issued);
        revenueIsThatOfTheDocuments();
    }

    @Test
    void anomaliesAreSaidInWordsAndBlockTheirDraftOnly() {
        // Given
        var wrong = UUID.randomUUID();
        facts.describe(new AccountDescribedV1(
                wrong,
                "COMPANY",
                "Studio Bruyère SRL",
                null,
                "fr",
                "1999004210",
                "BE1999004210",
                "0208:1999004210",
                "Rue 1",
                "5500",
                "Dinant",
                "BE"));
        facts.tell(desk(code, seller, wrong, NOVEMBER, 1));
        facts.tell(desk(code, seller, aline.personId(), NOVEMBER, 2));
        facts.tell(desk(code, seller, aline.personId(), NOVEMBER, 1));

        // When
        var run = settled(draw("2026-11-30"));
        issue(run, List.of());
        var issued = settled(run.getString("billRunId"));

        // Then
        var blocked = "drafts.find { it.account.name == 'Studio Bruyère SRL' }";
        assertThat(run.getString(blocked + ".state")).isEqualTo("BLOCKED");
        assertThat(run.<String>getList(blocked + ".checks.text"))
                .contains("Numéro d’entreprise refusé. 1999004210 ne passe pas le contrôle modulo 97.");
        assertThat(run.<String>getList("drafts.find { it.account.name == 'Aline Lambotte' }.checks.text"))
                .contains("Plus d’une journée le 01/11/2026. Une seule journée est due par jour civil.");
        assertThat(issued.getList("documents")).hasSize(1);
        var again = settled(draw("2026-11-30"));
        assertThat(again.<String>getList("drafts.account.name")).containsExactly("Studio Bruyère SRL");
    }

    @Test
    void whatIsSetAsideStaysForTheNextRun() {
        // Given
        facts.tell(desk(code, seller, atelier, NOVEMBER, 1));
        facts.tell(desk(code, seller, aline.personId(), NOVEMBER, 1));
        var run = settled(draw("2026-11-30"));
        var aside = run.getString("drafts.find { it.account.name == 'Aline Lambotte' }.draftId");

        // When
        issue(run, List.of(aside));
        var issued = settled(run.getString("billRunId"));

        // Then
        assertThat(issued.<String>getList("documents.account.name")).containsExactly("Atelier du Hêtre SRL");
        assertThat(settled(draw("2026-11-30")).<String>getList("drafts.account.name"))
                .containsExactly("Aline Lambotte");
    }

    @Test
    void anotherSelectionReplacesTheOneThatWasNotIssued() {
        // Given
        facts.tell(desk(code, seller, atelier, NOVEMBER, 1));
        var first = draw("2026-11-30");
        facts.tell(desk(code, seller, atelier, NOVEMBER.plusDays(1), 1));

        // When
        var second = settled(draw("2026-11-30"));

        // Then
        assertThat(settled(first).getString("state")).isEqualTo("DISCARDED");
        assertThat(second.getInt("selectedCharges")).isEqualTo(2);
        Network.as(manager)
                .body("{\"except\":[]}")
                .post("/api/bill-runs/" + first + "/issue")
                .then()
                .statusCode(409);
    }

    @Test
    void aRunIsNothingForTheManagerOfAnother() {
        // Given
        facts.tell(desk(code, seller, atelier, NOVEMBER, 1));
        var run = draw("2026-11-30");
        var stranger = Tokens.manager("somebody-else");

        // When
        var read = Network.as(stranger).get("/api/bill-runs/" + run);
        var issue = Network.as(stranger).body("{\"except\":[]}").post("/api/bill-runs/" + run + "/issue");
        var draw = Network.as(stranger).body(selection("2026-11-30")).post("/api/bill-runs");

        // Then
        read.then().statusCode(404);
        issue.then().statusCode(404);
        draw.then().statusCode(403);
    }

    @Test
    void nothingToInvoiceIsSaid() {
        Network.as(manager)
                .body(selection("2026-11-30"))
                .post("/api/bill-runs")
                .then()
                .statusCode(409);
    }

    @Test
    void aFranchiseSellerInvoicesWithoutVatAndSaysWhy() {
        // Given
        Network.seller(seller, code, "FRANCHISE");
        facts.tell(desk(code, seller, atelier, NOVEMBER, 2));

        // When
        var run = settled(draw("2026-11-30"));

        // Then
        assertThat(run.getString("drafts[0].state")).isEqualTo("READY");
        assertThat(run.getString("drafts[0].payable.amount")).isEqualTo("18.00");
        assertThat(run.getString("drafts[0].vat[0].reason")).isEqualTo("Régime particulier de la franchise de taxe");
    }

    @Test
    void thoseACompanyPaysForReadItsInvoices() {
        // Given
        facts.describe(new PersonDescribedV1(aline.personId(), "Aline", null, "fr", null, atelier, true));
        facts.tell(desk(code, seller, atelier, NOVEMBER, 2));
        var run = settled(draw("2026-11-30"));
        issue(run, List.of());
        settled(run.getString("billRunId"));

        // When
        var read = Network.as(aline.token()).get("/api/documents");

        // Then
        assertThat(read.jsonPath().<String>getList("items.account.name")).containsExactly("Atelier du Hêtre SRL");
    }

    private void downloadsAreForPayerAndManagerOnly(JsonPath issued) {
        var document = issued.getString("documents.find { it.account.name == 'Aline Lambotte' }.documentId");
        for (var reader : List.of(aline.token(), manager)) {
            var pdf = Network.as(reader).get("/api/documents/" + document + "/pdf");
            var ubl = Network.as(reader).get("/api/documents/" + document + "/ubl");
            pdf.then().statusCode(200).contentType("application/pdf");
            assertThat(pdf.asByteArray()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            ubl.then().statusCode(200);
            assertThat(ubl.asString()).contains("urn:fdc:peppol.eu:2017:poacc:billing:3.0", "43.56");
        }
        for (var stranger :
                List.of(Tokens.worker("Stranger"), Tokens.manager("x"), Tokens.region(), Tokens.coordinator())) {
            for (var file : List.of("", "/pdf", "/ubl")) {
                Network.as(stranger)
                        .get("/api/documents/" + document + file)
                        .then()
                        .statusCode(404);
            }
        }
        assertThat(Network.as(aline.token()).get("/api/documents").jsonPath().<String>getList("items.documentId"))
                .containsExactly(document);
    }

    private void revenueIsThatOfTheDocuments() {
        var revenue = Network.as(manager)
                .get("/api/revenues?from=2026-11&to=2026-11&seller=" + seller)
                .jsonPath();
        assertThat(revenue.getString("items.find { it.family == 'PASSES' }.invoiced.amount"))
                .isEqualTo("46.00");
        assertThat(revenue.getString("items.find { it.family == 'PASSES' }.pending.amount"))
                .isEqualTo("0.00");
        assertThat(revenue.getString("items.find { it.family == 'MEMBERSHIPS' }.net.amount"))
                .isEqualTo("190.00");
        var region = Network.as(Tokens.region())
                .get("/api/revenues?from=2026-11&to=2026-11")
                .jsonPath();
        assertThat(region.getString("mask")).isEqualTo("own");
    }

    private String draw(String until) {
        return Network.as(manager)
                .body(selection(until))
                .post("/api/bill-runs")
                .then()
                .statusCode(201)
                .extract()
                .path("billRunId");
    }

    private String selection(String until) {
        return "{\"seller\":\"%s\",\"until\":\"%s\"}".formatted(seller, until);
    }

    private void issue(JsonPath run, List<String> except) {
        var ids = except.stream().map(id -> "\"" + id + "\"").toList();
        Network.as(manager)
                .body("{\"except\":%s}".formatted(ids))
                .post("/api/bill-runs/" + run.getString("billRunId") + "/issue")
                .then()
                .statusCode(202);
    }

    private JsonPath settled(String run) {
        JsonPath view;
        int looks = 0;
        do {
            view = Network.as(manager)
                    .get("/api/bill-runs/" + run + "?wait=20")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        } while (("ISSUING".equals(view.getString("state")) || view.getInt("counts.checking") > 0) && ++looks < 6);
        return view;
    }
}
