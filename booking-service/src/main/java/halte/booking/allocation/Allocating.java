package halte.booking.allocation;

import halte.booking.blocking.InTheWay;
import halte.booking.database.Database;
import halte.booking.hours.SensibleTime;
import halte.booking.people.People;
import halte.booking.people.StaffActions;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.contracts.booking.AllocationEndedV1;
import halte.contracts.booking.AllocationStartedV1;
import halte.identity.Caller;
import halte.outbox.Outbox;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a desk or office for long, and ends it. */
@ApplicationScoped
class Allocating {

    private static final Set<String> FOR_LONG = Set.of("DESK", "OFFICE", "LOCKER", "PARKING", "STUDIO");
    private static final Text UNKNOWN = Text.of(
            "Personne n’est connu sous cette adresse. Cette personne doit d’abord avoir un compte.",
            "Niemand is bekend op dit adres. Die persoon moet eerst een account hebben.",
            "Unter dieser Adresse ist niemand bekannt. Die Person braucht zuerst ein Konto.",
            "Nobody is known under this address. That person needs an account first.");
    private static final Text PERIOD = Text.of(
            "Le premier jour n’est pas passé, et le dernier ne vient pas avant.",
            "De eerste dag is niet voorbij, en de laatste komt niet vroeger.",
            "Der erste Tag ist nicht vorbei, und der letzte liegt nicht davor.",
            "The first day is not over, and the last does not come before it.");
    private static final Text KIND = Text.of(
            "Ceci ne s’attribue pas à une personne : un bureau, un casier, une place de parking, un atelier oui.",
            "Dit wordt niet aan iemand toegewezen: een bureau, locker, parkeerplaats of atelier wel.",
            "Dies wird niemandem fest zugeteilt: ein Arbeitsplatz, Büro, Schließfach, Stellplatz oder Atelier schon.",
            "This is not allocated to a person: a desk, office, locker, parking place or studio is.");

    private final Database database;
    private final Structure structure;
    private final Settling settling;
    private final InTheWay inTheWay;
    private final People people;
    private final StaffActions staff;
    private final Outbox outbox;
    private final Clock clock;

    Allocating(
            Database database,
            Structure structure,
            Settling settling,
            InTheWay inTheWay,
            People people,
            StaffActions staff,
            Outbox outbox,
            Clock clock) {
        this.database = database;
        this.structure = structure;
        this.settling = settling;
        this.inTheWay = inTheWay;
        this.people = people;
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public UUID start(AllocationRequest wanted, Caller caller) {
        var resource =
                structure.now().findResource(wanted.resource()).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var space = structure.now().space(resource.spaceId());
        caller.requireHost(space.space(), space.operator());
        refuseImpossible(wanted, resource, space);
        var person = holder(wanted.person());
        var allocation = new Allocation(
                UUID.randomUUID(),
                space.id(),
                space.space(),
                space.operator(),
                resource.id(),
                resource.resource(),
                resource.kind(),
                person.personId(),
                person.name(),
                wanted.from(),
                wanted.until());
        insert(allocation, caller);
        var settled = settling.settle(allocation);
        if (!settled.notFree().isEmpty()) {
            throw conflicts(allocation, space, settled);
        }
        outbox.append(new AllocationStartedV1(
                allocation.id(),
                allocation.space(),
                allocation.operator(),
                allocation.resource(),
                allocation.resourceKind(),
                allocation.personId(),
                allocation.from(),
                allocation.until()));
        staff.record(caller.personId(), space.space(), "allocate", allocation.id(), allocation.resource());
        return allocation.id();
    }

    private void refuseImpossible(AllocationRequest wanted, Resource resource, Space space) {
        SensibleTime.refuseOthers(wanted.from(), wanted.until());
        var today = space.hours().dateOf(clock.instant());
        if (wanted.from().isBefore(today)
                || (wanted.until() != null && wanted.until().isBefore(wanted.from()))) {
            throw new Refusal(AllocationProblem.ALLOCATION_IMPOSSIBLE, PERIOD);
        }
        if (!FOR_LONG.contains(resource.kind())
                || !resource.units().isEmpty()
                || !resource.isInServiceOn(wanted.from())) {
            throw new Refusal(AllocationProblem.ALLOCATION_IMPOSSIBLE, KIND);
        }
    }

    private Refusal conflicts(Allocation allocation, Space space, Settling.Settled settled) {
        var resource = structure.now().resource(space, allocation.resource());
        var days = new Days(settled.notFree().first(), settled.notFree().last());
        return inTheWay.of(
                        space.id(),
                        inTheWay.atomsOf(List.of(resource)),
                        Settling.slot(days, space.hours().zone()))
                .refusal()
                .with("days", List.copyOf(settled.notFree()));
    }

    private void insert(Allocation allocation, Caller caller) {
        database.update(
                "insert into allocation (" + Allocation.COLUMNS + ", entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                allocation.id(),
                allocation.spaceId(),
                allocation.space(),
                allocation.operator(),
                allocation.resourceId(),
                allocation.resource(),
                allocation.resourceKind(),
                allocation.personId(),
                allocation.personName(),
                allocation.from(),
                allocation.until(),
                caller.personId(),
                clock.instant());
    }

    private People.Person holder(AllocationRequest.Holder holder) {
        var found = holder.personId() != null
                ? people.byId(holder.personId())
                : people.byEmail(String.valueOf(holder.email()));
        if (found.isEmpty()
                && holder.personId() != null
                && holder.name() != null
                && !holder.name().isBlank()) {
            return new People.Person(holder.personId(), holder.name(), null, "fr");
        }
        return found.orElseThrow(() -> new Refusal(AllocationProblem.PERSON_UNKNOWN, UNKNOWN));
    }

    /** @param until last day; null = today. Before its first day it is withdrawn and holds nothing. */
    @Transactional
    public void end(UUID id, @Nullable LocalDate until, Caller caller) {
        SensibleTime.refuseOthers(until);
        var allocation = lock(id);
        if (!caller.isHostOf(allocation.space()) && !caller.isManagerOf(allocation.operator())) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        var today = structure.now().space(allocation.spaceId()).hours().dateOf(clock.instant());
        if (allocation.isOverOn(today)) {
            throw new Refusal(AllocationProblem.ALLOCATION_OVER);
        }
        var last = until == null || until.isBefore(today) ? today : until;
        if (last.isBefore(allocation.from())) {
            last = allocation.from().minusDays(1);
        }
        database.update("update allocation set until_date = ? where id = ?", last, id);
        settling.settle(lock(id));
        outbox.append(
                new AllocationEndedV1(id, allocation.space(), allocation.resource(), allocation.personId(), last));
        staff.record(caller.personId(), allocation.space(), "end-allocation", id, last.toString());
    }

    Allocation lock(UUID id) {
        return database.first(
                        "select " + Allocation.COLUMNS + " from allocation where id = ? for update", Allocation::of, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
