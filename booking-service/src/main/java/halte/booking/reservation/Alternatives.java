package halte.booking.reservation;

import halte.booking.availability.Availability;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.occupation.TakenQuarters;
import halte.booking.rule.Keys;
import halte.booking.rule.RuleBook;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to take instead of a slot that is gone: another one at that time, the same one later, the nearest space. */
@ApplicationScoped
class Alternatives {

    private static final int OTHERS = 3;
    private static final int DAYS_LATER = 7;
    private static final int SPACES_ASKED = 6;
    private static final long DAY = 86_400;

    private final Structure structure;
    private final Rules rules;
    private final Availability availability;
    private final Candidates candidates;
    private final DayMasks masks;
    private final RuleBook book;

    Alternatives(
            Structure structure,
            Rules rules,
            Availability availability,
            Candidates candidates,
            DayMasks masks,
            RuleBook book) {
        this.structure = structure;
        this.rules = rules;
        this.availability = availability;
        this.candidates = candidates;
        this.masks = masks;
        this.book = book;
    }

    /** @param kind OTHER_DESK, OTHER_ROOM (whatever is no desk), LATER or NEAREST_SPACE */
    record Alternative(
            String kind,
            String space,
            String spaceName,
            String slug,
            String resource,
            String resourceKind,
            Map<String, String> resourceName,
            Instant startsAt,
            Instant endsAt) {

        static Alternative of(String kind, Space space, Resource resource, Slot slot) {
            return new Alternative(
                    kind,
                    space.space(),
                    space.name(),
                    space.slug(),
                    resource.resource(),
                    resource.kind(),
                    resource.name(),
                    slot.startsAt(),
                    slot.endsAt());
        }
    }

    List<Alternative> to(Wish wish) {
        var taken = masks.of(
                wish.space().id(),
                new Slot(wish.occupied().startsAt(), wish.occupied().endsAt().plusSeconds((DAYS_LATER + 1) * DAY)));
        var found = new ArrayList<>(others(wish, taken).limit(OTHERS).toList());
        var door = new Door(wish.asked().personId());
        later(wish, door, taken).ifPresent(found::add);
        nearest(wish, door).ifPresent(found::add);
        return found;
    }

    /** Whether somebody gets in while nobody hosts; asked once, and only where nobody hosts all day. */
    private final class Door {

        private final UUID person;
        private @Nullable Keys keys;

        Door(UUID person) {
            this.person = person;
        }

        boolean hostedOnly(Space space, LocalDate date, boolean asTheRulesSay) {
            return asTheRulesSay || (availability.opening(space, date).hasBadgeHours() && !keys().open(space, date));
        }

        private Keys keys() {
            var known = keys == null ? book.keysOf(person) : keys;
            keys = known;
            return known;
        }
    }

    /** The smallest that is big enough comes first. */
    private Stream<Alternative> others(Wish wish, TakenQuarters taken) {
        var asked = wish.asked().resource();
        var unwanted = candidates.bookable(wish.candidates());
        return sameKind(wish.space(), asked, wish)
                .filter(resource -> !unwanted.contains(resource))
                .filter(resource -> candidates.isFree(resource, wish.occupied(), taken))
                .filter(resource ->
                        isLike(asked, resource, wish) || isAllowed(wish, wish.space(), resource, wish.slot()))
                .map(resource -> Alternative.of(
                        asked.isDesk() ? "OTHER_DESK" : "OTHER_ROOM", wish.space(), resource, wish.slot()));
    }

    /** Whether what was judged about one holds for the other, so that nobody need be asked again. */
    private boolean isLike(Resource asked, Resource other, Wish wish) {
        return Objects.equals(
                        asked.description().requiresTraining(),
                        other.description().requiresTraining())
                && !book.namesResources(wish.space())
                && !book.keepsVisitorsOut(wish.space());
    }

    /** What is offered can be booked: the rules are asked as they will be then. */
    private boolean isAllowed(Wish wish, Space space, Resource resource, Slot slot) {
        var asked = wish.asked();
        var date = wish.part() == null ? null : space.hours().dateOf(slot.startsAt());
        try {
            rules.judge(new Want(
                    space,
                    resource,
                    null,
                    date,
                    wish.part(),
                    date == null ? slot : null,
                    asked.personId(),
                    asked.onTheSpot(),
                    asked.exceptBookingId(),
                    null));
            return true;
        } catch (Refusal notAllowed) {
            return false;
        }
    }

    private Stream<Resource> sameKind(Space space, Resource asked, Wish wish) {
        return space.resources().stream()
                .filter(resource -> resource.kind().equals(asked.kind()) && resource.isBookableOn(wish.date()))
                .filter(resource -> !resource.isFixed() && resource.units().isEmpty())
                .sorted(Comparator.comparingInt(resource -> detour(asked, resource)));
    }

    /** How far it is from what was asked for: too small is worse than too big. */
    private static int detour(Resource asked, Resource other) {
        int more = other.description().capacity() - asked.description().capacity();
        return more < 0 ? 1000 - more : more;
    }

    /** The same resource later on the same day, or at that time on one of the next days. */
    private Optional<Alternative> later(Wish wish, Door door, TakenQuarters taken) {
        var same = candidates.bookable(wish.candidates());
        return laterSlots(wish, door)
                .flatMap(slot -> same.stream()
                        .filter(resource ->
                                candidates.isFree(resource, wish.terms().around(slot), taken))
                        .filter(resource -> isAllowed(wish, wish.space(), resource, slot))
                        .map(resource -> Alternative.of("LATER", wish.space(), resource, slot)))
                .findFirst();
    }

    private Stream<Slot> laterSlots(Wish wish, Door door) {
        var part = wish.part();
        return part == null
                ? Stream.concat(laterThatDay(wish, door), sameHours(wish, door))
                : samePart(wish, part, door);
    }

    private Stream<Slot> laterThatDay(Wish wish, Door door) {
        boolean hostedOnly =
                door.hostedOnly(wish.space(), wish.date(), wish.terms().hostedOnly());
        var opening = availability.opening(wish.space(), wish.date());
        return IntStream.rangeClosed(1, 48)
                .mapToObj(step -> moved(
                        wish.slot(), step * 60L * Math.min(60, wish.terms().stepMinutes())))
                .filter(slot -> opening.isOpenFor(slot, hostedOnly));
    }

    private Stream<Slot> sameHours(Wish wish, Door door) {
        var zone = wish.space().hours().zone();
        var start = wish.slot().startsAt().atZone(zone);
        long seconds = wish.slot().minutes() * 60;
        return IntStream.rangeClosed(1, DAYS_LATER)
                .mapToObj(day -> start.plusDays(day).toInstant())
                .map(from -> new Slot(from, from.plusSeconds(seconds)))
                .filter(slot -> isOpen(wish, slot, door));
    }

    private boolean isOpen(Wish wish, Slot slot, Door door) {
        var date = wish.space().hours().dateOf(slot.startsAt());
        return availability
                .opening(wish.space(), date)
                .isOpenFor(
                        slot, door.hostedOnly(wish.space(), date, wish.terms().hostedOnly()));
    }

    private Stream<Slot> samePart(Wish wish, Part part, Door door) {
        return IntStream.rangeClosed(1, DAYS_LATER)
                .mapToObj(day -> wish.date().plusDays(day))
                .flatMap(date -> availability
                        .slotOf(
                                wish.space(),
                                date,
                                part,
                                door.hostedOnly(wish.space(), date, wish.terms().hostedOnly()))
                        .stream());
    }

    private static Slot moved(Slot slot, long seconds) {
        return new Slot(slot.startsAt().plusSeconds(seconds), slot.endsAt().plusSeconds(seconds));
    }

    private Optional<Alternative> nearest(Wish wish, Door door) {
        var kind = wish.asked().resource().kind();
        var spaces = structure.now().spaces().stream()
                .filter(space -> space.id() != wish.space().id())
                .filter(space -> space.resources().stream()
                        .anyMatch(resource -> resource.kind().equals(kind)))
                .sorted(Comparator.comparingDouble(wish.space()::kilometresFrom))
                .limit(SPACES_ASKED)
                .flatMap(space -> slotIn(space, wish, door).map(slot -> Elsewhere.of(space, wish, slot)).stream())
                .toList();
        if (spaces.isEmpty()) {
            return Optional.empty();
        }
        var taken = masks.of(
                spaces.stream().map(elsewhere -> elsewhere.space().id()).toList(), range(spaces));
        return spaces.stream()
                .flatMap(elsewhere -> freeThere(elsewhere, wish, taken).stream())
                .findFirst();
    }

    /** Another space where the wish could be met, if something is free. */
    private record Elsewhere(Space space, Slot slot, Slot occupied) {

        static Elsewhere of(Space space, Wish wish, Slot slot) {
            var rule = space.ruleFor(wish.asked().resource().kind());
            return new Elsewhere(space, slot, slot.longerBy(rule.bufferMinutes()));
        }
    }

    private static Slot range(List<Elsewhere> spaces) {
        return new Slot(
                spaces.stream()
                        .map(elsewhere -> elsewhere.occupied().startsAt())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                spaces.stream()
                        .map(elsewhere -> elsewhere.occupied().endsAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private Optional<Slot> slotIn(Space space, Wish wish, Door door) {
        boolean asUsual = space.ruleFor(wish.asked().resource().kind()).hostedOnly();
        boolean hostedOnly = door.hostedOnly(space, wish.date(), asUsual);
        var part = wish.part();
        if (part != null) {
            return availability.slotOf(space, wish.date(), part, hostedOnly);
        }
        return availability.opening(space, wish.date()).isOpenFor(wish.slot(), hostedOnly)
                ? Optional.of(wish.slot())
                : Optional.empty();
    }

    private Optional<Alternative> freeThere(Elsewhere there, Wish wish, TakenQuarters taken) {
        var asked = wish.asked().resource();
        return sameKind(there.space(), asked, wish)
                .filter(resource -> candidates.isFree(resource, there.occupied(), taken))
                .filter(resource -> isAllowed(wish, there.space(), resource, there.slot()))
                .findFirst()
                .map(resource -> Alternative.of("NEAREST_SPACE", there.space(), resource, there.slot()));
    }
}
