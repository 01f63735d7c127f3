package halte.booking.kiosk;

import halte.booking.availability.Availability;
import halte.booking.code.CheckInCodes;
import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the screen at the door shows: who is expected and who is here, by short name, and the code of this minute. */
@ApplicationScoped
class KioskBoard {

    private static final String PEOPLE =
            "select b.id, b.resource, b.starts_at, b.ends_at, pr.id as presence_id, pr.came_at,"
                    + " coalesce(p.name, b.person_name, '') as name"
                    + " from booking b left join presence pr on pr.booking_id = b.id"
                    + " left join person p on p.person_id = b.person_id"
                    + " where b.space_id = ? and b.local_date = ?"
                    + " and not exists (select 1 from kiosk_hidden h where h.person_id = b.person_id)"
                    + " and ((pr.id is null and b.state in ('CONFIRMED', 'RELEASED') and b.ends_at > ?)"
                    + " or (pr.id is not null and pr.left_at is null)) order by name, b.starts_at, b.id";

    private final Kiosks kiosks;
    private final CheckInCodes codes;
    private final Availability availability;
    private final Database database;
    private final Structure structure;
    private final Clock clock;

    KioskBoard(
            Kiosks kiosks,
            CheckInCodes codes,
            Availability availability,
            Database database,
            Structure structure,
            Clock clock) {
        this.kiosks = kiosks;
        this.codes = codes;
        this.availability = availability;
        this.database = database;
        this.structure = structure;
        this.clock = clock;
    }

    /**
     * @param booking what to send when they come or leave
     * @param presence null while they are expected
     * @param name first name and initial, empty where nothing may be shown
     */
    record Guest(
            UUID booking,
            @Nullable UUID presence,
            String name,
            String resource,
            Map<String, String> resourceName,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant at) {}

    record Board(
            String kiosk,
            String space,
            String slug,
            String name,
            String timeZone,
            LocalDate date,
            Instant now,
            String state,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            List<Guest> expected,
            List<Guest> here,
            CheckInCodes.Rotating code) {}

    @Transactional
    public Board show(@Nullable String key) {
        var door = kiosks.open(key);
        var space = door.space();
        var now = clock.instant();
        var date = space.hours().presenceDateOf(now);
        var opening = availability.opening(space, date);
        var guests = database.list(PEOPLE, this::guest, space.id(), date, now);
        return new Board(
                door.name(),
                space.space(),
                space.slug(),
                space.name(),
                space.hours().zone().getId(),
                date,
                now,
                opening.stateAt(now).name(),
                opening.opensAt().orElse(null),
                opening.closesAt().orElse(null),
                guests.stream().filter(guest -> guest.presence() == null).toList(),
                guests.stream().filter(guest -> guest.presence() != null).toList(),
                codes.rotating(space));
    }

    private Guest guest(Row row) throws SQLException {
        var resource = structure.now().findResource(row.text("resource"));
        return new Guest(
                row.uuid("id"),
                row.uuidOrNull("presence_id"),
                ShortName.of(row.text("name")),
                row.text("resource"),
                resource.map(Resource::name).orElse(Map.of()),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.instantOrNull("came_at"));
    }
}
