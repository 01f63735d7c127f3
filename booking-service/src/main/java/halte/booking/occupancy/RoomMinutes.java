package halte.booking.occupancy;

import halte.booking.hours.Stretches;
import halte.booking.occupancy.Day.BookingFact;
import halte.booking.occupancy.Day.Cause;
import halte.booking.occupancy.Day.Room;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Minutes of the rooms of one kind (D5): open in a state that lets them be booked and not blocked, and of those booked
 * or kept for an event. Holds and requests do not count; a minute counts once, whoever overlaps.
 */
record RoomMinutes(int open, int booked) {

    static Map<String, RoomMinutes> of(Day day) {
        var kinds = new TreeMap<String, RoomMinutes>();
        for (var room : day.rooms()) {
            var open = (room.hostedOnly()
                            ? day.capacity().hosted()
                            : day.capacity().open())
                    .without(day.kept(Cause.BLOCKER, room.within()));
            kinds.merge(
                    room.kind(),
                    new RoomMinutes(minutes(open), minutes(used(day, room).and(open))),
                    RoomMinutes::plus);
        }
        kinds.values().removeIf(minutes -> minutes.open == 0);
        return kinds;
    }

    private static Stretches used(Day day, Room room) {
        return Stretches.of(Stream.concat(
                        day.bookings().stream()
                                .filter(booking -> room.within().contains(booking.resourceId())
                                        && booking.countsFrom(booking.slot().startsAt()))
                                .map(BookingFact::slot),
                        day.kept(Cause.EVENT, room.within()).slots().stream())
                .toList());
    }

    private static int minutes(Stretches stretches) {
        return (int) (stretches.seconds() / 60);
    }

    RoomMinutes plus(RoomMinutes other) {
        return new RoomMinutes(open + other.open, booked + other.booked);
    }
}
