package halte.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "halte.limits")
interface LimitConfig {

    /** Commands of one session or token in a minute; 0 switches the limit off, for load tests only. */
    @WithDefault("120")
    int commandsPerMinute();

    /** Commands from one address in a minute, whoever sends them: a whole coworking space shares one address. */
    @WithDefault("3000")
    int commandsPerMinuteAndAddress();
}
