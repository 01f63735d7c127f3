package halte.billing.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void threeOperatorsOfWhichNoneDominatesMayBeShown() {
        assertThat(Mask.mayShow(amounts("80", "10", "10"))).isTrue();
    }

    @Test
    void twoOperatorsMayNotBeShown() {
        assertThat(Mask.mayShow(amounts("50", "50"))).isFalse();
        assertThat(Mask.mayShow(amounts("50", "50", "0"))).isFalse();
    }

    @Test
    void anOperatorWithMoreThanFourFifthsHidesTheSum() {
        assertThat(Mask.mayShow(amounts("81", "10", "9"))).isFalse();
    }

    @Test
    void nothingAtAllHidesNothing() {
        assertThat(Mask.mayShow(List.of())).isTrue();
    }

    private static List<BigDecimal> amounts(String... amounts) {
        return Stream.of(amounts).map(BigDecimal::new).toList();
    }
}
