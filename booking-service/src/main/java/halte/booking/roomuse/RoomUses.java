package halte.booking.roomuse;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.occupation.OccupationKind;
import halte.booking.occupation.Occupations;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import halte.contracts.booking.RoomConfirmedV1;
import halte.contracts.booking.RoomRefusedV1;
import halte.contracts.community.EventCancelledV1;
import halte.contracts.community.EventPublishedV1;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps rooms for events and gives them back. */
@ApplicationScoped
class RoomUses {

    private static final Duration LONGEST = Duration.ofDays(30);

    private final Structure structure;
    private final Occupations occupations;
    private final Database database;
    private final Outbox outbox;
    private final ObjectMapper json;

    RoomUses(Structure structure, Occupations occupations, Database database, Outbox outbox, ObjectMapper json) {
        this.structure = structure;
        this.occupations = occupations;
        this.database = database;
        this.outbox = outbox;
        this.json = json;
    }

    @Transactional(MANDATORY)
    public void published(EventPublishedV1 event) {
        lock(event.eventId());
        boolean gone = !database.list("select 1 from event_gone where event_id = ?", row -> true, event.eventId())
                .isEmpty();
        if (gone) {
            return;
        }
        // In one order for all, so that two events wanting the same two rooms do not wait for each other.
        event.rooms().stream().distinct().sorted().forEach(room -> want(event, room));
    }

    @Transactional(MANDATORY)
    public void cancelled(EventCancelledV1 event) {
        lock(event.eventId());
        database.update("insert into event_gone (event_id) values (?) on conflict do nothing", event.eventId());
        database.list(
                        "update room_use set state = 'FREED' where event_id = ? and state = 'CONFIRMED'"
                                + " returning resource, space_id",
                        row -> new Kept(row.text("resource"), row.number("space_id")),
                        event.eventId())
                .forEach(kept -> occupations.free(kept.spaceId(), occupationOf(event.eventId(), kept.resource())));
    }

    private record Kept(String resource, int spaceId) {}

    private void want(EventPublishedV1 event, String room) {
        boolean answered = !database.list(
                        "select 1 from room_use where event_id = ? and resource = ?",
                        row -> true,
                        event.eventId(),
                        room)
                .isEmpty();
        if (answered) {
            return;
        }
        var space = structure.now().find(event.space());
        var resource = structure
                .now()
                .findResource(room)
                .filter(known ->
                        space.isPresent() && known.spaceId() == space.get().id());
        var reason = resource.isEmpty() ? "not-found" : occupy(event, resource.get());
        answer(event, room, space.map(known -> known.id()).orElse(0), reason);
    }

    private @Nullable String occupy(EventPublishedV1 event, Resource resource) {
        var space = structure.now().space(resource.spaceId());
        if (!event.startsAt().isBefore(event.endsAt())
                || event.endsAt().isAfter(event.startsAt().plus(LONGEST))) {
            return "invalid-input";
        }
        if (!resource.isBookableOn(space.hours().dateOf(event.startsAt()))) {
            return "out-of-season";
        }
        var slot = new Slot(Slot.quarterBefore(event.startsAt()), Slot.quarterAfter(event.endsAt()))
                .longerBy(space.ruleFor(resource.kind()).bufferMinutes());
        boolean ours = occupations.occupy(
                space.id(),
                occupationOf(event.eventId(), resource.resource()),
                structure.now().madeOf(resource),
                slot,
                OccupationKind.EVENT);
        return ours ? null : "slot-taken";
    }

    private void answer(EventPublishedV1 event, String room, int spaceId, @Nullable String reason) {
        database.update(
                "insert into room_use (event_id, resource, space_id, space, starts_at, ends_at, title, state, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
                event.eventId(),
                room,
                spaceId,
                event.space(),
                event.startsAt(),
                event.endsAt(),
                title(event),
                reason == null ? "CONFIRMED" : "REFUSED",
                reason);
        outbox.append(
                reason == null
                        ? new RoomConfirmedV1(event.eventId(), event.space(), room, event.startsAt(), event.endsAt())
                        : new RoomRefusedV1(event.eventId(), event.space(), room, reason));
    }

    /** One event at a time: its publication and its cancellation may be heard by two replicas. */
    private void lock(UUID eventId) {
        database.list("select pg_advisory_xact_lock(?)", row -> true, eventId.getMostSignificantBits());
    }

    private static UUID occupationOf(UUID eventId, String room) {
        return UUID.nameUUIDFromBytes((eventId + "/" + room).getBytes(StandardCharsets.UTF_8));
    }

    private String title(EventPublishedV1 event) {
        try {
            return json.writeValueAsString(event.title());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A title cannot be written.", e);
        }
    }
}
