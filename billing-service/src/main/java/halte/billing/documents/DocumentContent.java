package halte.billing.documents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import halte.billing.vat.VatCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Everything a document says but its number and dates; frozen when the draft is made.
 *
 * @param seller operator
 * @param customerKind kind of the account when the draft was made
 * @param language fr, nl, de or en
 * @param buyerReference BT-10, mandatory on Peppol; the customer code
 * @param from first day supplied
 * @param to last day supplied
 */
public record DocumentContent(
        String seller,
        UUID accountId,
        String customerKind,
        String language,
        PriceBasis basis,
        Party sellerParty,
        Party buyerParty,
        PaymentDetails payment,
        String buyerReference,
        LocalDate from,
        LocalDate to,
        List<DocumentLine> lines,
        List<VatGroup> vat,
        Totals totals) {

    /** Legal mentions, each once. */
    @JsonIgnore
    public List<String> mentions() {
        return vat.stream()
                .map(VatGroup::reason)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Outside the scope of VAT: such a document names no VAT number of the seller. */
    @JsonIgnore
    public boolean outOfScope() {
        return vat.stream().allMatch(group -> group.category() == VatCategory.O);
    }
}
