package halte.booking.reservation;

import halte.booking.BookingProblem;
import halte.booking.blocking.OutOfUse;
import halte.booking.hours.OpeningDay;
import halte.booking.hours.OpeningState;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.rule.Asked;
import halte.booking.rule.Limit;
import halte.booking.rule.Refusals;
import halte.booking.rule.RuleBook;
import halte.booking.rule.RuleProblem;
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

/**
 * What may be booked: the rules of the space and of the network, then calendar, grid, lengths and hours. The first no is
 * the answer, all of them are what the rule tester shows. Every number comes from data.
 */
@ApplicationScoped
public class Rules {

    private static final int SENSIBLE_DAYS_AHEAD = 3660;

    private final Structure structure;
    private final RuleBook book;
    private final OutOfUse outOfUse;
    private final Clock clock;

    Rules(Structure structure, RuleBook book, OutOfUse outOfUse, Clock clock) {
        this.structure = structure;
        this.book = book;
        this.outOfUse = outOfUse;
        this.clock = clock;
    }

    /** @throws Refusal naming the rule that says no */
    Wish judge(Want want) {
        return examine(want).wish();
    }

    /** Everything that speaks against a wish. @throws Refusal when there is nothing it could be about */
    public Judgement examine(Want want) {
        return want.date() == null
                ? examineSlot(want, Objects.requireNonNull(want.slot(), "slot"))
                : examinePart(want, want.date(), want.part() == null ? Part.DAY : want.part());
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

    private Judgement examinePart(Want want, LocalDate date, Part part) {
        var space = want.space();
        refuseByTheMonth(want);
        var opening = space.hours().on(date, structure.now().holidays());
        var usual = opening.slotToJudge(part, space.ruleFor(want.wantedKind()).hostedOnly());
        var judgement = alike(want, date, part, usual);
        var terms = judgement.explanation().terms();
        checkDate(judgement, space, date);
        var whole = opening.slotOf(part, terms.hostedOnly());
        if (opening.state() == OpeningState.CLOSED) {
            judgement.firm(new Refusal(BookingProblem.SPACE_CLOSED, RuleTexts.closed(space, opening)));
        } else if (whole.isEmpty()) {
            judgement.firm(Refusals.of(
                    BookingProblem.OUTSIDE_OPENING_HOURS,
                    RuleTexts.NOT_OPEN_IN_PART.formatted(space.name()),
                    terms.decidedBy(Limit.HOSTED_ONLY)));
        }
        checkMembersDay(judgement, want, opening);
        var judged = whole.map(slot -> withSlot(judgement, hostedPart(judgement, want, opening, part, slot)))
                .orElse(judgement);
        checkKept(judged, want);
        return judged;
    }

    /** Without a badge it is the part in which somebody hosts; when nothing of that is left, staff may let them in. */
    private Slot hostedPart(Judgement judgement, Want want, OpeningDay opening, Part part, Slot whole) {
        var hosted = opening.slotOf(part, true);
        if (hosted.filter(whole::equals).isPresent() || opensTheDoor(judgement, want)) {
            return whole;
        }
        var now = Slot.quarterBefore(clock.instant());
        if (hosted.isPresent() && now.isBefore(hosted.get().endsAt())) {
            return hosted.get();
        }
        if (now.isBefore(whole.endsAt())) {
            judgement.soft(new Refusal(BookingProblem.BADGE_HOURS, RuleTexts.badge(want.space(), opening)));
        }
        return whole;
    }

    private boolean opensTheDoor(Judgement judgement, Want want) {
        var asked = judgement.asked();
        return book.keys(asked, want.imagined()).open(asked.space(), asked.date());
    }

    /** While nobody hosts, a plan has to open the door. */
    private void checkBadge(Judgement judgement, Want want, OpeningDay opening, Slot slot) {
        boolean unhosted = opening.isOpenFor(slot, false) && !opening.isOpenFor(slot, true);
        if (unhosted
                && !judgement.explanation().terms().hostedOnly()
                && want.override() == null
                && !opensTheDoor(judgement, want)) {
            judgement.soft(new Refusal(BookingProblem.BADGE_HOURS, RuleTexts.badge(want.space(), opening)));
        }
    }

    /** What is left of the part is booked; lengths of the kind are about free hours, those of a rule about both. */
    private Judgement withSlot(Judgement judgement, Slot whole) {
        var terms = judgement.explanation().terms();
        var now = Slot.quarterBefore(clock.instant());
        if (!now.isBefore(whole.endsAt())) {
            judgement.firm(new Refusal(BookingProblem.SLOT_OVER, RuleTexts.PART_OVER));
            return judgement;
        }
        var left = whole.startsAt().isBefore(now) ? new Slot(now, whole.endsAt()) : whole;
        var asked = judgement.asked();
        var moved = judgement.at(left);
        checkNotice(moved, asked.onTheSpot(), whole);
        if (terms.decidesLength()) {
            checkLength(moved, whole);
        }
        return moved;
    }

    private Judgement examineSlot(Want want, Slot slot) {
        var space = want.space();
        refuseByTheMonth(want);
        var date = space.hours().dateOf(slot.startsAt());
        var judgement = alike(want, date, null, slot);
        checkDate(judgement, space, date);
        if (Slot.quarterBefore(clock.instant()).isAfter(slot.startsAt())) {
            judgement.firm(new Refusal(BookingProblem.SLOT_OVER, RuleTexts.BEGUN));
        }
        checkNotice(judgement, want.onTheSpot(), slot);
        checkGrid(judgement, space, slot);
        checkLength(judgement, slot);
        var opening = space.hours().on(date, structure.now().holidays());
        checkMembersDay(judgement, want, opening);
        checkKept(judgement, want);
        checkHours(judgement, space, opening, slot);
        checkBadge(judgement, want, opening, slot);
        return judgement;
    }

    /** A booking goes on for longer: how it began was judged then, only what is new about it is judged now. */
    Wish judgeLonger(Space space, Resource resource, Slot former, Slot longer, UUID personId, UUID bookingId) {
        var want = new Want(space, resource, null, null, null, longer, personId, true, bookingId, null);
        var date = space.hours().dateOf(longer.startsAt());
        var candidates = List.of(resource);
        var asked = asked(want, candidates, date, null, longer);
        var judgement = new Judgement(asked, book.explain(asked, null), candidates);
        var terms = judgement.explanation().terms();
        int step = Math.min(terms.stepMinutes(), 60);
        if (!longer.isOnQuarters() || minuteOfDay(space, longer.endsAt()) % step != 0) {
            judgement.firm(
                    Refusals.of(BookingProblem.OFF_GRID, RuleTexts.GRID.formatted(step), terms.decidedBy(Limit.STEP)));
        }
        checkLength(judgement, longer);
        var opening = space.hours().on(date, structure.now().holidays());
        var added = new Slot(former.endsAt(), longer.endsAt());
        checkHours(judgement, space, opening, added);
        checkBadge(judgement, want, opening, added);
        return judgement.wish();
    }

    /** What the rules say, and which of the resources that would do are under the same terms. */
    private Judgement alike(Want want, LocalDate date, @Nullable Part part, Slot slot) {
        var candidates = candidates(want, date);
        var asked = asked(want, candidates, date, part, slot);
        var alike = book.alike(asked, candidates, want.imagined());
        var first =
                alike.resources().isEmpty() ? asked : asked.of(alike.resources().get(0));
        var judgement = new Judgement(first, alike.explanation(), alike.resources());
        var named = want.resource();
        if (named != null && !named.isInServiceOn(date)) {
            judgement.firm(new Refusal(CommonProblem.NOT_FOUND, RuleTexts.RETIRED));
        } else if (named != null && !named.isInSeasonOn(date)) {
            judgement.firm(new Refusal(BookingProblem.OUT_OF_SEASON, RuleTexts.season(named)));
        }
        return judgement;
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
                want.resource() == null || !candidates.isEmpty() ? resource : want.resource(),
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

    private void checkDate(Judgement judgement, Space space, LocalDate date) {
        var terms = judgement.explanation().terms();
        var today = space.hours().presenceDateOf(clock.instant());
        if (date.isBefore(today)) {
            judgement.firm(new Refusal(BookingProblem.SLOT_OVER, RuleTexts.PAST.formatted(date)));
        } else if (date.isAfter(today.plusDays(SENSIBLE_DAYS_AHEAD))) {
            judgement.firm(tooFarAhead(terms, today));
        } else if (date.isAfter(today.plusDays(terms.daysAhead()))) {
            judgement.soft(tooFarAhead(terms, today));
        }
    }

    private static Refusal tooFarAhead(Terms terms, LocalDate today) {
        return Refusals.of(
                BookingProblem.TOO_FAR_AHEAD,
                RuleTexts.AHEAD.formatted(terms.daysAhead(), today.plusDays(terms.daysAhead())),
                terms.decidedBy(Limit.DAYS_AHEAD));
    }

    private void checkNotice(Judgement judgement, boolean onTheSpot, Slot slot) {
        var terms = judgement.explanation().terms();
        int notice = terms.noticeMinutes();
        if (notice > 0
                && !onTheSpot
                && clock.instant().plusSeconds(notice * 60L).isAfter(slot.startsAt())) {
            judgement.soft(
                    Refusals.of(RuleProblem.TOO_LATE_TO_BOOK, RuleTexts.notice(notice), terms.decidedBy(Limit.NOTICE)));
        }
    }

    private static void checkGrid(Judgement judgement, Space space, Slot slot) {
        var terms = judgement.explanation().terms();
        int step = Math.min(terms.stepMinutes(), 60);
        if (!slot.isOnQuarters()) {
            judgement.firm(new Refusal(BookingProblem.OFF_GRID, RuleTexts.GRID.formatted(step)));
        } else if (minuteOfDay(space, slot.startsAt()) % step != 0 || minuteOfDay(space, slot.endsAt()) % step != 0) {
            judgement.soft(
                    Refusals.of(BookingProblem.OFF_GRID, RuleTexts.GRID.formatted(step), terms.decidedBy(Limit.STEP)));
        }
    }

    private static int minuteOfDay(Space space, Instant at) {
        return at.atZone(space.hours().zone()).toLocalTime().toSecondOfDay() / 60;
    }

    private static void checkLength(Judgement judgement, Slot slot) {
        var terms = judgement.explanation().terms();
        if (slot.minutes() < terms.minMinutes()) {
            judgement.soft(Refusals.of(
                    BookingProblem.TOO_SHORT,
                    RuleTexts.SHORTEST.formatted(terms.minMinutes()),
                    terms.decidedBy(Limit.MIN_MINUTES)));
        }
        var longest = terms.maxMinutes();
        if (longest != null && slot.minutes() > longest) {
            judgement.soft(Refusals.of(
                    BookingProblem.TOO_LONG, RuleTexts.LONGEST.formatted(longest), terms.decidedBy(Limit.MAX_MINUTES)));
        }
    }

    /** Some days are not for whoever holds no plan. */
    private void checkMembersDay(Judgement judgement, Want want, OpeningDay opening) {
        var asked = judgement.asked();
        if (opening.isForMembers() && !book.isMember(asked, want.imagined())) {
            judgement.soft(
                    new Refusal(BookingProblem.SPACE_CLOSED, RuleTexts.membersOnly(asked.space(), opening.reason())));
        }
    }

    /** Nor is what some blockers keep, in the slot that would be booked. */
    private void checkKept(Judgement judgement, Want want) {
        var asked = judgement.asked();
        if (!book.keepsVisitorsOut(asked.space()) || book.isMember(asked, want.imagined())) {
            return;
        }
        var kept = outOfUse.keptFromVisitors(List.of(asked.space().id()), asked.slot());
        judgement.keepThose(resource -> !kept.keeps(resource, asked.slot()));
        if (judgement.isWithoutCandidates()) {
            var reason = kept.of(asked.resource(), asked.slot())
                    .map(OutOfUse.State::reason)
                    .orElse(null);
            judgement.soft(new Refusal(BookingProblem.SPACE_CLOSED, RuleTexts.membersOnly(asked.space(), reason)));
        }
    }

    /** Staff may open for somebody outside the hours: it is they who stand there. */
    private static void checkHours(Judgement judgement, Space space, OpeningDay opening, Slot slot) {
        var terms = judgement.explanation().terms();
        if (opening.state() == OpeningState.CLOSED) {
            judgement.soft(new Refusal(BookingProblem.SPACE_CLOSED, RuleTexts.closed(space, opening)));
        } else if (!opening.isOpenFor(slot, terms.hostedOnly())) {
            judgement.soft(Refusals.of(
                    BookingProblem.OUTSIDE_OPENING_HOURS,
                    RuleTexts.hours(space, opening),
                    opening.isOpenFor(slot, false) ? terms.decidedBy(Limit.HOSTED_ONLY) : null));
        }
    }

    private List<Resource> candidates(Want want, LocalDate date) {
        var asked = want.resource();
        if (asked != null) {
            return structure.now().candidatesFor(asked).stream()
                    .filter(resource -> resource.isBookableOn(date))
                    .toList();
        }
        return want.space().resources().stream()
                .filter(resource -> resource.kind().equals(want.wantedKind()) && resource.isBookableOn(date))
                .filter(resource ->
                        resource.units().isEmpty() && resource.parts().isEmpty() && !resource.isFixed())
                .toList();
    }
}
