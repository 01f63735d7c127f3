package halte.contracts.booking;

import java.util.Map;

/**
 * A bookable thing, as the other services need to know it.
 *
 * @param resource code, for example {@code CHI-D07}
 * @param kind DESK, ROOM, BOOTH, OFFICE, HALL, MACHINE, STUDIO, PARKING or LOCKER
 * @param name by language
 * @param capacity persons
 */
public record DescribedResource(String resource, String kind, Map<String, String> name, int capacity) {}
