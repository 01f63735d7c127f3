package halte.booking.need;

import halte.booking.blocking.OutOfUse;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.need.FreeViews.FreeDay;
import halte.booking.need.FreeViews.ResourceDay;
import halte.booking.need.FreeViews.Stretch;
import halte.booking.rule.Asker;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day of one resource: when it is open and where in it a booking may lie. */
@ApplicationScoped
class LookingAtOne {

    private static final long QUARTER = TakenDays.SECONDS_A_QUARTER;

    private final Structure structure;
    private final Masks masks;
    private final AskedRules rules;
    private final OutOfUse outOfUse;
    private final Clock clock;

    LookingAtOne(Structure structure, Masks masks, AskedRules rules, OutOfUse outOfUse, Clock clock) {
        this.structure = structure;
        this.masks = masks;
        this.rules = rules;
        this.outOfUse = outOfUse;
        this.clock = clock;
    }

    ResourceDay day(Space space, Resource resource, LocalDate date, Asker asker) {
        var times = times(space, date, asker);
        var opening = times.opening();
        var limits = limits(times, resource);
        var open = opening.open(times.hostedOnly(limits));
        boolean bookable = isBookable(times, resource, limits);
        return new ResourceDay(
                space.space(),
                resource.resource(),
                resource.kind(),
                date,
                space.hours().zone().getId(),
                opening.state().name(),
                opening.reason(),
                bookable,
                limits.step(),
                limits.min(),
                limits.max(),
                limits.approval(),
                open.stream()
                        .map(slot -> new Stretch(slot.startsAt(), slot.endsAt()))
                        .toList(),
                bookable && !open.isEmpty() ? free(times, resource, open, atoms(space, date, 1, asker)) : List.of());
    }

    /** A row of days, each with how much of it could be booked; one look at what is taken. */
    List<FreeDay> days(Space space, Resource resource, LocalDate from, int count, Asker asker) {
        var atoms = atoms(space, from, count, asker);
        return from.datesUntil(from.plusDays(count))
                .map(date -> freeDay(times(space, date, asker), resource, atoms))
                .toList();
    }

    private FreeDay freeDay(Times times, Resource resource, Atoms atoms) {
        var date = times.opening().date();
        var limits = limits(times, resource);
        var open = times.opening().open(times.hostedOnly(limits));
        return new FreeDay(
                date,
                open.isEmpty() ? "CLOSED" : times.opening().state().name(),
                isBookable(times, resource, limits)
                        ? free(times, resource, open, atoms).stream()
                                .mapToLong(Stretch::minutes)
                                .sum()
                        : 0);
    }

    private static boolean isBookable(Times times, Resource resource, Limits limits) {
        var date = times.opening().date();
        return resource.isBookableOn(date) && limits.allowsDate(date, times.today()) && !times.isKept();
    }

    private Times times(Space space, LocalDate date, Asker asker) {
        var now = clock.instant();
        var opening = space.hours().on(date, structure.now().holidays());
        return new Times(rules, asker, space, opening, space.hours().presenceDateOf(now), now);
    }

    /** What holds on that day by and large: the grid, the shortest and the longest. */
    private static Limits limits(Times times, Resource resource) {
        var opening = times.opening();
        var day = opening.slotOf(Part.DAY, false);
        var limits = day.isEmpty() ? null : times.limitsAt(resource, day.get());
        return limits == null ? Limits.of(times.space().ruleFor(resource.kind())) : limits;
    }

    private Atoms atoms(Space space, LocalDate from, int count, Asker asker) {
        var zone = space.hours().zone();
        var range = new Slot(
                from.minusDays(1).atStartOfDay(zone).toInstant(),
                from.plusDays(count + 1L).atStartOfDay(zone).toInstant());
        boolean mayBeKept =
                from.datesUntil(from.plusDays(count)).anyMatch(date -> rules.mayKeepOut(asker, space, date));
        var kept = outOfUse.keptFromVisitors(mayBeKept ? List.of(space.id()) : List.of(), range);
        return new Atoms(structure.now(), masks.of(List.of(space.id()), range), kept);
    }

    private static List<Stretch> free(Times times, Resource resource, List<Slot> open, Atoms atoms) {
        var found = new ArrayList<Stretch>();
        for (var stretch : open) {
            addFree(found, times, resource, stretch, atoms);
        }
        return found;
    }

    /** Walks through the quarters: a booking may take one when, with its buffers, nothing is in the way. */
    private static void addFree(List<Stretch> found, Times times, Resource resource, Slot open, Atoms atoms) {
        @Nullable Instant start = null;
        @Nullable Limits held = null;
        for (var at = open.startsAt(); !at.isAfter(open.endsAt()); at = at.plusSeconds(QUARTER)) {
            var limits = at.isBefore(open.endsAt()) ? freeFor(times, resource, at, atoms) : null;
            if (limits != null && start == null) {
                boolean mayBegin =
                        Times.isOnGrid(at, limits.step(), times.opening().zone())
                                && !at.isBefore(Slot.quarterBefore(times.now()))
                                && limits.allowsStart(at, times.now());
                start = mayBegin ? at : null;
                held = limits;
            } else if (limits == null && start != null && held != null) {
                add(found, start, at, held, times.opening().zone());
                start = null;
            }
        }
    }

    /** The limits that hold in a quarter of an hour that can be taken; null when it cannot. */
    private static @Nullable Limits freeFor(Times times, Resource resource, Instant at, Atoms atoms) {
        var quarter = new Slot(at, at.plusSeconds(QUARTER));
        var limits = times.limitsAt(resource, quarter);
        boolean isFree = limits != null
                && atoms.areFree(resource, limits.firstQuarter(quarter), limits.lastQuarter(quarter))
                && (times.asker().isMember(times.space(), times.opening().date())
                        || !atoms.kept().keeps(resource, quarter));
        return isFree ? limits : null;
    }

    private static void add(List<Stretch> found, Instant start, Instant end, Limits limits, ZoneId zone) {
        var last = end;
        while (last.isAfter(start) && !Times.isOnGrid(last, limits.step(), zone)) {
            last = last.minusSeconds(QUARTER);
        }
        if (last.getEpochSecond() - start.getEpochSecond() >= limits.min() * 60L) {
            found.add(new Stretch(start, last));
        }
    }
}
