package halte.community.spaces;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A space, as the rest of this service sees it.
 *
 * @param space code
 * @param slug its name in web addresses
 * @param operator who runs it
 * @param timeZone zone of every human rule there
 * @param rooms what an event may occupy
 */
public record Place(
        String space,
        String slug,
        String name,
        String operator,
        String town,
        ZoneId timeZone,
        double latitude,
        double longitude,
        List<Room> rooms) {

    public Optional<Room> room(String resource) {
        return rooms.stream().filter(room -> room.resource().equals(resource)).findFirst();
    }
}
