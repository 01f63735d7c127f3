package halte.billing.ubl;

import static halte.billing.documents.Invoices.anInvoice;
import static halte.billing.documents.Invoices.exempt;
import static halte.billing.documents.Invoices.outOfScope;
import static halte.billing.documents.Invoices.reverseCharge;
import static halte.billing.documents.Invoices.standard;
import static org.assertj.core.api.Assertions.assertThat;

import halte.billing.documents.Invoices;
import halte.billing.documents.IssuedDocument;
import halte.billing.documents.Party;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The official rules accept what we write, and we notice when it changes by a byte. */
class UblTest {

    private static final Path GOLDEN = Path.of("src/test/resources/ubl");
    private static final UblWriter WRITER = new UblWriter();
    private static final OfficialRules RULES = new OfficialRules();

    static Stream<Arguments> invoices() {
        return Stream.of(
                Arguments.of("business", business().issued()),
                Arguments.of("consumer", consumer().issued()),
                Arguments.of("consumer-without-address", withoutAddress().issued()),
                Arguments.of("franchise", franchise().issued()),
                Arguments.of("reverse-charge", abroad().issued()),
                Arguments.of("public-authority", authority().issued()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invoices")
    void theOfficialRulesAcceptIt(String name, IssuedDocument document) {
        // When
        var verdict = RULES.judge(document, WRITER.write(document));

        // Then
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.ruleSet()).contains("eu.peppol.bis3:invoice:2026.5");
    }

    /** Run with -Dgolden=write after a wanted change, and read the difference. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("invoices")
    void itIsWrittenAsTheGoldenFile(String name, IssuedDocument document) throws IOException {
        // Given
        var golden = GOLDEN.resolve(name + ".xml");

        // When
        var ubl = new String(WRITER.write(document), StandardCharsets.UTF_8);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, ubl);
        }

        // Then
        assertThat(ubl).isEqualTo(Files.readString(golden));
    }

    @Test
    void aLateDocumentIsJudgedByTheRulesOfItsDay() {
        // Given
        var document = business().issuedOn(LocalDate.of(2026, 8, 16)).issued();

        // When
        var verdict = RULES.judge(document, WRITER.write(document));

        // Then
        assertThat(verdict.ruleSet()).contains("2025.11");
    }

    @Test
    void aWrongEnterpriseNumberIsRefusedWithItsRule() {
        // Given
        var wrong = new Party(
                "Studio Bruyère SRL",
                null,
                "1999004210",
                "BE1999004210",
                "0208:1999004210",
                null,
                "Rue 1",
                "5500",
                "Dinant",
                "BE",
                null,
                null);
        var document = business().to(wrong).issued();

        // When
        var verdict = RULES.judge(document, WRITER.write(document));

        // Then
        assertThat(verdict.violations()).extracting(Verdict.Violation::rule).contains("PEPPOL-COMMON-R043");
    }

    @Test
    void aWrongSumIsRefusedWithItsRule() {
        // Given
        var document = business().issued();
        var ubl = new String(WRITER.write(document), StandardCharsets.UTF_8)
                .replaceAll("(PayableAmount currencyID=\"EUR\">)[0-9.]+", "$11.00");

        // When
        var verdict = RULES.judge(document, ubl.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(verdict.violations()).extracting(Verdict.Violation::rule).contains("BR-CO-16");
    }

    private static Invoices business() {
        return anInvoice()
                .line("Abonnement 10 jours par mois, 01/11/2026 – 30/11/2026", "1", "MON", "110.00", standard("21"))
                .line("Salle de la Vallée, heures (04/11, 12/11, 19/11)", "9", "HUR", "12.50", standard("21"))
                .line("Impression noir et blanc A4 (05/11/2026)", "210", "C62", "0.08", standard("21"))
                .line("Repas servi sur place (12/11/2026)", "7", "C62", "13.50", standard("12"))
                .line("Panier (12/11/2026)", "1", "C62", "5.00", standard("6"))
                .line(
                        "Formation reconnue (13/11/2026)",
                        "1",
                        "DAY",
                        "75.00",
                        exempt("VATEX-EU-132-1I", "Formation reconnue, exemptée (art. 44, § 2, 4°)"));
    }

    private static Invoices consumer() {
        return anInvoice()
                .toAConsumer()
                .line("Journée (04/11, 12/11, 19/11)", "3", "DAY", "12.40", standard("21"))
                .line("Impression couleur A4 (05/11/2026)", "7", "C62", "0.25", standard("21"));
    }

    private static Invoices withoutAddress() {
        return consumer()
                .to(new Party("Gilles Marchal", null, null, null, null, null, null, null, null, "BE", null, null));
    }

    private static Invoices franchise() {
        return anInvoice()
                .line(
                        "Mois complet, 01/11/2026 – 30/11/2026",
                        "1",
                        "MON",
                        "190.00",
                        exempt(null, "Régime particulier de la franchise de taxe"));
    }

    private static Invoices abroad() {
        return anInvoice()
                .to(new Party(
                        "Ardennes Conseil SARL",
                        null,
                        null,
                        "FR40303265045",
                        "9957:FR40303265045",
                        "compta@ardennes.example",
                        "Rue de la Meuse 2",
                        "08600",
                        "Givet",
                        "FR",
                        null,
                        null))
                .line("Journée (04/11/2026)", "1", "DAY", "20.00", reverseCharge());
    }

    private static Invoices authority() {
        return anInvoice().line("Guichet de services publics (04/11/2026)", "1", "C62", "15.00", outOfScope());
    }
}
