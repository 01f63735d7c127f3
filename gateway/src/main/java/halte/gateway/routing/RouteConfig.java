package halte.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Where the services are, and how long the gateway waits for them. */
@ConfigMapping(prefix = "halte.routes")
public interface RouteConfig {

    List<URI> booking();

    List<URI> membership();

    List<URI> billing();

    List<URI> community();

    @WithDefault("1500ms")
    Duration pageDeadline();

    @WithDefault("10s")
    Duration commandDeadline();

    /** How long a replica that refused a connection is left alone. */
    @WithDefault("3s")
    Duration rest();

    default List<URI> of(ServiceName service) {
        return switch (service) {
            case BOOKING -> booking();
            case MEMBERSHIP -> membership();
            case BILLING -> billing();
            case COMMUNITY -> community();
        };
    }
}
