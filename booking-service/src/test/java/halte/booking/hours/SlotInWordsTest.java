package halte.booking.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotInWordsTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-30T09:00 | 2026-11-30T12:30 | fr | lundi 30 novembre 2026, 09:00–12:30
                    2026-11-30T00:00 | 2026-12-01T00:00 | fr | lundi 30 novembre 2026, toute la journée
                    2026-10-25T00:00 | 2026-10-26T00:00 | fr | dimanche 25 octobre 2026, toute la journée
                    2026-11-30T13:00 | 2026-12-01T00:00 | fr | lundi 30 novembre 2026, 13:00–24:00
                    2026-11-30T00:00 | 2026-11-30T13:00 | nl | maandag 30 november 2026, 00:00–13:00
                    2026-11-30T00:00 | 2026-12-01T00:00 | de | Montag, 30. November 2026, den ganzen Tag
                    2026-12-05T18:00 | 2026-12-06T02:00 | fr | samedi 5 décembre 2026, 18:00 – dimanche 6 décembre 2026, 02:00
                    2026-12-05T00:00 | 2026-12-07T00:00 | fr | samedi 5 décembre 2026, 00:00 – lundi 7 décembre 2026, 00:00
                    """)
    void a_slot_is_said_on_the_clock_of_the_space(
            LocalDateTime start, LocalDateTime end, String language, String words) {
        // Given
        var slot = new Slot(
                start.atZone(BRUSSELS).toInstant(), end.atZone(BRUSSELS).toInstant());

        // When
        var said = SlotInWords.when(slot, BRUSSELS, language);

        // Then
        assertThat(said).isEqualTo(words);
    }

    @Test
    void a_moment_is_said_with_its_preposition() {
        // Given
        var at = LocalDateTime.parse("2026-11-23T15:32").atZone(BRUSSELS).toInstant();

        // Then
        assertThat(SlotInWords.moment(at, BRUSSELS, "fr")).isEqualTo("23 novembre à 15:32");
        assertThat(SlotInWords.moment(at, BRUSSELS, "nl")).isEqualTo("23 november om 15:32");
        assertThat(SlotInWords.moment(at, BRUSSELS, "de")).isEqualTo("23. November um 15:32");
        assertThat(SlotInWords.moment(at, BRUSSELS, "en")).isEqualTo("23 November at 15:32");
    }
}
