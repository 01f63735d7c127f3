package halte.billing.documents;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A document with everything on it. */
record DocumentDetails(
        @JsonUnwrapped DocumentView document,
        PriceBasis pricing,
        List<LineView> lines,
        List<VatGroup> vatBreakdown,
        Party sellerParty,
        Party buyerParty,
        String iban) {

    static DocumentDetails of(StoredDocument document) {
        var content = document.content();
        return new DocumentDetails(
                DocumentView.of(document),
                content.basis(),
                content.lines().stream().map(LineView::of).toList(),
                content.vat(),
                content.sellerParty(),
                content.buyerParty(),
                content.payment().iban());
    }
}
