package halte.booking.availability;

import halte.booking.blocking.OutOfUse;
import halte.booking.hours.ClosureAudience;
import halte.booking.hours.OpeningDay;
import halte.booking.hours.OpeningState;
import halte.booking.hours.Part;
import halte.booking.hours.Segment;
import halte.booking.hours.Shift;
import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.occupation.TakenQuarters;
import halte.booking.rule.Asker;
import halte.booking.rule.RuleBook;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Answers what is free, from the masks. */
@ApplicationScoped
public class Availability {

    private final Structure structure;
    private final DayMasks masks;
    private final OutOfUse outOfUse;
    private final RuleBook book;
    private final Clock clock;

    Availability(Structure structure, DayMasks masks, OutOfUse outOfUse, RuleBook book, Clock clock) {
        this.structure = structure;
        this.masks = masks;
        this.outOfUse = outOfUse;
        this.book = book;
        this.clock = clock;
    }

    /**
     * One day on the strip: its opening and how many desks are free in each part.
     *
     * @param badgeNeeded parts in which it is open, but nobody hosts and no plan of whoever asks opens the door
     * @param planNeeded it is kept from those who hold no plan, and whoever asks holds none
     */
    public record Day(
            LocalDate date,
            String state,
            @Nullable Map<String, String> reason,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            Map<Part, Integer> free,
            List<Part> badgeNeeded,
            boolean planNeeded,
            int total,
            @Nullable ClosureAudience audience,
            List<Rota> rota) {}

    /** A stretch of the day that hangs on a volunteer, in words. */
    public record Rota(
            String state, String from, String to, Instant confirmBy, OpeningState otherwise, Map<String, String> text) {

        static Rota of(Shift shift, OpeningDay day, Instant now) {
            return new Rota(
                    shift.stateAt(now),
                    Segment.clock(shift.from()),
                    Segment.clock(shift.to()),
                    shift.confirmBy(),
                    shift.otherwise(),
                    shift.words(now, day.zone()));
        }
    }

    /**
     * A resource in a slot, as plan and list show it.
     *
     * @param state FREE, TAKEN, BLOCKED or ALLOCATED
     * @param reason why it is blocked, by language
     * @param outOfOrder null unless it is blocked
     */
    public record Free(
            String resource,
            String kind,
            boolean free,
            String state,
            @Nullable Map<String, String> reason,
            @Nullable OutOfOrder outOfOrder) {

        static Free of(Resource resource, boolean free, OutOfUse.@Nullable State state) {
            var code = resource.resource();
            var kind = resource.kind();
            if (free || state == null) {
                return new Free(code, kind, free, free ? "FREE" : "TAKEN", null, null);
            }
            var why = state.isBlocked() ? new OutOfOrder(state.reason(), state.until()) : null;
            return new Free(code, kind, false, state.kind(), state.reason(), why);
        }
    }

    public record OutOfOrder(
            @Nullable Map<String, String> reason, @Nullable Instant until) {}

    public OpeningDay opening(Space space, LocalDate date) {
        return space.hours().on(date, structure.now().holidays());
    }

    /** Whether only the hours in which somebody hosts count for that person on that day. */
    public boolean hostedOnly(Space space, LocalDate date, UUID person) {
        return opening(space, date).hasBadgeHours() && !book.keysOf(person).open(space, date);
    }

    /** What is left of a part of a day: a part that has begun starts at the current quarter of an hour. */
    public Optional<Slot> slotOf(Space space, LocalDate date, Part part, boolean hostedOnly) {
        return opening(space, date).slotOf(part, hostedOnly).flatMap(this::whatIsLeftOf);
    }

    public Optional<Slot> whatIsLeftOf(Slot slot) {
        var now = Slot.quarterBefore(clock.instant());
        if (!slot.startsAt().isBefore(now)) {
            return Optional.of(slot);
        }
        return now.isBefore(slot.endsAt()) ? Optional.of(new Slot(now, slot.endsAt())) : Optional.empty();
    }

    /** Whether that day is kept from those who hold no plan, and so from whoever asks. */
    public boolean needsPlan(Space space, LocalDate date, Asker asker) {
        return opening(space, date).isForMembers() && !asker.isMember(space, date);
    }

    public List<Day> days(Space space, LocalDate from, int count, Asker asker) {
        var all = new Slot(
                from.atStartOfDay(space.hours().zone()).toInstant(),
                from.plusDays(count).atStartOfDay(space.hours().zone()).toInstant());
        var taken = masks.of(space.id(), all);
        boolean isKept = from.datesUntil(from.plusDays(count)).anyMatch(date -> mayBeKept(space, date, asker));
        var kept = outOfUse.keptFromVisitors(isKept ? List.of(space.id()) : List.of(), all);
        return from.datesUntil(from.plusDays(count))
                .map(date -> day(
                        space,
                        date,
                        asker,
                        (desk, slot) -> taken.isFree(desk.id(), slot)
                                && !(mayBeKept(space, date, asker) && kept.keeps(desk, slot))))
                .toList();
    }

    private boolean mayBeKept(Space space, LocalDate date, Asker asker) {
        return book.keepsVisitorsOut(space) && !asker.isMember(space, date);
    }

    private Day day(Space space, LocalDate date, Asker asker, BiPredicate<Resource, Slot> isFree) {
        var opening = opening(space, date);
        var desks = space.desksOn(date);
        boolean alone = asker.opens(space, date);
        boolean planNeeded = needsPlan(space, date, asker);
        var forAnybody = desks.stream()
                .filter(desk -> !planNeeded && !desk.isFixed() && asker.mayUse(space, desk, date))
                .toList();
        var free = new EnumMap<Part, Integer>(Part.class);
        boolean hostedOnly = space.ruleFor(Resource.DESK).hostedOnly() || !alone;
        for (var part : Part.values()) {
            free.put(
                    part,
                    opening.slotOf(part, hostedOnly)
                            .flatMap(this::whatIsLeftOf)
                            .map(slot -> countFree(forAnybody, slot, isFree))
                            .orElse(0));
        }
        return new Day(
                date,
                opening.state().name(),
                opening.reason(),
                opening.opensAt().orElse(null),
                opening.closesAt().orElse(null),
                free,
                Arrays.stream(Part.values())
                        .filter(part -> !alone
                                && opening.slotOf(part, true).isEmpty()
                                && opening.slotOf(part, false).isPresent())
                        .toList(),
                planNeeded,
                desks.size(),
                opening.audience(),
                opening.shifts().stream()
                        .map(shift -> Rota.of(shift, opening, clock.instant()))
                        .toList());
    }

    /** Every resource of the space with whether it is free in the slot for whoever asks, its buffer included. */
    public List<Free> resources(Space space, Slot slot, LocalDate date, Asker asker) {
        var taken = masks.of(space.id(), slot.longerBy(60));
        var states = outOfUse.in(space, slot);
        var now = structure.now();
        var kept = outOfUse.keptFromVisitors(mayBeKept(space, date, asker) ? List.of(space.id()) : List.of(), slot);
        return space.resources().stream()
                .filter(resource -> resource.isBookableOn(date))
                .map(resource -> Free.of(
                        resource,
                        isFree(space, resource, slot, taken) && !kept.keeps(resource, slot),
                        OutOfUse.of(resource, states, now)
                                .or(() -> kept.of(resource, slot))
                                .orElse(null)))
                .toList();
    }

    /** A whole is free when all its parts are, a label when one of its units is. */
    private boolean isFree(Space space, Resource resource, Slot slot, TakenQuarters taken) {
        var occupied = slot.longerBy(space.ruleFor(resource.kind()).bufferMinutes());
        return structure.now().isFree(resource, atom -> taken.isFree(atom, occupied));
    }

    private static int countFree(List<Resource> desks, Slot slot, BiPredicate<Resource, Slot> isFree) {
        return (int) desks.stream().filter(desk -> isFree.test(desk, slot)).count();
    }
}
