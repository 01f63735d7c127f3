package halte.demo.history;

import java.util.UUID;

/** Something sold at the desk, as billing-service takes it over. */
public record Sale(UUID chargeId, String space, String offer, String quantity, UUID personId, String suppliedOn) {}
