package halte.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import halte.billing.money.Money;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class EpcQrTest {

    @Test
    void aBankReadsTheTransferItWasMadeOf() throws Exception {
        // Given
        var qr = new EpcQr(
                "Passe-Frontière ASBL",
                "BE72988003318016",
                "HALTBEB0",
                Money.of("506.69"),
                StructuredCommunication.ofInvoice(2026, 142));

        // When
        var read = QrReader.read(ImageIO.read(new ByteArrayInputStream(qr.png(4))));

        // Then
        assertThat(read.lines())
                .containsExactly(
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        "HALTBEB0",
                        "Passe-Frontière ASBL",
                        "BE72988003318016",
                        "EUR506.69",
                        "",
                        qr.communication().digits());
    }
}
