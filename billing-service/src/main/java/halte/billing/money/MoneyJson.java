package halte.billing.money;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money on the wire.
 *
 * @param amount decimal string
 * @param currency always EUR
 */
public record MoneyJson(
        @Schema(examples = "18.00") String amount,
        @Schema(examples = "EUR") String currency) {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

    /** Reads {@code "18.00"} or {@code {"amount":"18.00","currency":"EUR"}}; a number is refused, it may have lost cents. */
    static BigDecimal amount(JsonNode json, int scale) {
        if (json.isObject() && !Money.CURRENCY.equals(json.path("currency").asText())) {
            throw new IllegalArgumentException("Money is in EUR.");
        }
        var text = json.isObject() ? json.path("amount") : json;
        if (!text.isTextual() || !DECIMAL.matcher(text.asText()).matches()) {
            throw new IllegalArgumentException("Money is a decimal string.");
        }
        return new BigDecimal(text.asText()).setScale(scale, RoundingMode.UNNECESSARY);
    }
}
