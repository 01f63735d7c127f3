package halte.service;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where time comes from; tests put their own clock in its place. */
class Clocks {

    @Produces
    @ApplicationScoped
    @DefaultBean
    Clock utc() {
        return Clock.systemUTC();
    }
}
