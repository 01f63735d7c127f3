package halte.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "halte.session")
interface SessionConfig {

    /** Signs the tokens in forms. All replicas share it. */
    String secret();

    /** A form left open over night still works in the morning. */
    @WithDefault("12h")
    Duration formLifetime();
}
