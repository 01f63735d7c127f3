package halte.booking.presence;

import halte.booking.BookingProblem;
import halte.booking.allocation.Allocations;
import halte.booking.availability.Availability;
import halte.booking.code.CheckInCodes;
import halte.booking.code.CheckInCodes.Place;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.presence.CheckingIn.CheckedIn;
import halte.booking.reservation.BookedFor;
import halte.booking.reservation.Booking;
import halte.booking.reservation.BookingRegister;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody read the code at the door or on a desk: checks in who booked, lets in who did not. */
@ApplicationScoped
class ComingByCode {

    private static final Text HERE = Text.of(
            "Votre arrivée à %s est déjà notée.",
            "Uw aankomst in %s is al genoteerd.",
            "Ihre Ankunft in %s ist schon notiert.",
            "You are already checked in at %s.");

    private final CheckInCodes codes;
    private final BookingRegister bookings;
    private final Presences presences;
    private final Arriving arriving;
    private final WalkingIn walkingIn;
    private final ChangingDesk changingDesk;
    private final Allocations allocations;
    private final ReportedTime times;
    private final Availability availability;
    private final DayMasks masks;
    private final Structure structure;
    private final Clock clock;

    ComingByCode(
            CheckInCodes codes,
            BookingRegister bookings,
            Presences presences,
            Arriving arriving,
            WalkingIn walkingIn,
            ChangingDesk changingDesk,
            Allocations allocations,
            ReportedTime times,
            Availability availability,
            DayMasks masks,
            Structure structure,
            Clock clock) {
        this.codes = codes;
        this.bookings = bookings;
        this.presences = presences;
        this.arriving = arriving;
        this.walkingIn = walkingIn;
        this.changingDesk = changingDesk;
        this.allocations = allocations;
        this.times = times;
        this.availability = availability;
        this.masks = masks;
        this.structure = structure;
        this.clock = clock;
    }

    /** What was booked; {@code movable} when it is a desk, which may become another one. */
    record Expected(
            UUID bookingId,
            String resource,
            Map<String, String> resourceName,
            boolean movable,
            Instant startsAt,
            Instant endsAt) {

        static Expected of(Booking booking, Structure structure) {
            var resource = structure.now().findResource(booking.resource());
            return new Expected(
                    booking.id(),
                    booking.resource(),
                    resource.map(Resource::name).orElse(Map.of()),
                    resource.filter(Resource::isDesk).isPresent(),
                    booking.slot().startsAt(),
                    booking.slot().endsAt());
        }
    }

    record Present(UUID presenceId, UUID bookingId, String resource, Map<String, String> resourceName, Instant at) {}

    /**
     * What a tap on this code would do.
     *
     * @param desk the desk of the code, null for the door
     * @param deskFree whether that desk, or any desk for the door, is free now
     * @param freeDesks how many are
     * @param parts what a walk-in may take now, empty while closed
     */
    record Seen(
            String space,
            String slug,
            String name,
            String timeZone,
            @Nullable String desk,
            @Nullable Map<String, String> deskName,
            boolean deskFree,
            int freeDesks,
            List<Part> parts,
            @Nullable Expected booking,
            @Nullable Present presence) {}

    @Transactional
    public Seen look(String code, Caller caller) {
        var place = codes.placeOf(code);
        var space = place.space();
        var now = clock.instant();
        var date = space.hours().presenceDateOf(now);
        var free = freeDesks(space, date, now);
        var desk = place.desk();
        var own = allocations.heldBy(caller.personId(), space, date).orElse(null);
        return new Seen(
                space.space(),
                space.slug(),
                space.name(),
                space.hours().zone().getId(),
                desk == null ? null : desk.resource(),
                desk == null ? null : desk.name(),
                desk == null ? own != null || !free.isEmpty() : desk.equals(own) || free.contains(desk),
                free.size(),
                parts(space, date, now, availability.hostedOnly(space, date, caller.personId())),
                next(space, date, now, caller)
                        .map(booking -> Expected.of(booking, structure))
                        .orElse(null),
                presences
                        .open(caller.personId(), space.id(), date)
                        .map(this::present)
                        .orElse(null));
    }

    @Transactional
    public CheckedIn arrive(String code, @Nullable Part part, @Nullable Instant at, Caller caller) {
        var place = codes.placeOf(code);
        var space = place.space();
        var when = times.of(at);
        var date = space.hours().presenceDateOf(when);
        var booked = next(space, date, when, caller);
        if (booked.isPresent()) {
            return arrive(place, bookings.lockFor(booked.get().id(), caller), when);
        }
        if (presences.open(caller.personId(), space.id(), date).isPresent()) {
            throw new Refusal(BookingProblem.ALREADY_CHECKED_IN, HERE.formatted(space.name()));
        }
        return walkIn(place, part, date, caller);
    }

    private Optional<Booking> next(Space space, LocalDate date, Instant when, Caller caller) {
        return bookings.next(caller.personId(), space.id(), date, when);
    }

    private CheckedIn arrive(Place place, Booking booking, Instant when) {
        var desk = place.desk();
        if (desk != null) {
            changingDesk.to(desk, booking);
        }
        return new CheckedIn(arriving.arrive(booking, Method.QR, when, null), booking.personName());
    }

    private CheckedIn walkIn(Place place, @Nullable Part part, LocalDate date, Caller caller) {
        var person = new BookedFor(caller.personId(), caller.name(), caller.email(), caller.language(), null);
        var own = allocations.heldBy(caller.personId(), place.space(), date);
        if (own.isPresent()) {
            return new CheckedIn(walkingIn.comeToOwn(place.space(), own.get(), person, Method.QR), caller.name());
        }
        var desk = place.desk();
        var presence = walkingIn.walkInAlone(
                place.space(), desk == null ? null : desk.resource(), part == null ? Part.DAY : part, person);
        return new CheckedIn(presence, caller.name());
    }

    private List<Resource> freeDesks(Space space, LocalDate date, Instant now) {
        var quarter = Slot.quarterBefore(now);
        var taken = masks.of(space.id(), new Slot(quarter, quarter.plusSeconds(900)));
        return space.desksOn(date).stream()
                .filter(desk -> !taken.isTakenAt(desk.id(), quarter))
                .toList();
    }

    /** In the morning the day or the morning, later the afternoon; nothing once the space has closed. */
    private List<Part> parts(Space space, LocalDate date, Instant now, boolean hostedOnly) {
        var opening = availability.opening(space, date);
        return List.of(Part.DAY, Part.AM, Part.PM).stream()
                .filter(part -> opening.slotOf(part, hostedOnly)
                        .filter(slot ->
                                now.isBefore(slot.endsAt()) && (part != Part.PM || !now.isBefore(slot.startsAt())))
                        .isPresent())
                .filter(part -> part != Part.DAY
                        || opening.slotOf(Part.PM, hostedOnly)
                                .filter(slot -> now.isBefore(slot.startsAt()))
                                .isPresent())
                .toList();
    }

    private Present present(Presence presence) {
        var resource = structure.now().findResource(presence.resource());
        return new Present(
                presence.id(),
                presence.bookingId(),
                presence.resource(),
                resource.map(Resource::name).orElse(Map.of()),
                presence.cameAt());
    }
}
