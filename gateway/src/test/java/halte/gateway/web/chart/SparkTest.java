package halte.gateway.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparkTest {

    @Test
    void theHighestValueTouchesTheTopAndTheLowestTheBottom() {
        // When
        Spark spark = Spark.of(List.of(1.0, 3.0, 2.0));

        // Then
        assertThat(spark.path()).isEqualTo("M0.0 24.0L42.0 2.0L84.0 13.0");
        assertThat(spark.lastY()).isEqualTo("13.0");
    }

    @Test
    void aMonthWithoutDataInterruptsTheLine() {
        assertThat(Spark.of(Arrays.asList(1.0, 2.0, null, 1.0, 2.0)).path())
                .isEqualTo("M0.0 24.0L21.0 2.0M63.0 24.0L84.0 2.0");
    }

    @Test
    void theLineEndsWithTheLastKnownMonth() {
        assertThat(Spark.of(Arrays.asList(1.0, 2.0, null, null)).path()).isEqualTo("M0.0 24.0L84.0 2.0");
    }

    @Test
    void aFlatYearIsALineInTheMiddle() {
        assertThat(Spark.of(List.of(5.0, 5.0)).path()).isEqualTo("M0.0 13.0L84.0 13.0");
    }

    @Test
    void oneValueIsNoLine() {
        assertThat(Spark.of(Arrays.asList(null, 4.0, null)).isDrawable()).isFalse();
    }
}
