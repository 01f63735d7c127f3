package halte.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class HoursTest {

    @Test
    void hoursAreReadAsWrittenOrInTheZoneOfTheSpace() {
        assertThat(Hours.of("08:30", null)).isEqualTo(LocalTime.of(8, 30));
        assertThat(Hours.of("2026-11-25T07:30:00Z", "Europe/Brussels")).isEqualTo(LocalTime.of(8, 30));
        assertThat(Hours.of("2026-07-25T06:30:00Z", "Europe/Brussels")).isEqualTo(LocalTime.of(8, 30));
        assertThat(Hours.of("24:00", null)).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(Hours.of("", null)).isNull();
        assertThat(Hours.of("soon", null)).isNull();
    }
}
