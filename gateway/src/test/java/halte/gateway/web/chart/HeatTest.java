package halte.gateway.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class HeatTest {

    @Test
    void theFullerTheDeeper() {
        assertThat(DoubleStream.of(0, 0.119, 0.12, 0.3, 0.45, 0.6, 1.2)
                        .mapToObj(share -> Heat.Cell.of(share).level()))
                .containsExactly(1, 1, 2, 3, 4, 5, 5);
    }

    @Test
    void nothingMeasuredIsNotZero() {
        assertThat(Heat.Cell.of(null)).isEqualTo(new Heat.Cell("", 0));
        assertThat(Heat.Cell.of(0.0).text()).isEqualTo("0");
    }
}
