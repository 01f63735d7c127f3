package halte.booking.rule;

import halte.booking.database.Database;
import halte.booking.strike.StrikeBook;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** When somebody has to wait: others get their turn first, or they did not come too often. */
@ApplicationScoped
class Pauses {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final String NEAR = "select b.ends_at from booking b where b.person_id = ? and b.space_id = ?"
            + " and (b.resource_id = ? or ? and b.resource_kind = ?)"
            + " and b.state in ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED')"
            + " and b.starts_at < ? and b.ends_at > ? and b.id is distinct from ? order by b.ends_at desc limit 1";

    private final Database database;
    private final StrikeBook strikes;

    Pauses(Database database, StrikeBook strikes) {
        this.database = database;
        this.strikes = strikes;
    }

    /** On a connection that sees the bookings of the person. */
    List<Refusal> refusals(Asked asked, Terms terms, boolean strikesCount) {
        var found = new ArrayList<>(gap(asked, terms));
        if (strikesCount && terms.strikesCount()) {
            strikes.refusedUntil(asked.personId(), asked.space())
                    .map(until -> new Refusal(
                                    RuleProblem.TOO_OFTEN_ABSENT, Words.fill(RefusalTexts.ABSENT, Words.date(until)))
                            .with("freesUpOn", until.toString()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private List<Refusal> gap(Asked asked, Terms terms) {
        var gap = terms.noReturn();
        if (gap == null) {
            return List.of();
        }
        long seconds = gap.minutes() * 60L;
        return database
                .first(
                        NEAR,
                        row -> row.instant("ends_at"),
                        asked.personId(),
                        asked.space().id(),
                        asked.resource().id(),
                        gap.anyOfTheKind(),
                        asked.resource().kind(),
                        asked.slot().endsAt().plusSeconds(seconds),
                        asked.slot().startsAt().minusSeconds(seconds),
                        asked.exceptBookingId())
                .map(end -> refusal(asked, terms, gap.minutes(), end.plusSeconds(seconds)))
                .stream()
                .toList();
    }

    private static Refusal refusal(Asked asked, Terms terms, int minutes, Instant free) {
        var local = free.atZone(asked.space().hours().zone());
        var facts = Words.fill(
                RefusalTexts.OTHERS_TURN,
                Words.minutes(minutes),
                Words.date(local.toLocalDate()),
                Words.same(CLOCK.format(local)));
        return Refusals.of(RuleProblem.OTHERS_TURN, facts, terms.decidedBy(Limit.NO_RETURN))
                .with("freesUpAt", free.toString());
    }
}
