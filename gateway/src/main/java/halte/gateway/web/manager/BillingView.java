package halte.gateway.web.manager;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits to be invoiced, the way into a new run, and the runs made before. */
record BillingView(
        String operator,
        String operatorName,
        String until,
        String latest,
        @Nullable Waiting waiting,
        @Nullable List<RunRow> runs,
        @Nullable String complaint) {

    /** @param more whether there are charges beyond those listed */
    record Waiting(int open, String net, int unpriced, boolean more, List<ChargeRow> charges) {}

    record ChargeRow(String date, String description, String space, String net, String trouble) {}

    record RunRow(String id, String until, String createdAt, String state, int documents, String payable) {}

    public boolean canPreview() {
        return waiting == null || waiting.open() > 0;
    }
}
