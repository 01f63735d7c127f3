package halte.gateway.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private final Formats french = new Formats(Locale.FRENCH, BRUSSELS);
    private final Formats dutch = new Formats(Locale.forLanguageTag("nl"), BRUSSELS);
    private final Formats german = new Formats(Locale.GERMAN, BRUSSELS);
    private final Formats english = new Formats(Locale.ENGLISH, BRUSSELS);

    @Test
    void anHourIsWrittenInTheZoneOfTheSpace() {
        assertThat(french.clock(Instant.parse("2026-11-23T09:42:00Z"))).isEqualTo("10\u00A0h\u00A042");
        assertThat(german.clock(Instant.parse("2026-07-01T09:05:00Z"))).isEqualTo("11:05");
    }

    @Test
    void aFullHourHasNoMinutesInFrench() {
        assertThat(french.clock(LocalTime.of(9, 0))).isEqualTo("9\u00A0h");
        assertThat(dutch.clock(LocalTime.of(9, 0))).isEqualTo("09:00");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrenchOnly() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        assertThat(french.day(first)).isEqualTo("mardi 1er décembre 2026");
        assertThat(german.day(first)).isEqualTo("Dienstag, 1. Dezember 2026");
        assertThat(english.day(first)).isEqualTo("Tuesday 1 December 2026");
    }

    @Test
    void amountsHaveTwoDecimalsAndPricesOnlyWhereTheyNeedThem() {
        assertThat(french.money(new BigDecimal("7284.16"))).isEqualTo("7\u202F284,16\u00A0€");
        assertThat(french.price(new BigDecimal("18.00"))).isEqualTo("18\u00A0€");
        assertThat(french.price(new BigDecimal("18.15"))).isEqualTo("18,15\u00A0€");
        assertThat(english.amount(new BigDecimal("7284.1"))).isEqualTo("7,284.10");
    }

    @Test
    void sharesAreRoundedHalfUp() {
        assertThat(french.percent(new BigDecimal("0.425"))).isEqualTo("43\u202F%");
        assertThat(english.percent(new BigDecimal("0.4249"))).isEqualTo("42%");
    }

    @Test
    void aChangeSaysItsSign() {
        assertThat(french.points(new BigDecimal("0.47"), new BigDecimal("0.43")))
                .isEqualTo("+4");
        assertThat(french.points(new BigDecimal("0.43"), new BigDecimal("0.46")))
                .isEqualTo("−3");
        assertThat(french.signed(0)).isEqualTo("0");
    }

    @Test
    void thousandsOfEurosHaveOneDecimal() {
        assertThat(french.thousands(new BigDecimal("41612.50"))).isEqualTo("41,6");
    }

    @Test
    void monthsAreNamedInTheLanguage() {
        assertThat(dutch.month(YearMonth.of(2026, 11))).isEqualTo("november 2026");
        assertThat(french.shortMonth(YearMonth.of(2026, 11))).isEqualTo("nov.");
    }
}
