package halte.booking.kiosk;

import halte.booking.database.Database;
import halte.booking.presence.DoorDesk;
import halte.booking.presence.DoorDesk.Passage;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Arrivals and departures told by a kiosk, perhaps late; the answer says no more than the screen may. */
@ApplicationScoped
class AtTheKiosk {

    private final Kiosks kiosks;
    private final DoorDesk door;
    private final Structure structure;
    private final Database database;

    AtTheKiosk(Kiosks kiosks, DoorDesk door, Structure structure, Database database) {
        this.kiosks = kiosks;
        this.door = door;
        this.structure = structure;
        this.database = database;
    }

    record Passed(
            UUID presence,
            UUID booking,
            String name,
            String resource,
            Map<String, String> resourceName,
            Instant at,
            @Nullable Instant leftAt) {}

    @Transactional
    public Passed arrive(@Nullable String key, @Nullable UUID booking, @Nullable String pass, @Nullable Instant at) {
        var kiosk = kiosks.open(key);
        return passed(
                booking == null
                        ? door.arriveByPass(kiosk.space(), String.valueOf(pass), kiosk.kioskId(), at)
                        : door.arrive(kiosk.space(), booking, kiosk.kioskId(), at));
    }

    @Transactional
    public Passed leave(@Nullable String key, @Nullable UUID booking, @Nullable String pass, @Nullable Instant at) {
        var kiosk = kiosks.open(key);
        return passed(
                booking == null
                        ? door.leaveByPass(kiosk.space(), String.valueOf(pass), at)
                        : door.leave(kiosk.space(), booking, at));
    }

    private Passed passed(Passage passage) {
        var resource = structure.now().findResource(passage.resource());
        return new Passed(
                passage.presenceId(),
                passage.bookingId(),
                ShortName.of(nameOf(passage)),
                passage.resource(),
                resource.map(Resource::name).orElse(Map.of()),
                passage.at(),
                passage.leftAt());
    }

    private @Nullable String nameOf(Passage passage) {
        return database.first(
                        "select name from person where person_id = ?", row -> row.text("name"), passage.personId())
                .orElse(passage.personName());
    }
}
