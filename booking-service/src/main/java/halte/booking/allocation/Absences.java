package halte.booking.allocation;

import halte.booking.database.Database;
import halte.booking.hours.SensibleTime;
import halte.booking.structure.Structure;
import halte.contracts.booking.HolderAwayV1;
import halte.identity.Caller;
import halte.outbox.Outbox;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The holder says when they are away, and when they come after all. */
@ApplicationScoped
class Absences {

    private static final Text PERIOD = Text.of(
            "L’absence commence aujourd’hui au plus tôt, tombe dans l’attribution et dure un an au plus.",
            "De afwezigheid begint ten vroegste vandaag, valt binnen de toewijzing en duurt hoogstens een jaar.",
            "Die Abwesenheit beginnt frühestens heute, liegt in der Zuteilung und dauert höchstens ein Jahr.",
            "The absence starts today at the earliest, lies within the allocation and lasts a year at most.");
    private static final int LONGEST = 366;

    private final Database database;
    private final Allocating allocating;
    private final Settling settling;
    private final Structure structure;
    private final Outbox outbox;
    private final Clock clock;

    Absences(
            Database database,
            Allocating allocating,
            Settling settling,
            Structure structure,
            Outbox outbox,
            Clock clock) {
        this.database = database;
        this.allocating = allocating;
        this.settling = settling;
        this.structure = structure;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param notFree days that somebody booked meanwhile and keeps */
    record TakenBack(UUID id, List<LocalDate> takenBack, List<LocalDate> notFree) {}

    @Transactional
    public AllocationView.AbsenceView enter(UUID allocationId, LocalDate from, LocalDate to, Caller caller) {
        SensibleTime.refuseOthers(from, to);
        var allocation = mine(allocationId, caller);
        var today = today(allocation);
        boolean within =
                !from.isBefore(allocation.from()) && (allocation.until() == null || !to.isAfter(allocation.until()));
        if (from.isBefore(today) || to.isBefore(from) || !within || ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw new Refusal(AllocationProblem.ABSENCE_IMPOSSIBLE, PERIOD);
        }
        var id = UUID.randomUUID();
        database.update(
                "insert into allocation_absence (id, allocation_id, space, operator, person_id, from_date, until_date,"
                        + " entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                allocation.id(),
                allocation.space(),
                allocation.operator(),
                allocation.personId(),
                from,
                to,
                clock.instant());
        settling.settle(allocation);
        outbox.append(new HolderAwayV1(allocation.id(), allocation.space(), allocation.resource(), from, to, true));
        return new AllocationView.AbsenceView(id, from, to);
    }

    /** The holder comes after all: what is still free is theirs again. */
    @Transactional
    public TakenBack remove(UUID id, Caller caller) {
        var allocationId = database.first(
                        "select allocation_id from allocation_absence where id = ?",
                        row -> row.uuid("allocation_id"),
                        id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var allocation = mine(allocationId, caller);
        var days = database.first(
                        "delete from allocation_absence where id = ? returning from_date, until_date",
                        row -> new Days(row.date("from_date"), row.date("until_date")),
                        id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var settled = settling.settle(allocation);
        outbox.append(new HolderAwayV1(
                allocation.id(), allocation.space(), allocation.resource(), days.from(), days.until(), false));
        return new TakenBack(
                id,
                settled.taken().stream().filter(days::contains).toList(),
                settled.notFree().stream().filter(days::contains).toList());
    }

    private Allocation mine(UUID id, Caller caller) {
        var allocation = allocating.lock(id);
        if (!allocation.personId().equals(caller.personId())
                && !caller.isHostOf(allocation.space())
                && !caller.isManagerOf(allocation.operator())) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        if (allocation.isOverOn(today(allocation))) {
            throw new Refusal(AllocationProblem.ALLOCATION_OVER);
        }
        return allocation;
    }

    private LocalDate today(Allocation allocation) {
        return structure.now().space(allocation.spaceId()).hours().dateOf(clock.instant());
    }
}
