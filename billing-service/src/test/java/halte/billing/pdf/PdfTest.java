package halte.billing.pdf;

import static halte.billing.documents.Invoices.anInvoice;
import static halte.billing.documents.Invoices.exempt;
import static halte.billing.documents.Invoices.standard;
import static org.assertj.core.api.Assertions.assertThat;

import halte.billing.documents.Invoices;
import halte.billing.payments.QrReader;
import halte.billing.ubl.UblWriter;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final UblWriter WRITER = new UblWriter();

    @BeforeAll
    static void veraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PDFA_3_A", "PDFUA_1"})
    void itFitsTheArchiveAndTheScreenReader(String flavour) throws Exception {
        // Given
        var pdf = pdf(business());

        // When
        var failed = failures(pdf, PDFAFlavour.valueOf(flavour));

        // Then
        assertThat(failed).isEmpty();
    }

    @Test
    void theBankReadsTheTransferFromThePrintedPage() throws Exception {
        // Given
        var invoice = business();

        // When
        var read = QrReader.read(page(pdf(invoice)));

        // Then
        var issued = invoice.issued();
        assertThat(read)
                .contains("EUR" + issued.content().totals().payable())
                .contains("BE72988003318016")
                .contains(issued.communication().digits());
    }

    @Test
    void theUblIsInside() throws Exception {
        // Given
        var issued = business().issued();
        var ubl = WRITER.write(issued);

        // When
        try (var pdf = Loader.loadPDF(RENDERER.render(issued, ubl))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

            // Then
            assertThat(files).containsOnlyKeys("PAF-2026-00142.xml");
            assertThat(files.get("PAF-2026-00142.xml").getEmbeddedFile().toByteArray())
                    .isEqualTo(ubl);
        }
    }

    @Test
    void everythingTheLawWantsIsPrinted() throws Exception {
        // When
        var text = text(pdf(business()));

        // Then
        assertThat(text)
                .contains("Facture", "PAF-2026-00142", "23/11/2026", "23/12/2026", "03/11/2026 – 22/11/2026")
                .contains("Passe-Frontière ASBL", "Clos de la Borne 80", "6700 Arlon", "RPM Arlon", "BE1999000447")
                .contains("Atelier du Hêtre SRL", "BE1999010147")
                .contains("269,30", "56,55", "94,50", "11,34", "506,69")
                .contains("art. 44", "+++202/6000/14239+++", "BE72 9880 0331 8016");
    }

    @Test
    void aConsumerReadsThePricesTheySaw() throws Exception {
        // Given
        var invoice = anInvoice().toAConsumer().line("Journée", "3", "DAY", "12.40", standard("21"));

        // When
        var text = text(pdf(invoice));

        // Then
        assertThat(text).contains("TVAC", "15,00", "45,00", "37,19", "7,81");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void everyLanguageFitsTheArchive(String language) throws Exception {
        assertThat(failures(pdf(business().in(language)), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void whatSomebodyCallsThemselvesIsTextAndNotMarkup() throws Exception {
        // Given
        var invoice = anInvoice().line("<b>Café & <script>alert(1)</script>", "1", "C62", "2.00", standard("21"));

        // When
        var text = text(pdf(invoice));

        // Then
        assertThat(text).contains("<b>Café & <script>alert(1)</script>");
    }

    private static Invoices business() {
        return anInvoice()
                .line("Abonnement 10 jours par mois, 01/11/2026 – 30/11/2026", "1", "MON", "110.00", standard("21"))
                .line("Salle de la Vallée, heures (04/11, 12/11, 19/11)", "9", "HUR", "12.50", standard("21"))
                .line("Journée (05/11, 06/11)", "2", "DAY", "15.00", standard("21"))
                .line("Impression noir et blanc A4 (05/11/2026)", "210", "C62", "0.08", standard("21"))
                .line("Repas servi sur place (12/11/2026)", "7", "C62", "13.50", standard("12"))
                .line(
                        "Formation (13/11/2026)",
                        "1",
                        "DAY",
                        "75.00",
                        exempt("VATEX-EU-132-1I", "Exonéré, art. 44, § 2, 4°"));
    }

    private static byte[] pdf(Invoices invoice) throws Exception {
        var issued = invoice.issued();
        var pdf = RENDERER.render(issued, WRITER.write(issued));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/invoice.pdf"), pdf);
        return pdf;
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static java.awt.image.BufferedImage page(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 120);
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
