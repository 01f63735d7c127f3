package halte.gateway.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesChoiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aSentenceBecomesARecurrence() {
        // Given: every Tuesday and Thursday, mornings, until the end of January, but for the holidays and one day
        var asked = new MultivaluedHashMap<String, String>();
        asked.add("space", "CHI");
        asked.put("day", List.of("4", "2"));
        asked.add("part", "AM");
        asked.add("first", "2026-11-27");
        asked.add("last", "2027-01-31");
        asked.add("exceptFrom", "2026-12-21");
        asked.add("exceptTo", "2027-01-03");
        asked.put("skip", List.of("2026-12-10", "", "nonsense"));

        // When
        var body = SeriesChoice.of(asked, MONDAY).body(false);

        // Then
        assertThat(body)
                .containsEntry("firstDate", "2026-12-01")
                .containsEntry("part", "AM")
                .containsEntry("recurrence", "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270131")
                .containsEntry(
                        "exceptDates", List.of("2026-12-10", "2026-12-22", "2026-12-24", "2026-12-29", "2026-12-31"))
                .doesNotContainKeys("resource", "startTime", "substitutes");
    }

    @Test
    void onceAMonthKeepsTheWeekOfTheFirstDate() {
        // Given
        var asked = new MultivaluedHashMap<String, String>();
        asked.add("space", "CHI");
        asked.add("day", "2");
        asked.add("rhythm", "MONTH");
        asked.add("part", "HOURS");
        asked.add("first", "2026-12-08");
        asked.add("last", "2027-03-31");

        // When
        var body = SeriesChoice.of(asked, MONDAY).body(true);

        // Then
        assertThat(body)
                .containsEntry("recurrence", "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270331")
                .containsEntry("startTime", "09:00")
                .containsEntry("endTime", "12:00")
                .containsEntry("substitutes", true);
    }

    @Test
    void aSentenceWithoutDayOrEndIsNotSaid() {
        var asked = new MultivaluedHashMap<String, String>();
        asked.add("space", "CHI");
        assertThat(SeriesChoice.of(asked, MONDAY).isSaid()).isFalse();
        asked.add("day", "2");
        assertThat(SeriesChoice.of(asked, MONDAY).isSaid()).isTrue();
        asked.add("last", "2026-11-01");
        assertThat(SeriesChoice.of(asked, MONDAY).isSaid()).isFalse();
    }
}
