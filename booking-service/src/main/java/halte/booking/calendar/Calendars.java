package halte.booking.calendar;

import halte.booking.calendar.ExternalCalendar.Priority;
import halte.booking.database.Database;
import halte.booking.people.StaffActions;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What hosts do with external calendars. */
@ApplicationScoped
class Calendars {

    private static final String LIVE =
            "select " + ExternalCalendar.COLUMNS + " from external_calendar where removed_at is null and ";

    private final Database database;
    private final Structure structure;
    private final AddressGuard guard;
    private final Blocks blocks;
    private final StaffActions staff;
    private final Clock clock;

    Calendars(
            Database database,
            Structure structure,
            AddressGuard guard,
            Blocks blocks,
            StaffActions staff,
            Clock clock) {
        this.database = database;
        this.structure = structure;
        this.guard = guard;
        this.blocks = blocks;
        this.staff = staff;
        this.clock = clock;
    }

    record Wanted(String space, String resource, String name, String url, Priority priority, boolean displace) {}

    @Transactional
    public ExternalCalendar add(Wanted wanted, Caller caller) {
        var space = hosted(wanted.space(), caller);
        var resource = structure.now().resource(space, wanted.resource());
        try {
            guard.check(wanted.url());
        } catch (NotRead refused) {
            throw new Refusal(
                    CalendarProblem.CALENDAR_ADDRESS_REFUSED, refused.failure().words());
        }
        var id = UUID.randomUUID();
        database.update(
                "insert into external_calendar (id, space_id, space, operator, resource_id, resource, name, url,"
                        + " priority, displace, created_at, created_by, next_fetch_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                space.id(),
                space.space(),
                space.operator(),
                resource.id(),
                resource.resource(),
                wanted.name().strip(),
                wanted.url().strip(),
                wanted.priority(),
                wanted.displace() && wanted.priority() == Priority.THEIRS,
                clock.instant(),
                caller.personId(),
                clock.instant());
        staff.record(caller.personId(), space.space(), "add-external-calendar", id, wanted.name());
        return one(id, caller);
    }

    @Transactional
    public List<ExternalCalendar> of(String space, Caller caller) {
        return database.list(
                LIVE + "space_id = ? order by created_at, id",
                ExternalCalendar::of,
                hosted(space, caller).id());
    }

    /** It is read within seconds; what is known stays until then. */
    @Transactional
    public ExternalCalendar readSoon(UUID id, Caller caller) {
        one(id, caller);
        database.update("update external_calendar set next_fetch_at = ? where id = ?", clock.instant(), id);
        return one(id, caller);
    }

    @Transactional
    public ExternalCalendar remove(UUID id, Caller caller) {
        var calendar = one(id, caller);
        blocks.freeAll(calendar);
        database.update("update external_calendar set removed_at = ? where id = ?", clock.instant(), id);
        staff.record(caller.personId(), calendar.space(), "remove-external-calendar", id, calendar.name());
        return calendar;
    }

    private ExternalCalendar one(UUID id, Caller caller) {
        var calendar = database.first(LIVE + "id = ? for update", ExternalCalendar::of, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        caller.requireHost(calendar.space(), calendar.operator());
        return calendar;
    }

    private Space hosted(String code, Caller caller) {
        var space = structure.now().space(code);
        caller.requireHost(space.space(), space.operator());
        return space;
    }
}
