package halte.booking.calendar;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.hours.Stretches;
import halte.booking.reservation.Cancelling;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives bookings back that stand in the way of a calendar that goes first; who is there already stays. */
@ApplicationScoped
class Displacing {

    private final Database database;
    private final Cancelling cancelling;
    private final Structure structure;
    private final Clock clock;

    Displacing(Database database, Cancelling cancelling, Structure structure, Clock clock) {
        this.database = database;
        this.cancelling = cancelling;
        this.structure = structure;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    public void giveBack(ExternalCalendar calendar, Stretches busy) {
        for (var slot : busy.slots()) {
            for (var booking : inTheWay(calendar, slot)) {
                cancelling.cancelInTime(booking, calendar.createdBy(), calendar.name());
            }
        }
    }

    private List<UUID> inTheWay(ExternalCalendar calendar, Slot slot) {
        return database.list(
                "select distinct b.id from occupation o join booking b on b.id = o.id where o.space_id = ?"
                        + " and o.resource_id = any(?) and o.live and o.during && tstzrange(?, ?)"
                        + " and b.state in ('CONFIRMED', 'REQUESTED') and b.starts_at > ? order by b.id",
                row -> row.uuid("id"),
                calendar.spaceId(),
                Database.array("int4", atoms(calendar)),
                slot.startsAt(),
                slot.endsAt(),
                clock.instant());
    }

    private List<Integer> atoms(ExternalCalendar calendar) {
        Resource resource = structure.now().resource(calendar.resourceId());
        return resource == null
                ? List.of(calendar.resourceId())
                : structure.now().atomsOf(resource);
    }
}
