package halte.community.agenda;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

@ConfigMapping(prefix = "halte.agenda")
interface AgendaConfig {

    /** Where people reach the platform; links in the feed begin with it. */
    @WithDefault("http://localhost:8080")
    URI publicUrl();
}
