package halte.billing.documents;

import halte.billing.payments.StructuredCommunication;
import java.time.LocalDate;
import java.util.UUID;

/** A document with its number and dates. */
public record IssuedDocument(
        UUID documentId,
        DocumentKind kind,
        DocumentNumber number,
        LocalDate issueDate,
        LocalDate dueDate,
        StructuredCommunication communication,
        DocumentContent content) {

    public static IssuedDocument of(UUID id, DocumentNumber number, LocalDate issueDate, DocumentContent content) {
        return new IssuedDocument(
                id,
                DocumentKind.INVOICE,
                number,
                issueDate,
                issueDate.plusDays(content.payment().termDays()),
                StructuredCommunication.ofInvoice(issueDate.getYear(), number.sequence()),
                content);
    }
}
