package halte.booking.structure;

import halte.booking.hours.OpeningHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A space as it is now.
 *
 * @param id key in the occupation relation
 * @param space code, the key of a space everywhere
 * @param usualArrival from when on a host wonders who is missing
 * @param resources in service and retired, in the order they were described
 * @param rules by kind
 * @param floorPlans as drawn now, in order
 */
public record Space(
        int id,
        String space,
        String slug,
        String operator,
        SpaceDescription description,
        OpeningHours hours,
        int noShowGraceMinutes,
        LocalTime usualArrival,
        List<Resource> resources,
        Map<String, KindRule> rules,
        List<FloorPlan> floorPlans) {

    private static final double EARTH_KM = 6371.0;

    public String name() {
        return description.name();
    }

    public KindRule ruleFor(String kind) {
        return Objects.requireNonNull(rules.get(kind), kind);
    }

    /** Desks that can be booked that day: in service and in season; a label or a whole counts as its desks. */
    public List<Resource> desksOn(LocalDate date) {
        return resources.stream()
                .filter(resource -> resource.isDesk() && resource.isAtom() && resource.isBookableOn(date))
                .toList();
    }

    /** Desks that count as capacity that day (D1, D2): declared and in service, seasons left out. */
    public int declaredDesksOn(LocalDate date) {
        return (int) resources.stream()
                .filter(resource -> resource.declared() && resource.isInServiceOn(date))
                .count();
    }

    /** As the crow flies. */
    public double kilometresFrom(double latitude, double longitude) {
        double toLatitude = Math.toRadians(description.geo().lat());
        double fromLatitude = Math.toRadians(latitude);
        double halfLatitude = Math.sin((toLatitude - fromLatitude) / 2);
        double halfLongitude = Math.sin(Math.toRadians(description.geo().lon() - longitude) / 2);
        double chord = halfLatitude * halfLatitude
                + Math.cos(fromLatitude) * Math.cos(toLatitude) * halfLongitude * halfLongitude;
        return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
    }

    public double kilometresFrom(Space other) {
        return kilometresFrom(
                other.description().geo().lat(), other.description().geo().lon());
    }
}
