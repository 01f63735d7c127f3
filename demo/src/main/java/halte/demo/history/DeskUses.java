package halte.demo.history;

import halte.demo.activity.Chance;
import halte.demo.activity.Profile;
import halte.demo.activity.Visit;
import halte.demo.network.Slot;
import halte.demo.network.Space;
import halte.demo.people.Ids;
import halte.demo.people.People;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a visit with its desk into a use: over, under way, or to come. */
final class DeskUses {

    private static final double HERE_ALREADY = 0.5;
    private static final int LONGEST_HERE_MINUTES = 40;

    private final Chance chance;
    private final People people;
    private final Times times;
    private final Now now;

    DeskUses(Profile profile, Chance chance, People people, Now now) {
        this.chance = chance;
        this.people = people;
        this.times = new Times(profile, chance);
        this.now = now;
    }

    /** Empty when nobody can know of it yet: a walk-in to come, a booking not made yet. */
    Optional<Use> use(Visit visit, Space space, String desk) {
        var slot = space.slot(visit.date(), visit.halves());
        var drawn = times.cameAt(visit, space, slot);
        var cameAt = visit.date().equals(now.today()) ? soon(visit, slot, drawn) : drawn;
        var bookedAt = visit.walkIn() ? cameAt : bookedAt(visit, space, cameAt);
        if (bookedAt.isAfter(now.at())) {
            return Optional.empty();
        }
        return Optional.of(
                use(visit, desk, slot, bookedAt, came(visit, cameAt), times.leftAt(visit, space, slot, cameAt)));
    }

    private Instant bookedAt(Visit visit, Space space, Instant cameAt) {
        return times.bookedAt(visit.worker().id(), visit.date(), space, cameAt);
    }

    /** A booking that was given up on a day the person does not come. */
    Use cancelled(Visit visit, Space space, String desk, boolean inTime) {
        var slot = space.slot(visit.date(), visit.halves());
        var bookedAt = space.at(visit.date().minusDays(3), 9 * 60);
        return use(visit, desk, slot, bookedAt, inTime ? Use.CANCELLED_IN_TIME : Use.CANCELLED_LATE, null, null);
    }

    private Use use(
            Visit visit, String desk, Slot slot, Instant bookedAt, @Nullable Instant cameAt, @Nullable Instant leftAt) {
        boolean over = now.isOver(slot.endsAt());
        if (cameAt == null) {
            return use(visit, desk, slot, bookedAt, over ? Use.RELEASED : Use.CONFIRMED, null, null);
        }
        if (leftAt == null || leftAt.isAfter(now.at())) {
            var left = slot.endsAt().isAfter(now.at()) ? now.at() : null;
            return over
                    ? use(visit, desk, slot, bookedAt, Use.COMPLETED, cameAt, left)
                    : use(visit, desk, slot, bookedAt, Use.CHECKED_IN, cameAt, null);
        }
        return use(visit, desk, slot, bookedAt, Use.COMPLETED, cameAt, leftAt);
    }

    private Use use(
            Visit visit,
            String desk,
            Slot slot,
            Instant bookedAt,
            String outcome,
            @Nullable Instant cameAt,
            @Nullable Instant leftAt) {
        var person = people.of(visit.worker());
        return new Use(
                Ids.of("halte-demo-booking:%s|%s|%s|%s"
                        .formatted(visit.worker().id(), visit.space(), visit.date(), outcome.startsWith("CANCELLED"))),
                person.personId(),
                person.name(),
                desk,
                "DESK",
                slot.startsAt().toString(),
                slot.endsAt().toString(),
                visit.date().toString(),
                visit.halves().size(),
                slot.minutes(),
                bookedAt.toString(),
                outcome,
                visit.walkIn(),
                cameAt == null ? null : cameAt.toString(),
                leftAt == null ? null : leftAt.toString());
    }

    private @Nullable Instant came(Visit visit, Instant cameAt) {
        return visit.noShow() || cameAt.isAfter(now.at()) ? null : cameAt;
    }

    /** Once the doors are open, half of those who come today are there already, so that a new board is not empty. */
    private Instant soon(Visit visit, Slot slot, Instant drawn) {
        double u = chance.u("here", visit.worker().id(), visit.date());
        var lately = now.at().minus(Duration.ofMinutes(2 + (int) (u * LONGEST_HERE_MINUTES)));
        boolean possible = u < HERE_ALREADY && lately.isAfter(slot.startsAt()) && lately.isBefore(slot.endsAt());
        return possible && drawn.isAfter(lately) ? lately : drawn;
    }
}
