package halte.gateway.web.manager;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bill run as it is shown. */
record RunView(
        String operator,
        String operatorName,
        String id,
        String until,
        String createdAt,
        String state,
        int charges,
        int unpriced,
        int drafts,
        int ready,
        int blocked,
        int checking,
        int chosen,
        String total,
        String chosenTotal,
        String firstNumber,
        String lastNumber,
        String show,
        List<DraftRow> rows,
        @Nullable DraftSheet sheet,
        List<DocumentRow> documents,
        @Nullable String complaint) {

    /** @param payable in cents, for the sum that the script keeps under the checkboxes */
    record DraftRow(
            String id,
            String name,
            String kind,
            int lines,
            String channel,
            String net,
            String payable,
            long cents,
            String state,
            boolean selectable,
            boolean chosen,
            boolean shown,
            List<Anomaly> anomalies) {}

    record Anomaly(boolean blocking, String rule, String text) {}

    record DocumentRow(
            String id,
            String number,
            String name,
            String issuedOn,
            String dueOn,
            String payable,
            String communication,
            boolean creditNote) {}

    public boolean isDraft() {
        return state.equals("DRAFT");
    }

    public boolean isIssuing() {
        return state.equals("ISSUING");
    }

    public boolean isIssued() {
        return state.equals("ISSUED");
    }

    public boolean isDiscarded() {
        return state.equals("DISCARDED");
    }

    public boolean isWorking() {
        return isIssuing() || (isDraft() && checking > 0);
    }

    /** An issued run still shows the drafts that stayed behind. */
    public boolean showsDrafts() {
        return drafts > 0 && (!isIssued() || blocked > 0);
    }

    public boolean canIssue() {
        return isDraft() && chosen > 0 && checking == 0;
    }

    /** Which of the four steps the run is at. */
    public int step() {
        return isIssued() || isIssuing() ? 4 : checking > 0 ? 2 : blocked > 0 ? 3 : 4;
    }
}
