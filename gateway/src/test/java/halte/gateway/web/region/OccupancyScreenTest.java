package halte.gateway.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.Samples;
import halte.gateway.web.region.MonthView.Figure;
import halte.gateway.web.region.MonthView.SpaceRow;
import halte.gateway.web.staff.Formats;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OccupancyScreenTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private final Formats french = new Formats(Locale.FRENCH, ZoneId.of("Europe/Brussels"));

    @Test
    void aSpaceWithoutDataIsEmptyAndLastWhicheverWayItIsSorted() {
        for (boolean rising : new boolean[] {true, false}) {
            // When
            SpaceRow last = view(SpaceOrder.OBSERVED, rising).rows().get(17);

            // Then
            assertThat(last.name()).isEqualTo("La Petite Halte");
            assertThat(last.observed()).isEmpty();
            assertThat(last.presences()).isEmpty();
            assertThat(last.change()).isEmpty();
        }
    }

    @Test
    void whereTheYearBeforeIsUnknownThereIsNoChange() {
        // Given: Hannut reports since March only
        SpaceRow hannut = view(SpaceOrder.NAME, true).rows().stream()
                .filter(row -> row.name().equals("Le Prétoire"))
                .findFirst()
                .orElseThrow();

        // Then
        assertThat(hannut.observed()).isNotEmpty();
        assertThat(hannut.change()).isEmpty();
    }

    @Test
    void countsOfARunningMonthAreNotComparedWithAWholeOne() {
        assertThat(figure(true, "presences").change()).isEmpty();
        assertThat(figure(false, "presences").change()).startsWith("+");
        assertThat(figure(true, "booked").change()).startsWith("+");
    }

    @Test
    void bookedAndObservedStandSideBySideForTwelveMonths() {
        var sides = view(SpaceOrder.OBSERVED, false).sides();
        assertThat(sides).hasSize(18).allSatisfy(row -> assertThat(row.months()).hasSize(12));
        var gouvy = sides.get(17).months();
        assertThat(gouvy.get(11).observed()).isEmpty();
        assertThat(gouvy.get(8).observed()).isNotEmpty();
    }

    @Test
    void fewPersonsStayUnderTheirLimit() {
        assertThat(new Count(null, 5).written(french)).isEqualTo("< 5");
        assertThat(Count.of(1234).written(french)).isEqualTo("1\u202F234");
        assertThat(new Count(null, 5).rank()).isLessThan(Count.of(5).rank());
    }

    private Figure figure(boolean running, String key) {
        return screen(running).view(SpaceOrder.OBSERVED, false).figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private MonthView.Occupancy view(SpaceOrder order, boolean rising) {
        return screen(true).view(order, rising);
    }

    private OccupancyScreen screen(boolean running) {
        return new OccupancyScreen(
                NOVEMBER,
                running,
                Samples.items("spaces", SpaceAnswer.class),
                Samples.read("occupancy", OccupancyAnswer.class),
                french);
    }
}
