package halte.gateway.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.api.PlanAnswer.State;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PlanAnswerTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    void aStateIsToldUpToItsLastDayInTheZoneOfTheSpace() {
        // Given
        State allocated = new State("ALLOCATED", null, "2026-11-27");
        State blocked = new State("BLOCKED", null, "2026-11-27T23:30:00Z");

        // Then
        assertThat(allocated.lastsOver(LocalDate.parse("2026-11-27"), BRUSSELS)).isTrue();
        assertThat(allocated.lastsOver(LocalDate.parse("2026-11-28"), BRUSSELS)).isFalse();
        assertThat(blocked.lastsOver(LocalDate.parse("2026-11-28"), BRUSSELS)).isTrue();
        assertThat(blocked.lastsOver(LocalDate.parse("2026-11-29"), BRUSSELS)).isFalse();
    }

    @Test
    void withoutEndItIsToldForEver() {
        assertThat(new State("BLOCKED", null, null).lastsOver(LocalDate.parse("2030-01-01"), BRUSSELS))
                .isTrue();
    }
}
