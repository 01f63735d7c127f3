package halte.gateway.web.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;

/**
 * Dates, hours and numbers as people in Belgium write them, in one of the four languages and in the zone of a
 * space. French puts a narrow space into thousands and before the per cent sign, and says "10 h 42".
 */
public final class Formats {

    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW_NO_BREAK = '\u202F';
    private static final char MINUS = '\u2212';

    private final Locale language;
    private final Locale belgian;
    private final ZoneId zone;

    public Formats(Locale language, ZoneId zone) {
        this.language = language;
        this.belgian = new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion(language.getLanguage().equals("en") ? "IE" : "BE")
                .build();
        this.zone = zone;
    }

    public Formats in(ZoneId other) {
        return new Formats(language, other);
    }

    public Locale language() {
        return language;
    }

    public ZoneId zone() {
        return zone;
    }

    public String clock(Instant moment) {
        return clock(LocalTime.ofInstant(moment, zone));
    }

    public String clock(LocalTime time) {
        if (!isFrench()) {
            return time.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        }
        return french(time.getHour(), time.getMinute());
    }

    /** 3 h 23: a length of time. */
    public String hours(Duration length) {
        if (length.toHours() == 0) {
            return length.toMinutes() + String.valueOf(NO_BREAK) + "min";
        }
        return isFrench()
                ? french(length.toHours(), length.toMinutesPart())
                : "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
    }

    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** lundi 23 novembre 2026. */
    public String day(LocalDate date) {
        String pattern = switch (language.getLanguage()) {
            case "de" -> "EEEE, d. MMMM yyyy";
            case "en" -> "EEEE d MMMM yyyy";
            default -> "EEEE d MMMM yyyy";
        };
        return ordinal(date, date.format(DateTimeFormatter.ofPattern(pattern, belgian)));
    }

    /** 23 nov. 2026. */
    public String date(LocalDate date) {
        String pattern = language.getLanguage().equals("de") ? "d. MMM yyyy" : "d MMM yyyy";
        return ordinal(date, date.format(DateTimeFormatter.ofPattern(pattern, belgian)));
    }

    public String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, zone));
    }

    /** novembre 2026. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", belgian));
    }

    /** nov. */
    public String shortMonth(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, belgian);
    }

    public String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, belgian);
    }

    public String shortWeekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, belgian);
    }

    /** 7 284,16 €. */
    public String money(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(belgian);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** 18 € where there are no cents, for a price on a button. */
    public String price(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(belgian);
        format.setCurrency(Currency.getInstance("EUR"));
        int digits = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    /** 7 284,16, for a column whose head names the euro. */
    public String amount(BigDecimal amount) {
        return decimal(amount, 2, 2);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(belgian).format(number);
    }

    /** 2,5 and 10: no zeros that say nothing. */
    public String quantity(BigDecimal quantity) {
        return decimal(quantity, 0, 3);
    }

    /** 41,6 from 41612.50. */
    public String thousands(BigDecimal amount) {
        return decimal(amount.movePointLeft(3), 1, 1);
    }

    /** 43 % from 0.4312. */
    public String percent(BigDecimal share) {
        String whole = whole(share);
        return switch (language.getLanguage()) {
            case "fr" -> whole + NARROW_NO_BREAK + "%";
            case "de" -> whole + NO_BREAK + "%";
            default -> whole + "%";
        };
    }

    /** 43 from 0.4312. */
    public String whole(BigDecimal share) {
        return number(share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** +4 or −3: how many points a share has moved. */
    public String points(BigDecimal now, BigDecimal before) {
        return signed(now.subtract(before)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public String signed(long number) {
        return number > 0 ? "+" + number(number) : number < 0 ? MINUS + number(-number) : "0";
    }

    private String decimal(BigDecimal value, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(belgian);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }

    private String ordinal(LocalDate date, String text) {
        return isFrench() && date.getDayOfMonth() == 1 ? text.replaceFirst("\\b1\\b", "1er") : text;
    }

    private static String french(long hours, int minutes) {
        String hour = hours + String.valueOf(NO_BREAK) + "h";
        return minutes == 0 ? hour : hour + NO_BREAK + "%02d".formatted(minutes);
    }

    private boolean isFrench() {
        return language.getLanguage().equals("fr");
    }
}
