package halte.contracts.billing;

import halte.contracts.Fact;

/** Every fact of billing-service. */
public sealed interface BillingFact extends Fact permits ChargeRecordedV1, DocumentIssuedV1 {}
