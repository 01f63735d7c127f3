package halte.booking.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rows of an allocation against its days, one by one, through the weeks in which the clocks change. */
class DaysPropertyTest {

    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Brussels"), ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"));

    @Property(tries = 500)
    void rowsCoverExactlyTheDaysLessTheAbsences(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        var until = from.plusDays(random.nextInt(420));
        var absences = new ArrayList<Days>();
        for (int i = random.nextInt(8); i > 0; i--) {
            var away = from.plusDays(random.nextInt(430) - 5);
            absences.add(new Days(away, away.plusDays(random.nextInt(40))));
        }

        // When
        var rows = Days.inRows(Days.between(from, until, absences));

        // Then
        var covered = new TreeSet<LocalDate>();
        for (var row : rows) {
            row.from()
                    .datesUntil(row.until().plusDays(1))
                    .forEach(date -> assertThat(covered.add(date))
                            .as("%s is covered once", date)
                            .isTrue());
            for (var zone : ZONES) {
                var slot = Settling.slot(row, zone);
                assertThat(Duration.between(slot.startsAt(), slot.endsAt())).isLessThanOrEqualTo(Duration.ofDays(31));
            }
        }
        for (var date = from.minusDays(7); !date.isAfter(until.plusDays(7)); date = date.plusDays(1)) {
            var day = date;
            boolean held = !date.isBefore(from)
                    && !date.isAfter(until)
                    && absences.stream()
                            .noneMatch(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.until()));
            assertThat(covered.contains(date)).as("%s", date).isEqualTo(held);
        }
    }

    /** The end of a day is the start of the next in every zone, so two rows never share a quarter. */
    @Property(tries = 100)
    void rowsThatFollowEachOtherMeetButNeverOverlap(@ForAll long seed) {
        var random = new Random(seed);
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        var rows = Days.inRows(Days.between(from, from.plusDays(200), List.of()));
        for (int i = 1; i < rows.size(); i++) {
            assertThat(Settling.slot(rows.get(i), zone).startsAt())
                    .isEqualTo(Settling.slot(rows.get(i - 1), zone).endsAt());
        }
    }
}
