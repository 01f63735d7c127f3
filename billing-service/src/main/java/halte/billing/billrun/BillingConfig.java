package halte.billing.billrun;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of billing-service. */
@ConfigMapping(prefix = "halte.billing")
interface BillingConfig {

    /** Whether rules and fonts are compiled before the first document needs them. */
    @WithDefault("true")
    boolean warmUp();

    /** After the start of the other processes, so that it does not compete with them for the cores. */
    @WithDefault("PT25S")
    Duration warmUpDelay();

    /** How often charges without a price are asked for again; {@code off} switches it off. */
    @WithDefault("5s")
    String repriceEvery();

    /** How often runs are looked for that lost their worker; {@code off} switches it off. */
    @WithDefault("10s")
    String billRunEvery();
}
