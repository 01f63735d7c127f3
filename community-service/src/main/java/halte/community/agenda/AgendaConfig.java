package halte.community.agenda;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;

@ConfigMapping(prefix = "halte")
interface AgendaConfig {

    /** Where people reach the platform; links in the feed begin with it. */
    @WithName("public-url")
    @WithDefault("http://localhost:8080")
    URI publicUrl();
}
