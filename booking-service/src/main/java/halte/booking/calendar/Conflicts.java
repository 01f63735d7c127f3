package halte.booking.calendar;

import halte.booking.database.Database;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where both want a room: what is ours stays, and the host is shown it. */
@ApplicationScoped
class Conflicts {

    private static final int MOST = 100;

    private final Database database;
    private final Structure structure;
    private final Clock clock;

    Conflicts(Database database, Structure structure, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.clock = clock;
    }

    /**
     * @param startsAt of theirs
     * @param title what it is called there
     * @param kind of ours: BOOKING, HOLD, EVENT or ALLOCATION
     * @param bookedBy who booked, when it is a booking
     */
    record Conflict(
            Instant startsAt,
            Instant endsAt,
            @Nullable String title,
            String kind,
            Instant oursStartsAt,
            Instant oursEndsAt,
            @Nullable UUID bookingId,
            @Nullable String bookedBy) {}

    record Known(int busy, List<Conflict> conflicts) {}

    @Transactional
    public Known of(ExternalCalendar calendar) {
        int busy = database.first(
                        "select count(*) as n from external_stretch where calendar_id = ? and ends_at > ?",
                        row -> row.number("n"),
                        calendar.id(),
                        clock.instant())
                .orElse(0);
        Resource resource = structure.now().resource(calendar.resourceId());
        var atoms = resource == null
                ? List.of(calendar.resourceId())
                : structure.now().atomsOf(resource);
        var conflicts = database.list(
                "select distinct on (s.starts_at, o.id) s.starts_at, s.ends_at, s.title, o.kind, b.id as booking_id,"
                        + " lower(o.during) as ours_from, upper(o.during) as ours_to,"
                        + " coalesce(p.name, b.person_name) as name from external_stretch s join occupation o"
                        + " on o.space_id = ? and o.resource_id = any(?) and o.live and o.kind <> 'BLOCKER'"
                        + " and o.during && tstzrange(s.starts_at, s.ends_at) left join booking b on b.id = o.id"
                        + " left join person p on p.person_id = b.person_id"
                        + " where s.calendar_id = ? and s.ends_at > ? order by s.starts_at, o.id limit ?",
                row -> new Conflict(
                        row.instant("starts_at"),
                        row.instant("ends_at"),
                        row.textOrNull("title"),
                        row.text("kind"),
                        row.instant("ours_from"),
                        row.instant("ours_to"),
                        row.uuidOrNull("booking_id"),
                        row.textOrNull("name")),
                calendar.spaceId(),
                Database.array("int4", atoms),
                calendar.id(),
                clock.instant(),
                MOST);
        return new Known(busy, conflicts);
    }
}
