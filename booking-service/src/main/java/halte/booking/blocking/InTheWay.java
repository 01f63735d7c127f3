package halte.booking.blocking;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.Slot;
import halte.booking.structure.MadeOf;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names what stands where something else is wanted. */
@ApplicationScoped
public class InTheWay {

    private static final int NAMED = 200;
    private static final Text BOOKED = Text.of(
            "%s réservation(s) et %s autre(s) occupation(s) tombent dans cette période.",
            "%s boeking(en) en %s ander gebruik vallen in deze periode.",
            "%s Buchung(en) und %s andere Belegung(en) liegen in diesem Zeitraum.",
            "%s booking(s) and %s other use(s) fall into this period.");

    private final Database database;
    private final Structure structure;

    InTheWay(Database database, Structure structure) {
        this.database = database;
        this.structure = structure;
    }

    /** A booking as its hosts may see it. */
    public record Booked(
            UUID bookingId, String resource, Instant startsAt, Instant endsAt, String name, String state) {}

    /** @param kind EVENT, ALLOCATION or BLOCKER */
    public record Other(String kind, String resource, Instant startsAt, Instant endsAt) {}

    public record Found(List<Booked> bookings, List<Other> others) {

        public boolean isNothing() {
            return bookings.isEmpty() && others.isEmpty();
        }

        public Refusal refusal() {
            return new Refusal(BlockingProblem.RESOURCE_IN_USE, BOOKED.formatted(bookings.size(), others.size()))
                    .with("bookings", bookings)
                    .with("others", others);
        }
    }

    private record Use(@Nullable Booked booking, Other other) {}

    /** @param atoms ids that somebody wants */
    public Found of(int spaceId, Collection<Integer> atoms, Slot slot) {
        var uses = database.list(
                "select o.id, o.kind, o.resource_id, lower(o.during) as from_at, upper(o.during) as to_at, b.state,"
                        + " b.starts_at, b.ends_at, coalesce(p.name, b.person_name, '') as name from occupation o"
                        + " left join booking b on b.id = o.id and b.space_id = o.space_id"
                        + " left join person p on p.person_id = b.person_id"
                        + " where o.space_id = ? and o.resource_id = any(?) and o.live and o.during && tstzrange(?, ?)"
                        + " order by from_at, o.resource_id limit ?",
                this::use,
                spaceId,
                Database.array("int", atoms),
                slot.startsAt(),
                slot.endsAt(),
                NAMED);
        return new Found(
                uses.stream().map(Use::booking).filter(Objects::nonNull).toList(),
                uses.stream()
                        .filter(use -> use.booking() == null)
                        .map(Use::other)
                        .toList());
    }

    private Use use(Row row) throws SQLException {
        var resource = structure.now().resource(row.number("resource_id"));
        var code = resource == null ? "" : resource.resource();
        var other = new Other(row.text("kind"), code, row.instant("from_at"), row.instant("to_at"));
        var state = row.textOrNull("state");
        if (state == null) {
            return new Use(null, other);
        }
        var booking = new Booked(
                row.uuid("id"), code, row.instant("starts_at"), row.instant("ends_at"), row.text("name"), state);
        return new Use(booking, other);
    }

    /** Ids of everything that is taken when these are. */
    public List<Integer> atomsOf(Collection<Resource> resources) {
        return madeOf(resources).atoms();
    }

    MadeOf madeOf(Collection<Resource> resources) {
        return structure.now().madeOf(resources);
    }
}
