package halte.billing.ubl;

import halte.billing.payments.StructuredCommunication;
import halte.billing.wording.Figures;
import halte.problem.Text;
import java.time.LocalDate;

/** The sentences inside a UBL document. */
final class UblWords {

    private UblWords() {}

    static String paymentTerms(String language, LocalDate due, StructuredCommunication communication) {
        return Text.of(
                        "À payer pour le %s avec la communication %s",
                        "Te betalen tegen %s met de mededeling %s",
                        "Zahlbar bis %s mit der Mitteilung %s",
                        "To be paid by %s with the communication %s")
                .formatted(Figures.date(due), communication.printed())
                .in(language);
    }
}
