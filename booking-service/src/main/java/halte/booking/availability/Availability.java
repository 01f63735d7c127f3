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
import halte.booking.rule.Keys;
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
     */
    public record Day(
            LocalDate date,
            String state,
            @Nullable Map<String, String> reason,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            Map<Part, Integer> free,
            List<Part> badgeNeeded,
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

    /** @param keys what opens the door for whoever asks while nobody hosts */
    public List<Day> days(Space space, LocalDate from, int count, Keys keys) {
        var all = new Slot(
                from.atStartOfDay(space.hours().zone()).toInstant(),
                from.plusDays(count).atStartOfDay(space.hours().zone()).toInstant());
        var taken = masks.of(space.id(), all);
        return from.datesUntil(from.plusDays(count))
                .map(date -> day(space, date, taken, keys.open(space, date)))
                .toList();
    }

    private Day day(Space space, LocalDate date, TakenQuarters taken, boolean alone) {
        var opening = opening(space, date);
        var desks = space.desksOn(date);
        var forAnybody = desks.stream().filter(desk -> !desk.isFixed()).toList();
        var free = new EnumMap<Part, Integer>(Part.class);
        boolean hostedOnly = space.ruleFor(Resource.DESK).hostedOnly() || !alone;
        for (var part : Part.values()) {
            free.put(
                    part,
                    opening.slotOf(part, hostedOnly)
                            .flatMap(this::whatIsLeftOf)
                            .map(slot -> countFree(forAnybody, slot, taken))
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
                desks.size(),
                opening.audience(),
                opening.shifts().stream()
                        .map(shift -> Rota.of(shift, opening, clock.instant()))
                        .toList());
    }

    /** Every resource of the space with whether it is free in the slot, its buffer included. */
    public List<Free> resources(Space space, Slot slot, LocalDate date) {
        var taken = masks.of(space.id(), slot.longerBy(60));
        var states = outOfUse.in(space, slot);
        var now = structure.now();
        return space.resources().stream()
                .filter(resource -> resource.isBookableOn(date))
                .map(resource -> Free.of(
                        resource,
                        isFree(space, resource, slot, taken),
                        OutOfUse.of(resource, states, now).orElse(null)))
                .toList();
    }

    /** A whole is free when all its parts are, a label when one of its units is. */
    private boolean isFree(Space space, Resource resource, Slot slot, TakenQuarters taken) {
        var occupied = slot.longerBy(space.ruleFor(resource.kind()).bufferMinutes());
        return structure.now().isFree(resource, atom -> taken.isFree(atom, occupied));
    }

    private static int countFree(List<Resource> desks, Slot slot, TakenQuarters taken) {
        return (int)
                desks.stream().filter(desk -> taken.isFree(desk.id(), slot)).count();
    }
}
