package halte.contracts.billing;

import halte.contracts.Topics;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A numbered, frozen document exists.
 *
 * @param documentId the document
 * @param seller operator
 * @param number number in the series of the seller
 * @param kind INVOICE or CREDIT_NOTE
 * @param accountId who pays
 * @param issueDate date of issue
 * @param dueDate date of payment
 * @param netAmount decimal
 * @param vatAmount decimal
 * @param payableAmount decimal
 * @param currency EUR
 */
public record DocumentIssuedV1(
        UUID documentId,
        String seller,
        String number,
        String kind,
        UUID accountId,
        LocalDate issueDate,
        LocalDate dueDate,
        String netAmount,
        String vatAmount,
        String payableAmount,
        String currency)
        implements BillingFact {

    public static final String TYPE = "be.halte.billing.document-issued.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.BILLING;
    }

    @Override
    public String key() {
        return seller;
    }
}
