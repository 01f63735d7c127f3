package halte.community.spaces;

import java.util.Map;

/**
 * Something an event can occupy.
 *
 * @param resource code
 * @param kind ROOM, HALL, STUDIO, OFFICE, BOOTH or MACHINE
 * @param name by language
 */
public record Room(String resource, String kind, Map<String, String> name) {}
