package halte.booking.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "halte.calendars")
interface CalendarConfig {

    /** How often a calendar is read. */
    @WithDefault("15M")
    Duration every();

    /** How long an answer may take in all. */
    @WithDefault("15S")
    Duration patience();

    /** How large a calendar may be, in bytes. */
    @WithDefault("2097152")
    int largest();

    /** Whether calendars may lie on this very machine, without encryption: for development and tests. */
    @WithDefault("false")
    boolean local();
}
