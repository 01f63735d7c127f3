package halte.gateway.web;

import java.math.BigDecimal;

/** An amount as the services write it. The gateway shows money; it never calculates with it. */
public record Money(BigDecimal amount, String currency) {

    public boolean isZero() {
        return amount.signum() == 0;
    }
}
