package halte.booking.reservation;

import halte.booking.BookingProblem;
import halte.booking.hours.OpeningDay;
import halte.booking.hours.OpeningState;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.rule.Asked;
import halte.booking.rule.RuleBook;
import halte.booking.rule.StaffOverride;
import halte.booking.rule.Terms;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be booked: judged in this order, the first no is the answer. Every number comes from data. */
@ApplicationScoped
class Rules {

    private static final int SENSIBLE_DAYS_AHEAD = 3660;

    private final Structure structure;
    private final RuleBook book;
    private final Clock clock;

    Rules(Structure structure, RuleBook book, Clock clock) {
        this.structure = structure;
        this.book = book;
        this.clock = clock;
    }

    /** @throws Refusal naming the rule that says no */
    Wish judge(Want want) {
        return want.date() == null
                ? judgeSlot(want, Objects.requireNonNull(want.slot(), "slot"))
                : judgePart(want, want.date(), want.part() == null ? Part.DAY : want.part());
    }

    /** The same for somebody who stands at the desk: a part of today. */
    Wish judgeWalkIn(
            Space space, @Nullable Resource asked, Part part, UUID personId, @Nullable StaffOverride override) {
        var today = space.hours().presenceDateOf(clock.instant());
        return judge(new Want(space, asked, null, today, part, null, personId, true, null, override));
    }

    /** What a request wants, for whom. */
    Want want(BookingRequest request, UUID personId) {
        var now = structure.now();
        var space = spaceOf(request);
        var named = request.resource();
        var asked = named == null || named.isBlank() ? null : now.resource(space, named);
        return request.date() == null
                ? new Want(space, asked, null, null, null, request.slot(), personId, false, null, null)
                : new Want(space, asked, null, request.date(), request.part(), null, personId, false, null, null);
    }

    /** @throws Refusal NOT_FOUND */
    Space spaceOf(BookingRequest request) {
        var now = structure.now();
        var named = request.space();
        if (named != null && !named.isBlank()) {
            return now.space(named);
        }
        var resource = request.resource() == null ? "" : request.resource();
        return now.findResource(resource)
                .map(known -> now.space(known.spaceId()))
                .orElseGet(() -> now.space(resource));
    }

    private Wish judgePart(Want want, LocalDate date, Part part) {
        var space = want.space();
        refuseByTheMonth(want);
        var candidates = candidates(want, date);
        var opening = space.hours().on(date, structure.now().holidays());
        var kind = space.ruleFor(want.wantedKind());
        var whole = opening.slotOf(part, kind.hostedOnly());
        var asked = asked(want, candidates, date, part, whole.orElseGet(() -> wholeDay(space, date)));
        var terms = book.termsFor(asked);
        refuseDate(space, terms, date);
        refuseClosed(space, opening);
        var slot = opening.slotOf(part, terms.hostedOnly())
                .orElseThrow(() -> new Refusal(
                        BookingProblem.OUTSIDE_OPENING_HOURS, RuleTexts.NOT_OPEN_IN_PART.formatted(space.name())));
        return new Wish(asked(want, candidates, date, part, whatIsLeftOf(slot)), terms, candidates);
    }

    private Wish judgeSlot(Want want, Slot slot) {
        var space = want.space();
        refuseByTheMonth(want);
        var date = space.hours().dateOf(slot.startsAt());
        var candidates = candidates(want, date);
        var asked = asked(want, candidates, date, null, slot);
        var terms = book.termsFor(asked);
        refuseDate(space, terms, date);
        if (Slot.quarterBefore(clock.instant()).isAfter(slot.startsAt())) {
            throw new Refusal(BookingProblem.SLOT_OVER, RuleTexts.BEGUN);
        }
        refuseGrid(space, terms, slot);
        refuseLength(terms, slot);
        var opening = space.hours().on(date, structure.now().holidays());
        refuseClosed(space, opening);
        if (!opening.isOpenFor(slot, terms.hostedOnly())) {
            throw new Refusal(BookingProblem.OUTSIDE_OPENING_HOURS, RuleTexts.hours(space, opening));
        }
        return new Wish(asked, terms, candidates);
    }

    /** A booking goes on for longer: how it began was judged then, only what is new about it is judged now. */
    Wish judgeLonger(Space space, Resource resource, Slot former, Slot longer, UUID personId, UUID bookingId) {
        var want = new Want(space, resource, null, null, null, longer, personId, true, bookingId, null);
        var date = space.hours().dateOf(longer.startsAt());
        var candidates = List.of(resource);
        var asked = asked(want, candidates, date, null, longer);
        var terms = book.termsFor(asked);
        int step = Math.min(terms.stepMinutes(), 60);
        if (!longer.isOnQuarters() || minuteOfDay(space, longer.endsAt()) % step != 0) {
            throw new Refusal(BookingProblem.OFF_GRID, RuleTexts.GRID.formatted(step));
        }
        refuseLength(terms, longer);
        var opening = space.hours().on(date, structure.now().holidays());
        if (!opening.isOpenFor(new Slot(former.endsAt(), longer.endsAt()), terms.hostedOnly())) {
            throw new Refusal(BookingProblem.OUTSIDE_OPENING_HOURS, RuleTexts.hours(space, opening));
        }
        return new Wish(asked, terms, candidates);
    }

    private static Slot wholeDay(Space space, LocalDate date) {
        var zone = space.hours().zone();
        return new Slot(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Without a candidate the first resource of the kind stands for what is wanted, so that the rules can be read. */
    private static Asked asked(Want want, List<Resource> candidates, LocalDate date, @Nullable Part part, Slot slot) {
        var resource = candidates.stream()
                .findFirst()
                .or(() -> want.space().resources().stream()
                        .filter(known -> known.kind().equals(want.wantedKind()))
                        .findFirst())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, RuleTexts.RETIRED));
        return new Asked(
                want.space(),
                resource,
                date,
                part,
                slot,
                want.personId(),
                want.onTheSpot(),
                want.exceptBookingId(),
                want.override());
    }

    private static void refuseByTheMonth(Want want) {
        if ("MONTH".equals(want.space().ruleFor(want.wantedKind()).bookedBy())) {
            throw new Refusal(BookingProblem.NOT_BOOKABLE_BY_THE_HOUR, RuleTexts.BY_THE_MONTH);
        }
    }

    private void refuseDate(Space space, Terms rule, LocalDate date) {
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

    private static void refuseGrid(Space space, Terms rule, Slot slot) {
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

    private static void refuseLength(Terms rule, Slot slot) {
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

    private static List<Resource> candidates(Want want, LocalDate date) {
        var asked = want.resource();
        if (asked == null) {
            return want.space().resources().stream()
                    .filter(resource -> resource.kind().equals(want.wantedKind()) && resource.isBookableOn(date))
                    .toList();
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
