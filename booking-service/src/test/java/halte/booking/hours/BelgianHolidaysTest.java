package halte.booking.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BelgianHolidaysTest {

    @Test
    void easterIsWhereTheAlmanacsPutIt() {
        assertThat(BelgianHolidays.easter(2024)).isEqualTo("2024-03-31");
        assertThat(BelgianHolidays.easter(2025)).isEqualTo("2025-04-20");
        assertThat(BelgianHolidays.easter(2026)).isEqualTo("2026-04-05");
        assertThat(BelgianHolidays.easter(2027)).isEqualTo("2027-03-28");
        assertThat(BelgianHolidays.easter(2038)).isEqualTo("2038-04-25");
        assertThat(BelgianHolidays.easter(2160)).isEqualTo("2160-03-23");
        for (int year = 2000; year < 2100; year++) {
            var easter = BelgianHolidays.easter(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @Test
    void theTenHolidaysOfAYearHaveTheirNamesInFourLanguages() {
        var days = BelgianHolidays.of(2027);
        assertThat(days.keySet())
                .containsExactly(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 29),
                        LocalDate.of(2027, 5, 1),
                        LocalDate.of(2027, 5, 6),
                        LocalDate.of(2027, 5, 17),
                        LocalDate.of(2027, 7, 21),
                        LocalDate.of(2027, 8, 15),
                        LocalDate.of(2027, 11, 1),
                        LocalDate.of(2027, 11, 11),
                        LocalDate.of(2027, 12, 25));
        assertThat(days.values()).allSatisfy(name -> assertThat(name).containsOnlyKeys("fr", "nl", "de", "en"));
    }
}
