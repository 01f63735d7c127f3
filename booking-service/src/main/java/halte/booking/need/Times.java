package halte.booking.need;

import halte.booking.hours.OpeningDay;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.rule.Asker;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times of one day that opening hours and the rules for everybody leave to choose from.
 *
 * @param today the local day of presences
 */
record Times(AskedRules rules, Asker asker, Space space, OpeningDay opening, LocalDate today, Instant now) {

    /** @param limits what holds at that time */
    record Time(Slot slot, Limits limits) {}

    /** Whether that day is kept from whoever asks. */
    boolean isKept() {
        return opening.isForMembers() && !asker.isMember(space, opening.date());
    }

    /** Earliest first; only the first fitting one of each resource is offered. */
    List<Time> of(Need need, Resource resource) {
        var window = need.window();
        if (isKept()) {
            return List.of();
        }
        return window == null
                ? ofPart(need.part() == null ? Part.DAY : need.part(), need.hosted(), resource)
                : ofWindow(window, need.hosted(), resource);
    }

    private List<Time> ofPart(Part part, boolean hosted, Resource resource) {
        var kind = space.ruleFor(resource.kind());
        if (hosted && opening.slotOf(part, true).isEmpty()) {
            return List.of();
        }
        var limits =
                rules.of(asker, space, resource, opening.date(), part, opening.slotToJudge(part, kind.hostedOnly()));
        if (limits == null || !limits.allowsDate(opening.date(), today)) {
            return List.of();
        }
        return opening.slotOf(part, hostedOnly(limits)).stream()
                .filter(limits::allowsPart)
                .filter(slot -> Slot.quarterBefore(now).isBefore(slot.endsAt()))
                .map(slot -> leftOf(slot, Slot.quarterBefore(now)))
                .filter(slot -> limits.allowsStart(slot.startsAt(), now))
                .map(slot -> new Time(slot, limits))
                .toList();
    }

    private static Slot leftOf(Slot slot, Instant now) {
        return slot.startsAt().isBefore(now) ? new Slot(now, slot.endsAt()) : slot;
    }

    private List<Time> ofWindow(Need.Window window, boolean hosted, Resource resource) {
        var zone = opening.zone();
        var last = at(opening.date(), window.to(), zone);
        long length = window.minutes() * 60L;
        var usual = rules.areUsual(space) ? Limits.of(space.ruleFor(resource.kind())) : null;
        var times = new ArrayList<Time>();
        for (var start = earliest(window, zone);
                !start.plusSeconds(length).isAfter(last);
                start = start.plusSeconds(TakenDays.SECONDS_A_QUARTER)) {
            var slot = new Slot(start, start.plusSeconds(length));
            var limits = usual == null ? rules.of(asker, space, resource, opening.date(), null, slot) : usual;
            if (limits != null && isAllowed(slot, limits, hosted)) {
                times.add(new Time(slot, limits));
            }
        }
        return times;
    }

    private Instant earliest(Need.Window window, ZoneId zone) {
        var from = at(opening.date(), window.from(), zone);
        var quarter = Slot.quarterBefore(now);
        return from.isBefore(quarter) ? quarter : from;
    }

    boolean isAllowed(Slot slot, Limits limits, boolean hosted) {
        return limits.allowsDate(opening.date(), today)
                && limits.allowsStart(slot.startsAt(), now)
                && limits.allowsLength(slot.minutes())
                && isOnGrid(slot.startsAt(), limits.step(), opening.zone())
                && isOnGrid(slot.endsAt(), limits.step(), opening.zone())
                && opening.isOpenFor(slot, hosted || hostedOnly(limits));
    }

    boolean hostedOnly(Limits limits) {
        return limits.hostedOnly() || !asker.opens(space, opening.date());
    }

    static boolean isOnGrid(Instant at, int step, ZoneId zone) {
        return (zone.getRules().getOffset(at).getTotalSeconds() + at.getEpochSecond()) / 60 % 1440 % step == 0;
    }

    /** @param minutes after local midnight, 1440 at the end of the day */
    static Instant at(LocalDate date, int minutes, ZoneId zone) {
        return minutes >= 1440
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(minutes / 60, minutes % 60).atZone(zone).toInstant();
    }

    /** What holds for a stretch of that day; null when nobody may have it then. */
    @Nullable
    Limits limitsAt(Resource resource, Slot slot) {
        return rules.areUsual(space)
                ? Limits.of(space.ruleFor(resource.kind()))
                : rules.of(asker, space, resource, opening.date(), null, slot);
    }
}
