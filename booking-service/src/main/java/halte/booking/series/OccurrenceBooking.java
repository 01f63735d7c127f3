package halte.booking.series;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.BookingProblem;
import halte.booking.availability.Availability;
import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.reservation.BookingState;
import halte.booking.reservation.Intent;
import halte.booking.reservation.Reservations;
import halte.booking.reservation.Reserved;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Books one date of a series, as any booking is booked; what is refused becomes the reason of that date. */
@ApplicationScoped
@Transactional(MANDATORY)
class OccurrenceBooking {

    private static final int SUBSTITUTES_TRIED = 4;

    private final Reservations reservations;
    private final Structure structure;
    private final Availability availability;
    private final DayMasks masks;

    OccurrenceBooking(Reservations reservations, Structure structure, Availability availability, DayMasks masks) {
        this.reservations = reservations;
        this.structure = structure;
        this.availability = availability;
        this.masks = masks;
    }

    /** Booked, or skipped with its reason, or planned when it is too early to book it. */
    public Occurrence book(Series series, Occurrence wanted) {
        return outcome(series, wanted, wanted.wishedResourceId(), null);
    }

    /** The same, only kept for the person until then; as it was when it cannot be. */
    public Occurrence offer(Series series, Occurrence skipped, Instant until) {
        var tried = outcome(series, skipped, skipped.wishedResourceId(), until);
        return tried.is(OccurrenceState.OFFERED) ? tried : skipped;
    }

    /** Whether another of its kind would do. */
    public Optional<Occurrence> substitute(Series series, Occurrence skipped) {
        var slot = skipped.slot();
        var reason = skipped.reason();
        if (slot == null || skipped.wishedResourceId() == null || reason == null || !isTaken(reason)) {
            return Optional.empty();
        }
        return others(series, skipped, slot).stream()
                .limit(SUBSTITUTES_TRIED)
                .map(other -> outcome(series, skipped, other.id(), null))
                .filter(tried -> tried.bookingId() != null)
                .findFirst();
    }

    private static boolean isTaken(Reason reason) {
        return reason.type().equals(BookingProblem.SLOT_TAKEN.uri().toString());
    }

    private List<Resource> others(Series series, Occurrence skipped, Slot slot) {
        var now = structure.now();
        var space = now.space(series.spaceId());
        var taken = masks.of(space.id(), slot);
        return space.resources().stream()
                .filter(resource -> resource.kind().equals(series.resourceKind())
                        && !Objects.equals(resource.id(), skipped.wishedResourceId())
                        && resource.isBookableOn(skipped.date())
                        && !resource.isFixed()
                        && now.isFree(resource, atom -> taken.isFree(atom, slot)))
                .toList();
    }

    private Occurrence outcome(
            Series series, Occurrence wanted, @Nullable Integer resourceId, @Nullable Instant heldUntil) {
        var space = structure.now().space(series.spaceId());
        var resource = resourceId == null ? null : structure.now().resource(resourceId);
        if (resourceId != null && resource == null) {
            return wanted.without(OccurrenceState.SKIPPED, Reason.of(new Refusal(CommonProblem.NOT_FOUND)));
        }
        var reserved = reservations.reserve(intent(series, space, resource, wanted, heldUntil));
        return reserved.isBooked()
                ? made(wanted, reserved.made())
                : refused(space, wanted, Objects.requireNonNull(reserved.refusal()));
    }

    private static Intent intent(
            Series series, Space space, @Nullable Resource resource, Occurrence wanted, @Nullable Instant heldUntil) {
        var times = wanted.times();
        var slot = times.isPart()
                ? null
                : times.slotOn(wanted.date(), space.hours().zone());
        return new Intent(
                space,
                resource,
                series.resourceKind(),
                wanted.date(),
                times.part(),
                slot,
                series.person(),
                series.person().channel(),
                heldUntil,
                heldUntil == null ? null : "SERIES",
                series.id(),
                null,
                true);
    }

    private static Occurrence made(Occurrence wanted, Reserved.Made made) {
        boolean held = made.state() == BookingState.HELD;
        var state = held
                ? OccurrenceState.OFFERED
                : made.state() == BookingState.REQUESTED ? OccurrenceState.REQUESTED : OccurrenceState.BOOKED;
        return wanted.made(state, made.resource().id(), made.slot(), made.bookingId(), held ? made.until() : null);
    }

    private Occurrence refused(Space space, Occurrence wanted, Refusal refusal) {
        var known = wanted.at(slotOf(space, wanted));
        return refusal.type().name().equals(BookingProblem.TOO_FAR_AHEAD.name())
                ? known.as(OccurrenceState.PLANNED)
                : known.without(OccurrenceState.SKIPPED, Reason.of(refusal));
    }

    private @Nullable Slot slotOf(Space space, Occurrence wanted) {
        var part = wanted.times().part();
        return part == null
                ? wanted.times().slotOn(wanted.date(), space.hours().zone())
                : availability.opening(space, wanted.date()).slotOf(part, false).orElse(null);
    }
}
