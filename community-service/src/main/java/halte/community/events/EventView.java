package halte.community.events;

import halte.community.spaces.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is now.
 *
 * @param space code of the space
 * @param spaceName name of the space
 * @param slug its name in web addresses
 * @param title by language
 * @param timeZone zone in which people read the times
 * @param rooms what booking-service said, room by room
 * @param sequence grows with each change that calendars must see
 */
public record EventView(
        UUID eventId,
        String space,
        String spaceName,
        String slug,
        String town,
        String operator,
        Map<String, String> title,
        Map<String, String> description,
        EventTag tag,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        List<RoomView> rooms,
        int capacity,
        int seatsTaken,
        int seatsLeft,
        EventState state,
        int sequence,
        Instant changedAt) {

    /** @param reason last part of the problem type when refused, else null */
    public record RoomView(
            String resource,
            Map<String, String> name,
            String state,
            @Nullable String reason) {}

    static EventView of(Event event, Place place, Instant now) {
        return new EventView(
                event.id(),
                event.space(),
                place.name(),
                place.slug(),
                place.town(),
                event.operator(),
                event.title(),
                event.description(),
                event.tag(),
                event.startsAt(),
                event.endsAt(),
                place.timeZone().getId(),
                event.rooms().entrySet().stream()
                        .map(room -> roomView(room.getKey(), room.getValue(), place))
                        .toList(),
                event.capacity(),
                event.seatsTaken(),
                event.capacity() - event.seatsTaken(),
                event.stateAt(now),
                event.sequence(),
                event.changedAt());
    }

    private static RoomView roomView(String resource, RoomUse use, Place place) {
        var name = place.room(resource).map(room -> room.name()).orElse(Map.of("fr", resource));
        return new RoomView(resource, name, use.state().name(), use.reason());
    }
}
