package halte.booking.presence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "halte.presence")
interface PresenceConfig {

    /** How long before its start a booking may be checked in. */
    @WithDefault("PT2H")
    Duration early();

    /** How late a check-in made offline may still be told. */
    @WithDefault("P7D")
    Duration late();

    /** How far a client's clock may be ahead of ours. */
    @WithDefault("PT2M")
    Duration skew();
}
