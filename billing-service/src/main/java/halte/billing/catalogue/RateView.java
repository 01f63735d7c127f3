package halte.billing.catalogue;

import halte.billing.money.UnitPrice;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource rate as the API shows it, with the prices in force from the last change on. */
record RateView(
        String resource,
        String seller,
        String space,
        String kind,
        @Nullable Map<String, String> name,
        String family,
        String vatKind,
        Map<String, UnitPrice> prices) {

    static RateView of(ResourceRate rate) {
        var prices = new LinkedHashMap<String, UnitPrice>();
        rate.latest().ifPresent(latest -> {
            put(prices, "hour", latest.hour());
            put(prices, "halfDay", latest.halfDay());
            put(prices, "day", latest.day());
            put(prices, "night", latest.night());
            put(prices, "month", latest.month());
        });
        return new RateView(
                rate.resource(),
                rate.seller(),
                rate.space(),
                rate.kind(),
                rate.name(),
                rate.family(),
                rate.vatKind(),
                prices);
    }

    private static void put(Map<String, UnitPrice> prices, String length, @Nullable BigDecimal amount) {
        if (amount != null) {
            prices.put(length, new UnitPrice(amount));
        }
    }
}
