package halte.booking.occupancy;

import halte.booking.occupancy.Day.Room;
import halte.booking.structure.Resource;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Space;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rooms that count on a day, as they are recorded. A room that two others make together is no room of its own: who
 * books it takes the two.
 */
record Rooms(List<Integer> always, List<Integer> hostedOnly) {

    static final Rooms NONE = new Rooms(List.of(), List.of());
    static final Set<String> KINDS = Set.of("ROOM", "HALL", "STUDIO", "BOOTH", "MACHINE");

    static Rooms of(Space space, LocalDate date) {
        var always = new ArrayList<Integer>();
        var hostedOnly = new ArrayList<Integer>();
        for (var resource : space.resources()) {
            if (KINDS.contains(resource.kind()) && resource.isAtom() && resource.isBookableOn(date)) {
                boolean hosted = space.ruleFor(resource.kind()).hostedOnly();
                (hosted ? hostedOnly : always).add(resource.id());
            }
        }
        return new Rooms(always, hostedOnly);
    }

    static Rooms stored(@Nullable String always, @Nullable String hostedOnly) {
        return new Rooms(OpenHours.numbers(always), OpenHours.numbers(hostedOnly));
    }

    List<Room> in(Snapshot now, int spaceId) {
        var rooms = new ArrayList<Room>();
        always.forEach(id -> add(rooms, id, false, now, spaceId));
        hostedOnly.forEach(id -> add(rooms, id, true, now, spaceId));
        return rooms;
    }

    private static void add(List<Room> rooms, int id, boolean hostedOnly, Snapshot now, int spaceId) {
        Resource room = now.resource(id);
        if (room != null) {
            var within = new TreeSet<>(Set.of(id));
            now.space(spaceId).resources().stream()
                    .filter(whole -> !whole.parts().isEmpty() && whole.parts().contains(room.resource()))
                    .map(Resource::id)
                    .forEach(within::add);
            rooms.add(new Room(id, room.kind(), hostedOnly, within));
        }
    }
}
