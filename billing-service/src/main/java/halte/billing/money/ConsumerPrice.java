package halte.billing.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a catalogue price, which is without VAT, becomes the price a consumer sees and pays.
 *
 * <p>The price of one unit is the net price plus VAT, rounded to the cent, because that is the price on the wall and
 * three times it is what three cost. Below one euro a cent is too coarse (a page at 0.08 would cost 25 % more), so
 * such prices keep four decimals, which is exact for a two-decimal price.
 */
public final class ConsumerPrice {

    private ConsumerPrice() {}

    public static UnitPrice of(UnitPrice net, BigDecimal rate) {
        var exact = net.amount().multiply(BigDecimal.ONE.add(rate.movePointLeft(2)));
        int decimals = net.amount().compareTo(BigDecimal.ONE) < 0 ? 4 : 2;
        return new UnitPrice(exact.setScale(decimals, RoundingMode.HALF_UP));
    }
}
