package halte.gateway.web.manager;

import halte.gateway.web.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An issued document: an item of {@code GET /api/documents}. */
record DocumentAnswer(
        String documentId,
        String number,
        @Nullable String kind,
        @Nullable String billRunId,
        @Nullable Buyer account,
        LocalDate issueDate,
        @Nullable LocalDate dueDate,
        @Nullable Money net,
        @Nullable Money vat,
        @Nullable Money payable,
        @Nullable String structuredCommunication) {

    record Buyer(@Nullable String accountId, @Nullable String name) {}
}
