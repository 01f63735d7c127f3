package halte.gateway.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.api.ResourceDay;
import halte.gateway.web.api.ResourceDay.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTimesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 25);

    @Test
    void everyBeginningAndLengthThatFitsCanBeChosen() {
        // When
        var times = RoomTimes.of(day(), RoomChoice.of("chimay", DATE, "CHI-R01", "13:30", "120"), ZONE);

        // Then
        assertThat(times.starts())
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(13, 0), LocalTime.of(13, 30), LocalTime.of(14, 0));
        assertThat(times.lengths()).containsExactly(60, 90);
        assertThat(times.minutes()).isEqualTo(90);
        assertThat(times.slot()).isEqualTo(stretch("13:30", "15:00"));
    }

    @Test
    void whatDoesNotFitFallsBackToTheFirstThatDoes() {
        var times = RoomTimes.of(day(), RoomChoice.of("chimay", DATE, "CHI-R01", "11:00", null), ZONE);
        assertThat(times.slot()).isEqualTo(stretch("09:00", "10:00"));
    }

    private static ResourceDay day() {
        return new ResourceDay(
                "CHI",
                "CHI-R01",
                "ROOM",
                DATE,
                "Europe/Brussels",
                "HOSTED",
                null,
                true,
                30,
                60,
                720,
                false,
                List.of(stretch("08:30", "17:30")),
                List.of(stretch("09:00", "10:00"), stretch("13:00", "15:00")));
    }

    private static Stretch stretch(String from, String to) {
        return new Stretch(at(from), at(to));
    }

    private static Instant at(String time) {
        return DATE.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }
}
