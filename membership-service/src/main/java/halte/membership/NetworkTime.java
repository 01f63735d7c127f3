package halte.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The calendar of the network: what is valid from one day to another is counted in it. Days of use come with the
 * booking, in the zone of its space.
 */
@ApplicationScoped
public class NetworkTime {

    private final Clock clock;
    private final ZoneId zone;

    NetworkTime(
            Clock clock,
            @ConfigProperty(name = "halte.membership.zone", defaultValue = "Europe/Brussels") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The first instant of a day, also when the clock changes that day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public ZoneId zone() {
        return zone;
    }
}
