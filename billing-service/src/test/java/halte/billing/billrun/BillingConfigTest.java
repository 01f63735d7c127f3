package halte.billing.billrun;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BillingConfigTest {

    @Test
    void nothingSaidMeansTheseDefaults() {
        // When
        var config = new SmallRyeConfigBuilder()
                .withMapping(BillingConfig.class)
                .build()
                .getConfigMapping(BillingConfig.class);

        // Then
        assertThat(config.warmUp()).isTrue();
        assertThat(config.warmUpDelay()).isEqualTo(Duration.ofSeconds(25));
        assertThat(config.repriceEvery()).isEqualTo("5s");
        assertThat(config.billRunEvery()).isEqualTo("10s");
    }
}
