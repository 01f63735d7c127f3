package halte.gateway.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.Samples;
import halte.gateway.web.Wording;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.house.HouseAnswers.DatedException;
import halte.gateway.web.house.HouseAnswers.Holiday;
import halte.gateway.web.staff.Formats;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HoursScreenTest {

    private static final LocalDate ASCENSION = LocalDate.parse("2027-05-06");

    @Test
    void aHolidayIsOfferedUntilSomebodyDecidesForThatDay() {
        // Given
        Holiday ascension = new Holiday(ASCENSION, Wording.of("Ascension"), false);
        Holiday christmas = new Holiday(LocalDate.parse("2027-12-25"), Wording.of("Noël"), true);

        // Then
        assertThat(states(List.of(ascension, christmas), List.of())).containsExactly("OPEN", "KEPT");
        assertThat(states(List.of(ascension), List.of(closed("2027-05-05", "2027-05-07"))))
                .containsExactly("CLOSED");
        assertThat(states(List.of(ascension), List.of(closed("2027-05-07", null))))
                .containsExactly("OPEN");
    }

    @Test
    void theWeekHasSevenDaysAlsoWhereNothingIsOpen() {
        // When
        List<HoursView.Weekday> week = screen().week();

        // Then
        assertThat(week).hasSize(7);
        assertThat(week.get(6).name()).isEqualTo("dimanche");
    }

    private static List<String> states(List<Holiday> holidays, List<DatedException> exceptions) {
        return screen().holidays(holidays, exceptions).stream()
                .map(HoursView.Holiday::state)
                .toList();
    }

    private static DatedException closed(String from, @org.jspecify.annotations.Nullable String until) {
        return new DatedException(
                LocalDate.parse(from), until == null ? null : LocalDate.parse(until), List.of(), null, null, null);
    }

    private static HoursScreen screen() {
        return new HoursScreen(
                Samples.read("space", SpaceDetail.class),
                new Formats(Locale.forLanguageTag("fr-BE"), ZoneId.of("Europe/Brussels")),
                words(),
                "fr");
    }

    /** Every text is its own name and what was put into it. */
    private static HouseMessages words() {
        return (HouseMessages) Proxy.newProxyInstance(
                HouseMessages.class.getClassLoader(),
                new Class<?>[] {HouseMessages.class},
                (proxy, method, arguments) -> method.getName()
                        + Stream.of(arguments == null ? new Object[0] : arguments)
                                .map(String::valueOf)
                                .collect(Collectors.joining(",", "(", ")")));
    }
}
