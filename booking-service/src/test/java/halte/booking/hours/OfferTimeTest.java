package halte.booking.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTimeTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @CsvSource({
        // in the middle of the day: two hours
        "2026-11-23T10:00, 2026-11-25T08:30, 2026-11-23T12:00",
        // in the evening: the rest of them in the morning
        "2026-11-23T20:00, 2026-11-25T08:30, 2026-11-24T09:00",
        // at night: from eight on
        "2026-11-23T23:30, 2026-11-25T08:30, 2026-11-24T10:00",
        // the slot is near: half of what is left
        "2026-11-23T10:00, 2026-11-23T13:00, 2026-11-23T11:30",
        "2026-11-23T22:00, 2026-11-24T09:00, 2026-11-24T08:30",
        // but a quarter of an hour, and never beyond the start
        "2026-11-23T10:00, 2026-11-23T10:20, 2026-11-23T10:15",
        "2026-11-23T10:00, 2026-11-23T10:10, 2026-11-23T10:10",
        "2026-11-23T22:00, 2026-11-24T07:00, 2026-11-24T07:00"
    })
    void anOfferLastsTwoHoursOfTheDayAndLessWhenTheSlotIsNear(String now, String startsAt, String until) {
        assertThat(OfferTime.until(at(now), at(startsAt), BRUSSELS)).isEqualTo(at(until));
    }

    @Property(tries = 500)
    void anOfferNeverEndsAfterItsSlotBeginsNorBeforeItIsMade(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var now = Instant.parse("2026-10-20T00:00:00Z").plusSeconds(random.nextInt(864_000));
        var startsAt = now.plusSeconds(60 + random.nextInt(400_000));

        // When
        var until = OfferTime.until(now, startsAt, BRUSSELS);

        // Then
        assertThat(until).isAfter(now).isBeforeOrEqualTo(startsAt);
        assertThat(awakeMinutes(now, until)).isLessThanOrEqualTo(120);
    }

    private static long awakeMinutes(Instant from, Instant to) {
        long awake = 0;
        for (var at = from; at.isBefore(to); at = at.plus(Duration.ofMinutes(1))) {
            int hour = at.atZone(BRUSSELS).getHour();
            if (hour >= 8 && hour < 21) {
                awake++;
            }
        }
        return awake;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BRUSSELS).toInstant();
    }
}
