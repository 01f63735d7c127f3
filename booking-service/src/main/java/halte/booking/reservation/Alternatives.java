package halte.booking.reservation;

import halte.booking.availability.Availability;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to take instead of a slot that is gone: another one at that time, the same one later, the nearest space. */
@ApplicationScoped
class Alternatives {

    private static final int OTHERS = 3;
    private static final int DAYS_LATER = 7;
    private static final int SPACES_ASKED = 6;

    private final Structure structure;
    private final Availability availability;
    private final DayMasks masks;

    Alternatives(Structure structure, Availability availability, DayMasks masks) {
        this.structure = structure;
        this.availability = availability;
        this.masks = masks;
    }

    /** @param kind OTHER_DESK, LATER or NEAREST_SPACE */
    record Alternative(String kind, String space, String resource, Instant startsAt, Instant endsAt) {

        static Alternative of(String kind, Space space, Resource resource, Slot slot) {
            return new Alternative(kind, space.space(), resource.resource(), slot.startsAt(), slot.endsAt());
        }
    }

    List<Alternative> to(Wish wish) {
        var found = new ArrayList<>(others(wish).limit(OTHERS).toList());
        later(wish).ifPresent(found::add);
        if (wish.candidates().stream().allMatch(Resource::isDesk)) {
            nearest(wish).ifPresent(found::add);
        }
        return found;
    }

    private Stream<Alternative> others(Wish wish) {
        var kind = wish.candidates().isEmpty()
                ? Resource.DESK
                : wish.candidates().get(0).kind();
        var taken = masks.of(wish.space().id(), wish.occupied());
        return wish.space().resources().stream()
                .filter(resource -> resource.kind().equals(kind) && resource.isBookableOn(wish.date()))
                .filter(resource -> !wish.candidates().contains(resource))
                .filter(resource -> taken.isFree(resource.id(), wish.occupied()))
                .map(resource -> Alternative.of("OTHER_DESK", wish.space(), resource, wish.slot()));
    }

    /** The same resource in the same part of one of the next days, or the same length later on the same day. */
    private Optional<Alternative> later(Wish wish) {
        var window = new Slot(wish.slot().startsAt(), wish.slot().endsAt().plusSeconds((DAYS_LATER + 1) * 86_400L));
        var taken = masks.of(wish.space().id(), window);
        return laterSlots(wish)
                .flatMap(slot -> wish.candidates().stream()
                        .filter(resource ->
                                taken.isFree(resource.id(), wish.terms().around(slot)))
                        .map(resource -> Alternative.of("LATER", wish.space(), resource, slot)))
                .findFirst();
    }

    private Stream<Slot> laterSlots(Wish wish) {
        var part = wish.part();
        if (part == null) {
            var opening = availability.opening(wish.space(), wish.date());
            return IntStream.rangeClosed(1, 48)
                    .mapToObj(step -> moved(
                            wish.slot(), step * 60L * Math.min(60, wish.terms().stepMinutes())))
                    .filter(slot -> opening.isOpenFor(slot, wish.terms().hostedOnly()));
        }
        return IntStream.rangeClosed(1, DAYS_LATER)
                .mapToObj(day -> wish.date().plusDays(day))
                .flatMap(date -> availability
                        .slotOf(wish.space(), date, part, wish.terms().hostedOnly())
                        .stream());
    }

    private static Slot moved(Slot slot, long seconds) {
        return new Slot(slot.startsAt().plusSeconds(seconds), slot.endsAt().plusSeconds(seconds));
    }

    private Optional<Alternative> nearest(Wish wish) {
        return structure.now().spaces().stream()
                .filter(space -> space.id() != wish.space().id())
                .sorted(Comparator.comparingDouble(wish.space()::kilometresFrom))
                .limit(SPACES_ASKED)
                .flatMap(space -> slotIn(space, wish).stream().flatMap(slot -> freeDesk(space, wish, slot).stream()))
                .findFirst();
    }

    private Optional<Slot> slotIn(Space space, Wish wish) {
        var part = wish.part() == null ? Part.DAY : wish.part();
        var slot = availability.slotOf(space, wish.date(), part, false);
        return wish.part() != null
                ? slot
                : slot.filter(open -> availability.opening(space, wish.date()).isOpenFor(wish.slot(), false))
                        .map(open -> wish.slot());
    }

    private Optional<Alternative> freeDesk(Space space, Wish wish, Slot slot) {
        var taken = masks.of(space.id(), slot);
        return space.desksOn(wish.date()).stream()
                .filter(desk -> taken.isFree(desk.id(), slot))
                .findFirst()
                .map(desk -> Alternative.of("NEAREST_SPACE", space, desk, slot));
    }
}
