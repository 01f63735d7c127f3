package halte.contracts.billing;

import halte.contracts.Topics;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An amount waits to be invoiced.
 *
 * @param chargeId the charge
 * @param seller operator
 * @param accountId who pays
 * @param space where it was supplied, or null
 * @param family revenue family
 * @param suppliedOn day of supply
 * @param netAmount decimal, without VAT
 * @param currency EUR
 */
public record ChargeRecordedV1(
        UUID chargeId,
        String seller,
        UUID accountId,
        @Nullable String space,
        String family,
        LocalDate suppliedOn,
        String netAmount,
        String currency)
        implements BillingFact {

    public static final String TYPE = "be.halte.billing.charge-recorded.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.BILLING;
    }

    @Override
    public String key() {
        return seller;
    }
}
