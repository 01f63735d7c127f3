package halte.gateway.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.Samples;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ExportsTest {

    @Test
    void whatIsMissingIsAnEmptyCell() {
        // When
        String csv = Exports.occupancy(
                Samples.items("spaces", SpaceAnswer.class), Samples.read("occupancy", OccupancyAnswer.class), "fr");

        // Then
        assertThat(csv.lines()
                        .filter(line -> line.startsWith("2026-11,GOU"))
                        .findFirst()
                        .orElseThrow())
                .startsWith("2026-11,GOU,La Petite Halte,Gouvy,,,,,,,,,,,false,");
    }

    @Test
    void everyRowCarriesItsDefinition() {
        String csv = Exports.hours(YearMonth.of(2026, 11), Samples.read("hours", HoursAnswer.class), "fr");
        assertThat(csv.lines().skip(1)).hasSize(72).allMatch(line -> line.endsWith("en moyenne sur la période.\""));
    }
}
