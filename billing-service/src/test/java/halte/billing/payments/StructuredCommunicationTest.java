package halte.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StructuredCommunicationTest {

    @Test
    void theCheckIsTheRestModulo97AndZeroIsWritten97() {
        assertThat(StructuredCommunication.of(1234567890L).printed()).isEqualTo("+++123/4567/89002+++");
        assertThat(StructuredCommunication.of(97L).printed()).isEqualTo("+++000/0000/09797+++");
        assertThat(StructuredCommunication.ofInvoice(2026, 1).printed()).isEqualTo("+++202/6000/00192+++");
    }

    @Test
    void itIsFoundInFreeTextHoweverItIsWritten() {
        for (var text : new String[] {
            "+++202/6000/00192+++",
            "***202/6000/00192***",
            "facture 202600000192 merci",
            "202 6000 00192",
            "202.6000.00192"
        }) {
            assertThat(StructuredCommunication.findIn(text)).as(text).isPresent();
        }
    }

    @Test
    void digitsGluedToOthersAndWrongChecksAreNotFound() {
        assertThat(StructuredCommunication.findIn("9202600000192")).isEmpty();
        assertThat(StructuredCommunication.findIn("202600000193")).isEmpty();
    }

    @Test
    void aWrongOneCannotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StructuredCommunication("202600000193"));
    }
}
