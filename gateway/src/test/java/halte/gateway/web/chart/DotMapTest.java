package halte.gateway.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halte.gateway.web.chart.DotMap.Dot;
import halte.gateway.web.chart.DotMap.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DotMapTest {

    private static final Place CHIMAY = new Place("CHI", "Chimay", 50.04793, 4.31733, 16, 9.0 / 16);

    @Test
    void aSpaceStandsWhereItsTownIsOnTheOutline() {
        // When
        Dot dot = DotMap.of(List.of(CHIMAY)).get(0);

        // Then
        assertThat(Double.parseDouble(dot.x())).isCloseTo(300.7, within(0.3));
        assertThat(Double.parseDouble(dot.y())).isCloseTo(243.2, within(0.3));
    }

    @Test
    void theTakenPartOfTheRingIsTheShareOfTheDesks() {
        // When
        String[] dash = DotMap.of(List.of(CHIMAY)).get(0).dash().split(" ");

        // Then
        assertThat(Double.parseDouble(dash[0]) / Double.parseDouble(dash[1])).isCloseTo(0.5625, within(0.002));
    }

    @Test
    void anEmptySpaceHasNoArc() {
        assertThat(DotMap.of(List.of(new Place("CHI", "Chimay", 50, 4.3, 16, 0)))
                        .get(0)
                        .hasArc())
                .isFalse();
    }

    @Test
    void aTownIsWrittenOnTheRightWhereNothingIsInTheWay() {
        assertThat(DotMap.of(List.of(CHIMAY)).get(0).anchor()).isEqualTo("start");
    }

    @Test
    void aTownGivesWayToTheRingOnItsRight() {
        // Given
        Place neighbour = new Place("NEX", "Couvin", 50.04793, 4.45, 16, 0);

        // When
        List<Dot> dots = DotMap.of(List.of(CHIMAY, neighbour));

        // Then
        assertThat(dots.get(0).anchor()).isEqualTo("end");
        assertThat(dots.get(1).anchor()).isEqualTo("start");
    }

    @Test
    void aTownAtTheBorderStaysInsideThePicture() {
        // Given
        Place eastern = new Place("STV", "Sankt Vith", 50.28039, 6.34, 10, 0);

        // Then
        assertThat(DotMap.of(List.of(eastern)).get(0).anchor()).isEqualTo("end");
    }

    @Test
    void moreThanFullIsDrawnAsFull() {
        // Given
        Place crowded = new Place("GEM", "Gembloux", 50.5622, 4.69869, 12, 1.4);

        // When
        String[] dash = DotMap.of(List.of(crowded)).get(0).dash().split(" ");

        // Then
        assertThat(dash[0]).isEqualTo(dash[1]);
    }

    @Test
    void aCrowdedCornerStillShowsEveryTownOnce() {
        // Given
        List<Place> crowd = IntStream.range(0, 9)
                .mapToObj(at -> new Place("S" + at, "Jemeppe", 50.46 + at % 3 * 0.04, 4.65 + at / 3 * 0.06, 12, 0.5))
                .toList();

        // Then
        assertThat(DotMap.of(crowd)).extracting(Dot::key).hasSize(9).doesNotHaveDuplicates();
    }
}
