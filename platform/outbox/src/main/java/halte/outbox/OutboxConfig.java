package halte.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "halte.outbox")
interface OutboxConfig {

    /** Whether this process may send; a test that only looks at rows switches it off. */
    @WithDefault("true")
    boolean relay();

    /** Put before every topic name, so that test runs share one broker without meeting. */
    Optional<String> topicPrefix();

    /** How often the relay looks when nobody woke it. */
    @WithDefault("PT0.2S")
    Duration poll();

    /** How long it waits for more when it was woken: ten transactions sent together cost little more than one. */
    @WithDefault("PT0.01S")
    Duration gather();

    /** Most facts sent before the outbox is emptied of them. */
    @WithDefault("1000")
    int batch();
}
