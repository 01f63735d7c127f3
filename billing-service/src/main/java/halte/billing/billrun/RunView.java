package halte.billing.billrun;

import halte.billing.documents.DocumentView;
import halte.billing.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as the API shows it. */
record RunView(
        UUID billRunId,
        String seller,
        String sellerName,
        LocalDate until,
        RunState state,
        Instant createdAt,
        int selectedCharges,
        int unpricedCharges,
        Counts counts,
        Totals totals,
        @Nullable Numbers numbers,
        List<DraftView> drafts,
        List<DocumentView> documents) {

    record Counts(
            long drafts,
            long ready,
            long blocked,
            long checking,
            long setAside,
            long approved,
            long issued,
            long failed) {

        static Counts of(RunSums sums) {
            return new Counts(
                    sums.drafts(),
                    sums.count(DraftState.READY),
                    sums.count(DraftState.BLOCKED),
                    sums.count(DraftState.CHECKING),
                    sums.count(DraftState.SET_ASIDE),
                    sums.count(DraftState.APPROVED),
                    sums.count(DraftState.ISSUED),
                    sums.count(DraftState.FAILED));
        }
    }

    record Totals(Money net, Money vat, Money payable) {

        static Totals of(RunSums sums) {
            return new Totals(sums.net(), sums.vat(), sums.payable());
        }
    }

    /** Numbers the ready drafts would get if nothing else were issued before. */
    record Numbers(String from, String to) {}
}
