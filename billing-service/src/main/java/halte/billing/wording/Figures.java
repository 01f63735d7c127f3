package halte.billing.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as printed on Belgian documents. */
public final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Figures() {}

    public static String date(LocalDate date) {
        return DAY.format(date);
    }

    /** 1 234,50 in French; 1.234,50 in Dutch and German; 1,234.50 in English. */
    public static String amount(BigDecimal amount, String language) {
        return format("#,##0.00####", amount, language);
    }

    public static String quantity(BigDecimal quantity, String language) {
        return format("#,##0.####", quantity, language);
    }

    public static String rate(BigDecimal rate, String language) {
        return format("0.##", rate, language) + "\u00a0%";
    }

    /** 2.0000 is 2, and 10 never becomes 1E+1. */
    public static BigDecimal plain(BigDecimal quantity) {
        var stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String format(String pattern, BigDecimal value, String language) {
        return new DecimalFormat(pattern, symbols(language)).format(value);
    }

    private static DecimalFormatSymbols symbols(String language) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator("en".equals(language) ? '.' : ',');
        symbols.setGroupingSeparator(
                switch (language) {
                    case "en" -> ',';
                    case "nl", "de" -> '.';
                    default -> '\u00a0';
                });
        return symbols;
    }
}
