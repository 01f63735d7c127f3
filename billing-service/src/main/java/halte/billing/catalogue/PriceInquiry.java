package halte.billing.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What something costs: an offer by quantity, or the use of a resource.
 *
 * @param offer code, or null for a use
 * @param quantity in the unit of the offer, or null for a use
 * @param space where it is used, or null for an offer
 * @param resource what is used, or null for an offer
 * @param resourceKind its kind, or null for an offer
 * @param halfDays half-days to pay
 * @param minutes minutes to pay
 * @param at the price in force at this instant holds
 */
public record PriceInquiry(
        @Nullable String offer,
        @Nullable BigDecimal quantity,
        @Nullable String space,
        @Nullable String resource,
        @Nullable String resourceKind,
        int halfDays,
        int minutes,
        Instant at) {

    private static final String DESK = "DESK";

    public static PriceInquiry ofOffer(String offer, BigDecimal quantity, Instant at) {
        return new PriceInquiry(offer, quantity, null, null, null, 0, 0, at);
    }

    public static PriceInquiry ofUse(
            String space, String resource, String resourceKind, int halfDays, int minutes, Instant at) {
        return new PriceInquiry(null, null, space, resource, resourceKind, halfDays, minutes, at);
    }

    public boolean asksForADesk() {
        return DESK.equals(resourceKind);
    }
}
