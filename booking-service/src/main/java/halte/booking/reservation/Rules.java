package halte.booking.reservation;

import halte.booking.BookingProblem;
import halte.booking.hours.OpeningDay;
import halte.booking.hours.OpeningState;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.structure.KindRule;
import halte.booking.structure.Resource;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be booked: judged in this order, the first no is the answer. Every number comes from data. */
@ApplicationScoped
class Rules {

    private static final int SENSIBLE_DAYS_AHEAD = 3660;

    private final Structure structure;
    private final Clock clock;

    Rules(Structure structure, Clock clock) {
        this.structure = structure;
        this.clock = clock;
    }

    /** @throws Refusal naming the rule that says no */
    Wish judge(BookingRequest request) {
        var now = structure.now();
        var resource = request.resource() == null || request.resource().isBlank() ? null : request.resource();
        var space = space(now, request.space(), resource);
        var asked = resource == null ? null : now.resource(space, resource);
        return request.date() == null
                ? judgeSlot(now, space, asked, request.slot())
                : judgePart(now, space, asked, request.date(), request.part() == null ? Part.DAY : request.part());
    }

    /** The same for somebody who stands at the desk: a part of today. */
    Wish judgeWalkIn(Space space, @Nullable Resource asked, Part part) {
        return judgePart(structure.now(), space, asked, space.hours().presenceDateOf(clock.instant()), part);
    }

    private static Space space(Snapshot now, @Nullable String named, @Nullable String resource) {
        if (named != null && !named.isBlank()) {
            return now.space(named);
        }
        return now.findResource(resource == null ? "" : resource)
                .map(known -> now.space(known.spaceId()))
                .orElseGet(() -> now.space(resource == null ? "" : resource));
    }

    private Wish judgePart(Snapshot now, Space space, @Nullable Resource asked, LocalDate date, Part part) {
        var rule = rule(space, asked);
        refuseDate(space, rule, date);
        var opening = space.hours().on(date, now.holidays());
        refuseClosed(space, opening);
        var whole = opening.slotOf(part, rule.hostedOnly())
                .orElseThrow(() -> new Refusal(
                        BookingProblem.OUTSIDE_OPENING_HOURS, RuleTexts.NOT_OPEN_IN_PART.formatted(space.name())));
        return new Wish(space, rule, date, part, whatIsLeftOf(whole), candidates(space, asked, date));
    }

    private Wish judgeSlot(Snapshot now, Space space, @Nullable Resource asked, Slot slot) {
        var rule = rule(space, asked);
        var date = space.hours().dateOf(slot.startsAt());
        refuseDate(space, rule, date);
        if (Slot.quarterBefore(clock.instant()).isAfter(slot.startsAt())) {
            throw new Refusal(BookingProblem.SLOT_OVER, RuleTexts.BEGUN);
        }
        refuseGrid(space, rule, slot);
        refuseLength(rule, slot);
        var opening = space.hours().on(date, now.holidays());
        refuseClosed(space, opening);
        if (!opening.isOpenFor(slot, rule.hostedOnly())) {
            throw new Refusal(BookingProblem.OUTSIDE_OPENING_HOURS, RuleTexts.hours(space, opening));
        }
        return new Wish(space, rule, date, null, slot, candidates(space, asked, date));
    }

    private static KindRule rule(Space space, @Nullable Resource asked) {
        var rule = space.ruleFor(asked == null ? Resource.DESK : asked.kind());
        if ("MONTH".equals(rule.bookedBy())) {
            throw new Refusal(BookingProblem.NOT_BOOKABLE_BY_THE_HOUR, RuleTexts.BY_THE_MONTH);
        }
        return rule;
    }

    private void refuseDate(Space space, KindRule rule, LocalDate date) {
        var today = space.hours().presenceDateOf(clock.instant());
        if (date.isBefore(today)) {
            throw new Refusal(BookingProblem.SLOT_OVER, RuleTexts.PAST.formatted(date));
        }
        if (date.isAfter(today.plusDays(Math.min(rule.daysAhead(), SENSIBLE_DAYS_AHEAD)))) {
            throw new Refusal(
                    BookingProblem.TOO_FAR_AHEAD,
                    RuleTexts.AHEAD.formatted(rule.daysAhead(), today.plusDays(rule.daysAhead())));
        }
    }

    private static void refuseClosed(Space space, OpeningDay opening) {
        if (opening.state() == OpeningState.CLOSED) {
            throw new Refusal(BookingProblem.SPACE_CLOSED, RuleTexts.closed(space, opening));
        }
    }

    private static void refuseGrid(Space space, KindRule rule, Slot slot) {
        int step = Math.min(rule.stepMinutes(), 60);
        if (!slot.isOnQuarters()
                || minuteOfDay(space, slot.startsAt()) % step != 0
                || minuteOfDay(space, slot.endsAt()) % step != 0) {
            throw new Refusal(BookingProblem.OFF_GRID, RuleTexts.GRID.formatted(step));
        }
    }

    private static int minuteOfDay(Space space, Instant at) {
        return at.atZone(space.hours().zone()).toLocalTime().toSecondOfDay() / 60;
    }

    private static void refuseLength(KindRule rule, Slot slot) {
        if (slot.minutes() < rule.minMinutes()) {
            throw new Refusal(BookingProblem.TOO_SHORT, RuleTexts.SHORTEST.formatted(rule.minMinutes()));
        }
        if (rule.maxMinutes() != null && slot.minutes() > rule.maxMinutes()) {
            throw new Refusal(BookingProblem.TOO_LONG, RuleTexts.LONGEST.formatted(rule.maxMinutes()));
        }
    }

    private Slot whatIsLeftOf(Slot whole) {
        var now = Slot.quarterBefore(clock.instant());
        if (!now.isBefore(whole.endsAt())) {
            throw new Refusal(BookingProblem.SLOT_OVER, RuleTexts.PART_OVER);
        }
        return whole.startsAt().isBefore(now) ? new Slot(now, whole.endsAt()) : whole;
    }

    private static List<Resource> candidates(Space space, @Nullable Resource asked, LocalDate date) {
        if (asked == null) {
            return space.desksOn(date);
        }
        if (!asked.isInServiceOn(date)) {
            throw new Refusal(CommonProblem.NOT_FOUND, RuleTexts.RETIRED);
        }
        if (!asked.isInSeasonOn(date)) {
            throw new Refusal(BookingProblem.OUT_OF_SEASON, RuleTexts.season(asked));
        }
        return List.of(asked);
    }
}
