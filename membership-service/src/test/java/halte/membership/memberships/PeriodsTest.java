package halte.membership.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import halte.membership.plans.PlanKind;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    @Test
    void aSubscriptionThatStartsOnTheLastOfJanuaryDoesNotDriftAfterFebruary() {
        // Given
        var start = LocalDate.of(2027, 1, 31);

        // When
        var first = Periods.ofSubscription(start, 0, null);
        var second = Periods.ofSubscription(start, 1, null);
        var third = Periods.ofSubscription(start, 2, null);

        // Then
        assertThat(first).isEqualTo(new Period(0, start, LocalDate.of(2027, 2, 27)));
        assertThat(second).isEqualTo(new Period(1, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 30)));
        assertThat(third).isEqualTo(new Period(2, LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 29)));
    }

    @Test
    void periodsOfASubscriptionFollowEachOtherWithoutGapOrOverlap() {
        for (var start = LocalDate.of(2027, 1, 1); start.getYear() < 2029; start = start.plusDays(1)) {
            for (int number = 0; number < 14; number++) {
                var period = Periods.ofSubscription(start, number, null);
                var next = Periods.ofSubscription(start, number + 1, null);
                assertThat(next.from()).isEqualTo(period.to().plusDays(1));
            }
        }
    }

    @Test
    void everyDayOfAMembershipLiesInExactlyOneWeek() {
        // Given
        var start = LocalDate.of(2026, 10, 14); // a Wednesday
        var end = LocalDate.of(2027, 4, 6);

        // When
        var weeks = new ArrayList<Period>();
        for (int number = 0; !Periods.firstDay(start, number).isAfter(end); number++) {
            weeks.addAll(Periods.weeks(Periods.ofSubscription(start, number, end), end));
        }

        // Then
        for (var day = start; !day.isAfter(end); day = day.plusDays(1)) {
            var date = day;
            assertThat(weeks)
                    .filteredOn(week -> !date.isBefore(week.from()) && !date.isAfter(week.to()))
                    .as("weeks with %s", date)
                    .hasSize(1);
        }
        assertThat(weeks.get(0).to()).isEqualTo(LocalDate.of(2026, 10, 18));
        assertThat(weeks.get(weeks.size() - 1).to()).isEqualTo(end);
    }

    @Test
    void aCardIsValidForItsMonthsToTheDayBefore() {
        assertThat(Periods.lastDay(LocalDate.of(2026, 8, 31), 6, PlanKind.CARD)).isEqualTo(LocalDate.of(2027, 2, 27));
        assertThat(Periods.lastDay(LocalDate.of(2026, 11, 23), null, PlanKind.PASS))
                .isNull();
        assertThat(Periods.lastDay(LocalDate.of(2026, 11, 23), 12, PlanKind.SUBSCRIPTION))
                .isNull();
    }
}
