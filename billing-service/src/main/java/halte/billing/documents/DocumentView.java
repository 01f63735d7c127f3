package halte.billing.documents;

import halte.billing.money.Money;
import halte.billing.payments.StructuredCommunication;
import java.time.LocalDate;
import java.util.UUID;

/** A document as lists show it. */
public record DocumentView(
        UUID documentId,
        String number,
        String kind,
        String seller,
        String sellerName,
        UUID billRunId,
        Buyer account,
        LocalDate issueDate,
        LocalDate dueDate,
        Money net,
        Money vat,
        Money payable,
        String structuredCommunication,
        Validated validated) {

    record Buyer(UUID accountId, String name) {}

    record Validated(String ruleSet) {}

    static DocumentView of(StoredDocument document) {
        var content = document.content();
        return new DocumentView(
                document.documentId(),
                document.number(),
                document.kind(),
                document.seller(),
                content.sellerParty().name(),
                document.billRunId(),
                new Buyer(document.accountId(), content.buyerParty().name()),
                document.issueDate(),
                document.dueDate(),
                new Money(document.net()),
                new Money(document.vat()),
                new Money(document.payable()),
                new StructuredCommunication(document.communication()).printed(),
                new Validated(document.ruleSet()));
    }
}
