package halte.gateway.web.manager;

import halte.gateway.web.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bill run as billing-service tells it: {@code /api/bill-runs/{id}}. */
record RunAnswer(
        String billRunId,
        String seller,
        @Nullable String sellerName,
        LocalDate until,
        String state,
        Instant createdAt,
        int selectedCharges,
        int unpricedCharges,
        @Nullable Counts counts,
        @Nullable Totals totals,
        @Nullable Numbers numbers,
        @Nullable List<Draft> drafts,
        @Nullable List<DocumentAnswer> documents) {

    record Counts(int drafts, int ready, int blocked, int checking, int setAside, int issued, int failed) {}

    record Totals(
            @Nullable Money net,
            @Nullable Money vat,
            @Nullable Money payable) {}

    record Numbers(
            @Nullable String next,
            @Nullable String from,
            @Nullable String to) {}

    record Draft(
            String draftId,
            String state,
            boolean ok,
            Account account,
            @Nullable String channel,
            @Nullable List<Line> lines,
            @Nullable List<Vat> vat,
            Money net,
            @Nullable Money vatTotal,
            Money payable,
            @Nullable List<Check> checks,
            @Nullable LocalDate dueDate,
            @Nullable String documentId,
            @Nullable String number) {

        boolean isReady() {
            return state.equals("READY");
        }

        List<Line> allLines() {
            return lines == null ? List.of() : lines;
        }

        List<Check> allChecks() {
            return checks == null ? List.of() : checks;
        }
    }

    record Account(
            @Nullable String accountId,
            @Nullable String kind,
            @Nullable String name,
            @Nullable String vatNumber,
            @Nullable String enterpriseNumber,
            @Nullable String peppolId,
            @Nullable String email,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String town,
            @Nullable String country) {}

    record Line(
            String description,
            BigDecimal quantity,
            @Nullable String unit,
            @Nullable Money unitPrice,
            Money net,
            String vatCategory,
            @Nullable BigDecimal vatRate,
            @Nullable String vatReason) {}

    record Vat(
            String category,
            @Nullable BigDecimal rate,
            Money base,
            Money vat,
            @Nullable String reason) {}

    /** @param severity {@code BLOCKING} or {@code WARNING} */
    record Check(String rule, @Nullable String severity, String text) {

        boolean isBlocking() {
            return !"WARNING".equals(severity);
        }
    }

    List<Draft> allDrafts() {
        return drafts == null ? List.of() : drafts;
    }

    List<DocumentAnswer> allDocuments() {
        return documents == null ? List.of() : documents;
    }

    boolean isDraft() {
        return state.equals("DRAFT");
    }

    boolean isWorking() {
        return state.equals("ISSUING") || (counts != null && counts.checking() > 0);
    }
}
