package halte.gateway.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halte.gateway.web.chart.Bars.Given;
import halte.gateway.web.chart.Bars.Piece;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void thePiecesOfAMonthStandOnEachOtherInProportion() {
        // When
        var blocks = Bars.of("", List.of(month(30, 10))).columns().get(0).blocks();

        // Then
        double lower = Double.parseDouble(blocks.get(0).height()) + 1.2;
        double upper = Double.parseDouble(blocks.get(1).height()) + 1.2;
        assertThat(lower / upper).isCloseTo(3, within(0.05));
        assertThat(Double.parseDouble(blocks.get(1).y()) + upper)
                .isCloseTo(Double.parseDouble(blocks.get(0).y()), within(0.15));
        assertThat(blocks).extracting(Bars.Block::kind).containsExactly("a", "b");
    }

    @Test
    void aMonthWithoutDataIsAGapWithItsName() {
        // When
        var columns = Bars.of("", List.of(month(), month(4, 2))).columns();

        // Then
        assertThat(columns.get(0).blocks()).isEmpty();
        assertThat(columns.get(0).name()).isEqualTo("nov.");
        assertThat(columns.get(1).blocks()).hasSize(2);
    }

    @Test
    void theScaleHasTwoToSixRoundLines() {
        for (double most : new double[] {0.7, 1, 3, 9, 41.6, 99, 48000}) {
            assertThat(Bars.of("", List.of(month(most))).lines()).hasSizeBetween(2, 6);
        }
        assertThat(Bars.of("", List.of(month(41.6))).lines())
                .extracting(Bars.Line::text)
                .containsExactly("0", "10", "20", "30", "40");
    }

    @Test
    void nothingAtAllStillHasAFloor() {
        assertThat(Bars.of("", List.of()).lines().get(0).text()).isEqualTo("0");
    }

    private static Given month(double... values) {
        return new Given(
                "nov.",
                "",
                DoubleStream.of(values).mapToObj(value -> new Piece(value, "")).toList());
    }
}
