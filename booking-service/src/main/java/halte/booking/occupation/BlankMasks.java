package halte.booking.occupation;

import halte.booking.database.Database;
import halte.booking.structure.Structure;
import halte.booking.structure.StructureChanged;
import halte.identity.SystemScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Lays out empty masks for the coming days, those of one space and day side by side. A look at a day then reads one page
 * or two where it would read one for each desk, because masks that appear with the first booking of each desk lie wherever
 * the table ended that minute; and a booking changes a mask in its place instead of adding one.
 */
@ApplicationScoped
class BlankMasks {

    /** As far as desks are booked ahead by the usual rules, and a little more. */
    private static final int DAYS_AHEAD = 62;

    private static final String LAY_OUT = "insert into day_mask (space_id, day, resource_id, taken)"
            + " select r.space_id, day, r.id, 0::bit(96) from resource r cross join generate_series(?, ?) day"
            + " where r.space_id = ? and (r.retired_on is null or r.retired_on > ?)"
            + " order by day, r.id on conflict do nothing";

    private final Database database;
    private final Structure structure;
    private final Clock clock;

    BlankMasks(Database database, Structure structure, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.clock = clock;
    }

    void follow(@Observes StructureChanged change) {
        if (change instanceof StructureChanged.SpaceDescribed described) {
            layOut(structure.inThisTransaction().space(described.space()).id());
        }
    }

    @Scheduled(cron = "0 10 0 * * ?", identity = "lay-out-masks")
    void layOut() {
        SystemScope.run(() -> structure.now().spaces().forEach(space -> layOut(space.id())));
    }

    private void layOut(int spaceId) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int first = (int) today.toEpochDay();
        database.update(LAY_OUT, first, first + DAYS_AHEAD, spaceId, today);
    }
}
