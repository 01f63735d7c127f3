package halte.gateway.web.house;

import java.util.List;

/** The shifts of a volunteer. */
record DutiesView(boolean isKnown, List<Duty> duties, String complaint, boolean isDone) {

    record Duty(
            String id,
            String when,
            String hours,
            String where,
            String state,
            String note,
            boolean canTake,
            boolean canConfirm,
            boolean canWithdraw) {}
}
