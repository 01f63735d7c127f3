package halte.booking.waiting;

import halte.booking.BookingProblem;
import halte.booking.availability.Availability;
import halte.booking.database.Database;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.reservation.BookedFor;
import halte.booking.reservation.BookingForWhom;
import halte.booking.reservation.Reservations;
import halte.booking.series.ForWhom;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.contracts.booking.WaitingListJoinedV1;
import halte.identity.Caller;
import halte.outbox.Outbox;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Joins the queue for what is taken, and only for that: what is free can be booked, what is refused would be again. */
@ApplicationScoped
class Joining {

    private final Structure structure;
    private final Availability availability;
    private final BookingForWhom people;
    private final Reservations reservations;
    private final EntryTable entries;
    private final FreedSlots freed;
    private final Database database;
    private final Outbox outbox;
    private final Clock clock;

    Joining(
            Structure structure,
            Availability availability,
            BookingForWhom people,
            Reservations reservations,
            EntryTable entries,
            FreedSlots freed,
            Database database,
            Outbox outbox,
            Clock clock) {
        this.structure = structure;
        this.availability = availability;
        this.people = people;
        this.reservations = reservations;
        this.entries = entries;
        this.freed = freed;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal NOT_TAKEN, ALREADY_WAITING, SLOT_BEGUN, or what a booking would be refused for */
    @Transactional
    public UUID join(WaitingRequest request, Caller caller) {
        var resource = request.resource() == null || request.resource().isBlank()
                ? null
                : structure.now().findResource(request.resource()).orElseThrow(Joining::notFound);
        var space = space(request, resource);
        var person = ForWhom.of(request.person(), space, people, caller);
        var entry = entry(request, space, resource, person);
        refuseUnlessTaken(entry, space, resource);
        if (!entries.insert(entry)) {
            throw new Refusal(WaitingProblem.ALREADY_WAITING);
        }
        tell(entry);
        // It may have become free since we looked; whoever looks next finds this entry.
        freed.note(space.id(), FreedSlots.atomsOf(structure.now(), entry), entry.slot());
        return entry.id();
    }

    private Space space(WaitingRequest request, @Nullable Resource resource) {
        if (request.space() == null || request.space().isBlank()) {
            return structure.now().space(resource == null ? 0 : resource.spaceId());
        }
        var space = structure.now().space(request.space());
        if (resource != null && resource.spaceId() != space.id()) {
            throw notFound();
        }
        return space;
    }

    private Entry entry(WaitingRequest request, Space space, @Nullable Resource resource, BookedFor person) {
        var part = request.date() == null ? null : request.part() == null ? Part.DAY : request.part();
        var slot = part == null ? request.slot() : slotOf(space, request.day(), part, person);
        var kind = request.kind() == null ? Resource.DESK : request.kind();
        return new Entry(
                UUID.randomUUID(),
                0,
                space.id(),
                space.space(),
                space.operator(),
                resource == null ? null : resource.id(),
                resource == null ? null : resource.resource(),
                resource == null ? kind : resource.kind(),
                person,
                part == null ? space.hours().dateOf(slot.startsAt()) : request.day(),
                part,
                slot,
                EntryState.WAITING,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                null);
    }

    /** What they would book; when that is nothing, the whole part, and trying to book it says why. */
    private Slot slotOf(Space space, LocalDate date, Part part, BookedFor person) {
        var opening = availability.opening(space, date);
        boolean hostedOnly = availability.hostedOnly(space, date, person.personId());
        return opening.slotOf(part, hostedOnly)
                .or(() -> opening.slotOf(part, false))
                .orElseThrow(() -> new Refusal(BookingProblem.SPACE_CLOSED));
    }

    /** Tries to book it, by all the rules, and undoes that: exactly what is refused as taken can be waited for. */
    private void refuseUnlessTaken(Entry entry, Space space, @Nullable Resource resource) {
        if (!entry.slot().startsAt().isAfter(clock.instant())) {
            throw new Refusal(WaitingProblem.SLOT_BEGUN);
        }
        database.update("savepoint look");
        var tried = reservations.reserve(entry.intent(space, resource).quietly(true));
        database.update("rollback to savepoint look");
        var refusal = tried.refusal();
        if (refusal == null) {
            throw new Refusal(WaitingProblem.NOT_TAKEN);
        }
        if (refusal.type() != BookingProblem.SLOT_TAKEN) {
            throw refusal;
        }
    }

    private void tell(Entry entry) {
        outbox.append(new WaitingListJoinedV1(
                entry.id(),
                entry.space(),
                entry.resource(),
                entry.resourceKind(),
                entry.person().personId(),
                entry.slot().startsAt(),
                entry.slot().endsAt(),
                entry.joinedAt()));
    }

    private static Refusal notFound() {
        return new Refusal(CommonProblem.NOT_FOUND);
    }
}
