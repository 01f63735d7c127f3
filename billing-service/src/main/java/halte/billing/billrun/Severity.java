package halte.billing.billrun;

/** Whether an anomaly stops a draft. */
enum Severity {
    BLOCKING,
    WARNING
}
