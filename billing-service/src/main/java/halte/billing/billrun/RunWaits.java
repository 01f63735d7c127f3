package halte.billing.billrun;

import java.util.UUID;

/** Said inside the service when a run has work for the worker; heard after commit. */
record RunWaits(UUID billRunId) {}
