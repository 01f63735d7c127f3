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

        static Counts of(List<DraftView> drafts) {
            return new Counts(
                    drafts.size(),
                    count(drafts, DraftState.READY),
                    count(drafts, DraftState.BLOCKED),
                    count(drafts, DraftState.CHECKING),
                    count(drafts, DraftState.SET_ASIDE),
                    count(drafts, DraftState.APPROVED),
                    count(drafts, DraftState.ISSUED),
                    count(drafts, DraftState.FAILED));
        }

        private static long count(List<DraftView> drafts, DraftState state) {
            return drafts.stream().filter(draft -> draft.state() == state).count();
        }
    }

    record Totals(Money net, Money vat, Money payable) {

        static Totals of(List<DraftView> drafts) {
            return new Totals(
                    Money.sum(drafts.stream().map(DraftView::net).toList()),
                    Money.sum(drafts.stream().map(DraftView::vatTotal).toList()),
                    Money.sum(drafts.stream().map(DraftView::payable).toList()));
        }
    }

    /** Numbers the ready drafts would get if nothing else were issued before. */
    record Numbers(String from, String to) {}
}
