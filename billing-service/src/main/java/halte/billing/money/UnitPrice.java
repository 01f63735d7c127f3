package halte.billing.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The price of one unit: euro, two to six decimals. */
@Schema(implementation = MoneyJson.class)
public record UnitPrice(BigDecimal amount) implements Comparable<UnitPrice> {

    public UnitPrice {
        var tight = amount.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        amount = tight.setScale(Math.max(2, tight.scale()));
    }

    public static UnitPrice of(String amount) {
        return new UnitPrice(new BigDecimal(amount));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static UnitPrice read(JsonNode json) {
        var amount = MoneyJson.amount(json, 6);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A price is not negative.");
        }
        return new UnitPrice(amount);
    }

    /** Rounded once, at the end. */
    public Money times(BigDecimal quantity) {
        return new Money(amount.multiply(quantity));
    }

    @Override
    public int compareTo(UnitPrice other) {
        return amount.compareTo(other.amount);
    }

    @JsonValue
    public MoneyJson json() {
        return new MoneyJson(amount.toPlainString(), Money.CURRENCY);
    }
}
