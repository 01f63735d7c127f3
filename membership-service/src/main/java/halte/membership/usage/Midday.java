package halte.membership.usage;

import halte.membership.ledger.Halves;
import halte.membership.spaces.KnownSpace;
import halte.membership.spaces.SpaceDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Where the day of a space is split.
 *
 * @param zone zone of the space
 * @param split local time at which the morning ends
 */
public record Midday(ZoneId zone, LocalTime split) {

    /** Holds until the space has been described. */
    static final Midday USUAL = new Midday(ZoneId.of("Europe/Brussels"), LocalTime.of(13, 0));

    public Halves halves(int halfDays, Instant startsAt, Instant endsAt) {
        return Halves.of(halfDays, startsAt, endsAt, zone, split);
    }

    static Midday of(KnownSpace space) {
        return new Midday(space.zone(), space.halfDaySplit());
    }

    /** Looks it up by space. */
    @ApplicationScoped
    public static class Middays {

        private final SpaceDirectory spaces;

        Middays(SpaceDirectory spaces) {
            this.spaces = spaces;
        }

        public Midday of(String space) {
            return spaces.find(space).map(Midday::of).orElse(USUAL);
        }
    }
}
