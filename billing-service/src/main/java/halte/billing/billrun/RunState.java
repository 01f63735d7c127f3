package halte.billing.billrun;

/** Where a run stands. */
enum RunState {
    DRAFT,
    ISSUING,
    ISSUED,
    DISCARDED
}
