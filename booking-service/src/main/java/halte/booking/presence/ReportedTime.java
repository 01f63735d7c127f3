package halte.booking.presence;

import halte.booking.BookingProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When something happened, as a client tells it: now, or a time that can be believed. */
@ApplicationScoped
class ReportedTime {

    private static final Text WHEN = Text.of(
            "L’heure %s est à venir, ou trop ancienne pour être encore retenue.",
            "Het tijdstip %s ligt in de toekomst, of te ver terug om nog te aanvaarden.",
            "Die Uhrzeit %s liegt in der Zukunft, oder zu weit zurück.",
            "The time %s lies ahead, or too far back to be accepted.");

    private final PresenceConfig config;
    private final Clock clock;

    ReportedTime(PresenceConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    Instant of(@Nullable Instant told) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (told == null) {
            return now;
        }
        if (told.isAfter(now.plus(config.skew())) || told.isBefore(now.minus(config.late()))) {
            throw new Refusal(BookingProblem.TIME_NOT_BELIEVABLE, WHEN.formatted(told));
        }
        return told.isAfter(now) ? now : told;
    }

    Instant earliestFor(Instant startsAt) {
        return startsAt.minus(config.early());
    }
}
