package halte.gateway.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How numbers, money, days and hours are written in each language, for templates: {@code {fmt:money(price)}}. Instants need the zone of the space they belong
 * to. French takes a no-break space before € and %, and writes hours as 8 h 30.
 */
@TemplateExtension(namespace = "fmt")
public class Format {

    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW = "\u202F";
    private static final ZoneId HOME = ZoneId.of("Europe/Brussels");

    private Format() {}

    /** {@code 18,00 €} */
    public static String money(@Nullable Money money, @TemplateAttribute("locale") Object locale) {
        return money == null ? "" : written(money.amount(), money.currency(), asLocale(locale));
    }

    /** {@code 18 €} where cents say nothing. */
    public static String wholeMoney(@Nullable Money money, @TemplateAttribute("locale") Object locale) {
        if (money == null) {
            return "";
        }
        var text = money(money, locale);
        return money.amount().stripTrailingZeros().scale() <= 0 ? text.replaceFirst("[.,]00", "") : text;
    }

    public static String number(@Nullable Number number, @TemplateAttribute("locale") Object locale) {
        return number == null ? "" : decimal(new BigDecimal(number.toString()), 0, asLocale(locale));
    }

    /** A share written as {@code 46 %} from {@code 0.4613}. */
    public static String percent(@Nullable BigDecimal share, @TemplateAttribute("locale") Object locale) {
        if (share == null) {
            return "–";
        }
        var text = decimal(share.movePointRight(2), 0, asLocale(locale));
        return text + (isFrench(locale) ? NARROW : isEnglish(locale) ? "" : NO_BREAK) + "%";
    }

    /** A VAT rate as the services write it: {@code 21.00} becomes {@code 21 %}. */
    public static String rate(@Nullable BigDecimal rate, @TemplateAttribute("locale") Object locale) {
        return rate == null ? "" : percent(rate.movePointLeft(2), locale);
    }

    public static String kilometres(@Nullable BigDecimal distance, @TemplateAttribute("locale") Object locale) {
        if (distance == null) {
            return "";
        }
        var digits = distance.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        return decimal(distance, digits, asLocale(locale)) + NO_BREAK + "km";
    }

    /** {@code mercredi 25 novembre} */
    public static String day(@Nullable LocalDate date, @TemplateAttribute("locale") Object locale) {
        return date == null ? "" : written(date, "EEEE d MMMM", locale);
    }

    /** {@code mercredi 25 novembre 2026} */
    public static String dayAndYear(@Nullable LocalDate date, @TemplateAttribute("locale") Object locale) {
        return date == null ? "" : written(date, "EEEE d MMMM yyyy", locale);
    }

    /** {@code mer. 25 nov.} */
    public static String shortDay(@Nullable LocalDate date, @TemplateAttribute("locale") Object locale) {
        return date == null ? "" : written(date, "EEE d MMM", locale);
    }

    /** {@code 25 novembre 2026} */
    public static String date(@Nullable LocalDate date, @TemplateAttribute("locale") Object locale) {
        return date == null ? "" : written(date, "d MMMM yyyy", locale);
    }

    /** {@code mer.} */
    public static String weekday(@Nullable LocalDate date, @TemplateAttribute("locale") Object locale) {
        return date == null ? "" : written(date, "EEE", locale);
    }

    public static String month(@Nullable YearMonth month, @TemplateAttribute("locale") Object locale) {
        return month == null
                ? ""
                : DateTimeFormatter.ofPattern("MMMM yyyy", asLocale(locale)).format(month);
    }

    public static String shortMonth(@Nullable YearMonth month, @TemplateAttribute("locale") Object locale) {
        return month == null
                ? ""
                : DateTimeFormatter.ofPattern("MMM", asLocale(locale)).format(month);
    }

    /** {@code 8 h 30}, {@code 08:30} */
    public static String hour(@Nullable LocalTime time, @TemplateAttribute("locale") Object locale) {
        if (time == null) {
            return "";
        }
        if (isFrench(locale)) {
            var minutes = time.getMinute() == 0 ? "" : NO_BREAK + "%02d".formatted(time.getMinute());
            return time.getHour() + NO_BREAK + "h" + minutes;
        }
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    public static String time(
            @Nullable Instant instant, @Nullable String zone, @TemplateAttribute("locale") Object locale) {
        return instant == null ? "" : hour(instant.atZone(zoneOf(zone)).toLocalTime(), locale);
    }

    public static String dayOf(
            @Nullable Instant instant, @Nullable String zone, @TemplateAttribute("locale") Object locale) {
        return instant == null ? "" : day(instant.atZone(zoneOf(zone)).toLocalDate(), locale);
    }

    public static String shortDayOf(
            @Nullable Instant instant, @Nullable String zone, @TemplateAttribute("locale") Object locale) {
        return instant == null ? "" : shortDay(instant.atZone(zoneOf(zone)).toLocalDate(), locale);
    }

    /** {@code 8 h 30 – 17 h 30} */
    public static String hours(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String zone,
            @TemplateAttribute("locale") Object locale) {
        return time(from, zone, locale) + " – " + time(to, zone, locale);
    }

    public static String words(@Nullable Wording wording, @TemplateAttribute("locale") Object locale) {
        return wording == null ? "" : wording.in(asLocale(locale).getLanguage());
    }

    /** The {@code lang} attribute of a name that is not in the page's language; empty otherwise. */
    public static String langOf(@Nullable Wording wording, @TemplateAttribute("locale") Object locale) {
        return wording == null ? "" : wording.foreignTo(asLocale(locale).getLanguage());
    }

    /** First letter large, for a line that begins with a day. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** How far from now, rounded to what a person would say; for the age of a number. */
    public static long minutesSince(@Nullable Instant instant, Instant now) {
        return instant == null
                ? 0
                : Math.max(0, java.time.Duration.between(instant, now).toMinutes());
    }

    private static String written(BigDecimal amount, String currency, Locale locale) {
        var rounded = decimal(amount.setScale(2, RoundingMode.HALF_UP), 2, locale);
        var symbol = Currency.getInstance(currency).getSymbol(Locale.FRANCE);
        return locale.getLanguage().equals("en") ? symbol + rounded : rounded + NO_BREAK + symbol;
    }

    private static String decimal(BigDecimal number, int digits, Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        if (locale.getLanguage().equals("fr")) {
            symbols.setGroupingSeparator(NARROW.charAt(0));
            symbols.setDecimalSeparator(',');
        }
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private static String written(LocalDate date, String pattern, Object locale) {
        var text = DateTimeFormatter.ofPattern(pattern, asLocale(locale)).format(date);
        return isFrench(locale) ? text.replaceFirst("\\b1 (?=\\p{L})", "1\u1D49\u02B3 ") : text;
    }

    private static ZoneId zoneOf(@Nullable String zone) {
        return zone == null || zone.isEmpty() ? HOME : ZoneId.of(zone);
    }

    private static boolean isFrench(Object locale) {
        return asLocale(locale).getLanguage().equals("fr");
    }

    private static boolean isEnglish(Object locale) {
        return asLocale(locale).getLanguage().equals("en");
    }

    private static Locale asLocale(@Nullable Object locale) {
        return locale instanceof Locale known ? known : Languages.locale("fr");
    }
}
