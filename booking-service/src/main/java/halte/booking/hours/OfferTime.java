package halte.booking.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How long somebody has to answer an offer: two hours in which people are awake, or half of those that are left when
 * the slot is near, but a quarter of an hour where there is one.
 */
public final class OfferTime {

    private static final Duration USUAL = Duration.ofHours(2);
    private static final Duration LEAST = Duration.ofMinutes(15);
    private static final LocalTime WAKING = LocalTime.of(8, 0);
    private static final LocalTime SLEEPING = LocalTime.of(21, 0);

    private OfferTime() {}

    /** @param startsAt when the slot begins: the offer ends by then at the latest */
    public static Instant until(Instant now, Instant startsAt, ZoneId zone) {
        var awake = awakeBetween(now, startsAt, zone);
        var half = awake.dividedBy(2);
        var least = awake.compareTo(LEAST) < 0 ? awake : LEAST;
        var length = half.compareTo(USUAL) > 0 ? USUAL : half.compareTo(least) < 0 ? least : half;
        var until = length.isZero() ? startsAt : awakeAfter(now, length, zone);
        var whole = until.truncatedTo(ChronoUnit.MINUTES);
        return whole.isAfter(startsAt) ? startsAt : whole.isAfter(now) ? whole : until;
    }

    private static Duration awakeBetween(Instant from, Instant to, ZoneId zone) {
        var awake = Duration.ZERO;
        for (var at = waking(from.atZone(zone));
                at.toInstant().isBefore(to) && awake.compareTo(USUAL.multipliedBy(2)) <= 0;
                at = morningAfter(at)) {
            var sleep = at.with(SLEEPING).toInstant();
            awake = awake.plus(Duration.between(at.toInstant(), sleep.isBefore(to) ? sleep : to));
        }
        return awake;
    }

    private static Instant awakeAfter(Instant from, Duration length, ZoneId zone) {
        var left = length;
        for (var at = waking(from.atZone(zone)); ; at = morningAfter(at)) {
            var today = Duration.between(at, at.with(SLEEPING));
            if (left.compareTo(today) <= 0) {
                return at.toInstant().plus(left);
            }
            left = left.minus(today);
        }
    }

    /** That moment when people are awake, else the morning that comes. */
    private static ZonedDateTime waking(ZonedDateTime at) {
        if (at.toLocalTime().isBefore(WAKING)) {
            return at.with(WAKING);
        }
        return at.toLocalTime().isBefore(SLEEPING) ? at : morningAfter(at);
    }

    private static ZonedDateTime morningAfter(ZonedDateTime at) {
        return at.plusDays(1).with(WAKING);
    }
}
