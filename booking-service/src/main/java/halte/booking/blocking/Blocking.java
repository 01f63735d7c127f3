package halte.booking.blocking;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.hours.ClosureAudience;
import halte.booking.hours.Slot;
import halte.booking.occupation.OccupationKind;
import halte.booking.occupation.Occupations;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.contracts.booking.ResourceBlockedV1;
import halte.contracts.booking.ResourceUnblockedV1;
import halte.outbox.Outbox;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes resources out of use and gives them back, inside the transaction of whoever decided it. */
@ApplicationScoped
public class Blocking {

    private static final Duration CHUNK = Duration.ofDays(30);

    private final Database database;
    private final Occupations occupations;
    private final InTheWay inTheWay;
    private final Event<BookingDisplaced> displaced;
    private final Event<PlaceNeeded> needed;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    Blocking(
            Database database,
            Occupations occupations,
            InTheWay inTheWay,
            Event<BookingDisplaced> displaced,
            Event<PlaceNeeded> needed,
            Outbox outbox,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.occupations = occupations;
        this.inTheWay = inTheWay;
        this.displaced = displaced;
        this.needed = needed;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** What is to be out of use, when and why. */
    public record Wanted(
            Space space,
            List<Resource> resources,
            Slot slot,
            Cause cause,
            Map<String, String> reason,
            ClosureAudience audience) {}

    /** By nobody of the staff. @return the blocker, or empty when something stands in the way; nothing is written then */
    @Transactional(MANDATORY)
    public Optional<UUID> placeIfFree(Wanted wanted) {
        return write(wanted, null);
    }

    /**
     * @param actor who of the staff decided it
     * @return the blocker
     * @throws Refusal RESOURCE_IN_USE, naming what cannot be displaced or was not meant to be
     */
    @Transactional(MANDATORY)
    public UUID place(Wanted wanted, boolean displace, @Nullable UUID actor) {
        if (takes(wanted)) {
            var found = find(wanted);
            if (!found.isNothing() && !displace) {
                throw found.refusal();
            }
            found.bookings()
                    .forEach(booking ->
                            displaced.fire(new BookingDisplaced(booking.bookingId(), actor, wanted.reason())));
            if (!found.others().isEmpty()) {
                needed.fire(new PlaceNeeded(
                        wanted.space().id(),
                        inTheWay.atomsOf(wanted.resources()),
                        taken(wanted.slot()),
                        wanted.reason()));
            }
        }
        return write(wanted, actor).orElseThrow(() -> find(wanted).refusal());
    }

    /** Gives back what is left of it. @return false when it was over already */
    @Transactional(MANDATORY)
    public boolean lift(UUID id) {
        return lift(id, Slot.quarterAfter(clock.instant()));
    }

    boolean lift(UUID id, Instant at) {
        var space = database.first(
                "update blocker set ended_at = ? where id = ? and ended_at is null and ends_at > ?"
                        + " returning space_id, space",
                row -> Map.entry(row.number("space_id"), row.text("space")),
                at,
                id,
                at);
        space.ifPresent(known -> {
            database.list(
                            "select occupation_id from blocker_part where blocker_id = ?",
                            row -> row.uuid("occupation_id"),
                            id)
                    .forEach(part -> occupations.shorten(known.getKey(), part, at));
            database.list(
                            "select resource from blocker_resource where blocker_id = ? order by resource",
                            row -> row.text("resource"),
                            id)
                    .forEach(resource -> outbox.append(new ResourceUnblockedV1(id, known.getValue(), resource, at)));
        });
        return space.isPresent();
    }

    /** Members do not meet what is for visitors only. */
    private static boolean takes(Wanted wanted) {
        return wanted.audience() == ClosureAudience.EVERYBODY;
    }

    private InTheWay.Found find(Wanted wanted) {
        return inTheWay.of(wanted.space().id(), inTheWay.atomsOf(wanted.resources()), taken(wanted.slot()));
    }

    /** What is over cannot be taken any more. */
    private Slot taken(Slot slot) {
        var now = Slot.quarterBefore(clock.instant());
        boolean begun = slot.startsAt().isBefore(now) && now.isBefore(slot.endsAt());
        return begun ? new Slot(now, slot.endsAt()) : slot;
    }

    private Optional<UUID> write(Wanted wanted, @Nullable UUID actor) {
        var id = UUID.randomUUID();
        insert(id, wanted, actor);
        if (takes(wanted) && !occupy(id, wanted)) {
            database.update("delete from blocker where id = ?", id);
            return Optional.empty();
        }
        wanted.resources().forEach(resource -> tell(id, wanted, resource));
        return Optional.of(id);
    }

    private void insert(UUID id, Wanted wanted, @Nullable UUID actor) {
        var space = wanted.space();
        database.update(
                "insert into blocker (id, space_id, space, operator, starts_at, ends_at, cause, reason, audience,"
                        + " entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)",
                id,
                space.id(),
                space.space(),
                space.operator(),
                wanted.slot().startsAt(),
                wanted.slot().endsAt(),
                wanted.cause(),
                write(wanted.reason()),
                wanted.audience(),
                actor,
                clock.instant());
    }

    /** @return false when the first chunk is not free: then nothing is occupied */
    private boolean occupy(UUID id, Wanted wanted) {
        var madeOf = inTheWay.madeOf(wanted.resources());
        var whole = taken(wanted.slot());
        for (var from = whole.startsAt(); from.isBefore(whole.endsAt()); from = from.plus(CHUNK)) {
            var end = from.plus(CHUNK).isBefore(whole.endsAt()) ? from.plus(CHUNK) : whole.endsAt();
            var part = UUID.randomUUID();
            if (!occupations.occupy(wanted.space().id(), part, madeOf, new Slot(from, end), OccupationKind.BLOCKER)) {
                if (from.equals(whole.startsAt())) {
                    return false;
                }
                throw find(wanted).refusal();
            }
            database.update("insert into blocker_part (occupation_id, blocker_id) values (?, ?)", part, id);
        }
        return true;
    }

    private void tell(UUID id, Wanted wanted, Resource resource) {
        database.update(
                "insert into blocker_resource (blocker_id, resource_id, resource) values (?, ?, ?)",
                id,
                resource.id(),
                resource.resource());
        outbox.append(new ResourceBlockedV1(
                id,
                wanted.space().space(),
                resource.resource(),
                wanted.slot().startsAt(),
                wanted.slot().endsAt(),
                wanted.cause().name(),
                wanted.reason(),
                wanted.audience().name(),
                clock.instant()));
    }

    private String write(Map<String, String> reason) {
        try {
            return json.writeValueAsString(reason);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A reason cannot be written.", e);
        }
    }
}
