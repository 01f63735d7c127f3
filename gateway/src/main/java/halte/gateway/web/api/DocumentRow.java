package halte.gateway.web.api;

import com.fasterxml.jackson.annotation.JsonAlias;
import halte.gateway.web.Money;
import halte.gateway.web.Wording;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice or credit note addressed to the person. */
public record DocumentRow(
        UUID documentId,
        @Nullable String number,
        @JsonAlias({"kind", "type"}) @Nullable String kind,
        @JsonAlias({"issuedOn", "issueDate"}) @Nullable LocalDate issuedOn,
        @JsonAlias({"dueOn", "dueDate"}) @Nullable LocalDate dueOn,
        @Nullable String seller,
        @Nullable Wording sellerName,
        @Nullable Money payable,
        @Nullable Money net,
        @Nullable Money vat,
        @JsonAlias("structuredCommunication") @Nullable String communication) {}
