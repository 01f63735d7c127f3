package halte.gateway.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import halte.gateway.web.api.Booking;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HabitTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void whatComesBackIsAHabit() {
        // Given
        var lately = List.of(
                booking("CHI-D07", "2026-11-10", "COMPLETED"),
                booking("CHI-D07", "2026-11-17", "COMPLETED"),
                booking("CHI-D03", "2026-11-18", "COMPLETED"));

        // When
        var habit = Habit.of(lately, MONDAY);

        // Then
        assertThat(habit).isEqualTo(new Habit("CHI", "CHI-D07", "DAY", java.util.Set.of(DayOfWeek.TUESDAY)));
    }

    @Test
    void onceIsNoHabitAndWhatWasCancelledNeverWas() {
        assertThat(Habit.of(List.of(booking("CHI-D07", "2026-11-10", "COMPLETED")), MONDAY))
                .isNull();
        assertThat(Habit.of(
                        List.of(
                                booking("CHI-D07", "2026-11-10", "CANCELLED"),
                                booking("CHI-D07", "2026-11-17", "COMPLETED")),
                        MONDAY))
                .isNull();
    }

    @Test
    void aDayThatIsBookedIsNotProposedAgain() {
        // Given
        var habit = new Habit("CHI", "CHI-D07", "DAY", java.util.Set.of(DayOfWeek.TUESDAY));

        // When
        var days = habit.comingDays(List.of(booking("CHI-D07", "2026-11-24", "CONFIRMED")), MONDAY);

        // Then
        assertThat(days).containsExactly(LocalDate.of(2026, 12, 1));
    }

    private static Booking booking(String resource, String date, String state) {
        return JSON.convertValue(
                Map.of(
                        "bookingId",
                        UUID.randomUUID().toString(),
                        "space",
                        "CHI",
                        "resource",
                        resource,
                        "resourceKind",
                        "DESK",
                        "date",
                        date,
                        "part",
                        "DAY",
                        "startsAt",
                        date + "T07:30:00Z",
                        "endsAt",
                        date + "T16:30:00Z",
                        "state",
                        state,
                        "halfDays",
                        2),
                Booking.class);
    }
}
