package halte.booking.need;

import halte.booking.hours.Part;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs.
 *
 * @param part the part of the day asked for; null when a window is given
 * @param window where in the day the time must lie; null when a part is given
 * @param near distances are from here; null sorts by name
 * @param hosted only while somebody is there
 * @param space only there; null = the whole network
 * @param spaces how many spaces at most
 * @param offers how many resources of each space at most
 */
record Need(
        LocalDate date,
        @Nullable Part part,
        @Nullable Window window,
        String kind,
        @Nullable Near near,
        Set<String> amenities,
        int capacity,
        boolean stepFree,
        boolean hosted,
        @Nullable Space space,
        int spaces,
        int offers) {

    /** @param from minutes after local midnight; {@code minutes} is how long it must be free between from and to */
    record Window(int from, int to, int minutes) {}

    record Near(double latitude, double longitude) {}

    Need on(LocalDate otherDate) {
        return new Need(
                otherDate, part, window, kind, near, amenities, capacity, stepFree, hosted, space, spaces, offers);
    }

    boolean admits(Space candidate) {
        return (space == null || space.id() == candidate.id())
                && (!stepFree || "YES".equals(candidate.description().access().step()));
    }

    /** A label for several things is left out: each of them is offered by itself. */
    boolean admits(Resource resource) {
        var described = resource.description();
        return resource.kind().equals(kind)
                && resource.units().isEmpty()
                && described.capacity() >= capacity
                && (amenities.isEmpty() || described.amenities().containsAll(amenities))
                && resource.isBookableOn(date);
    }
}
