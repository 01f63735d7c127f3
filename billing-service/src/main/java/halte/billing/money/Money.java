package halte.billing.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount in euro with exactly two decimals; rounding is HALF_UP. */
@Schema(implementation = MoneyJson.class)
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final String CURRENCY = "EUR";
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Money read(JsonNode json) {
        return new Money(MoneyJson.amount(json, 2));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** VAT on this amount. */
    public Money percent(BigDecimal rate) {
        return new Money(amount.multiply(rate).movePointLeft(2));
    }

    /** What this amount is without the VAT it includes. */
    public Money without(BigDecimal rate) {
        return new Money(exactlyWithout(rate));
    }

    /** The same before rounding to the cent. */
    public BigDecimal exactlyWithout(BigDecimal rate) {
        return amount.divide(BigDecimal.ONE.add(rate.movePointLeft(2)), 20, RoundingMode.HALF_UP);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @JsonValue
    public MoneyJson json() {
        return new MoneyJson(amount.toPlainString(), CURRENCY);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
