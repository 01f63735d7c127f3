package halte.benchmarks.doublebooking;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The places fought over: few, so that everybody meets; some are made of others, some share one label. */
final class House {

    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    static final List<String> SPACES = List.of("CKA", "CKB");
    static final String OPERATOR = "checker";
    /** A room is kept free for so long after a booking. */
    static final int ROOM_BUFFER_SECONDS = 15 * 60;

    static final int DAYS = 20;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DESKS = List.of("D1", "D2", "D3");
    private static final List<String> ROOMS = List.of("R1", "R2", "R12");
    private static final Map<String, List<String>> PARTS = Map.of("R12", List.of("R1", "R2"));
    /** A hall that is made of two rooms or of three, as a host likes; only tenants want it or its rooms. */
    private static final String HALL = "R79";

    private static final List<String> HALL_ROOMS = List.of("R7", "R8", "R9");
    private static final String LABEL = "P";
    private static final List<String> UNITS = List.of("P1", "P2");

    private House() {}

    static List<String> desks(String space) {
        return named(space, DESKS);
    }

    static List<String> rooms(String space) {
        return named(space, ROOMS);
    }

    static String label(String space) {
        return space + "-" + LABEL;
    }

    static String hall(String space) {
        return space + "-" + HALL;
    }

    /** @param count two or three */
    static List<String> hallRooms(String space, int count) {
        return named(space, HALL_ROOMS.subList(0, count));
    }

    static boolean isRoom(String resource) {
        return resource.contains("-R");
    }

    /** What is really occupied when a resource is: its parts, or itself. */
    static List<String> atoms(String resource) {
        var space = resource.substring(0, 3);
        return named(space, PARTS.getOrDefault(resource.substring(4), List.of(resource.substring(4))));
    }

    /** The slot with what is kept free after it. */
    static Instant keptUntil(String resource, Instant end) {
        return isRoom(resource) ? end.plusSeconds(ROOM_BUFFER_SECONDS) : end;
    }

    static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    /** The description as a coordinator sends it. */
    static ObjectNode described(String space, LocalDate today) {
        var body = JSON.createObjectNode();
        body.put("id", space.toLowerCase(java.util.Locale.ROOT) + "-checked")
                .put("code", space)
                .put("name", "Espace " + space)
                .put("operator", OPERATOR)
                .put("openedOn", today.minusYears(1).toString())
                .put("setting", "RURAL")
                .put("timeZone", ZONE.getId())
                .put("halfDaySplit", "13:00");
        body.putObject("summary").put("fr", "Un espace pour vérifier.");
        body.putArray("languages").add("fr");
        body.putObject("address")
                .put("street", "Rue du Contrôle 1")
                .put("postalCode", "6460")
                .put("town", "Chimay")
                .put("commune", "Chimay")
                .put("province", "Hainaut")
                .put("country", "BE");
        body.putObject("geo").put("lat", 50.05).put("lon", 4.31);
        body.putObject("capacity").put("declaredDesks", DESKS.size()).put("seasonalDesks", 0);
        var hours = body.putObject("hours");
        var halves = body.putObject("openHalfDays");
        for (var day : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
            hours.putArray(day)
                    .addObject()
                    .put("from", "06:00")
                    .put("to", "22:00")
                    .put("state", "HOSTED");
            halves.putArray(day).add("AM").add("PM");
        }
        body.putArray("annualClosures");
        body.putObject("access")
                .put("step", "YES")
                .put("accessibleToilet", true)
                .put("bikeStands", 0)
                .put("carParkPlaces", 0)
                .put("evChargers", 0)
                .put("mobilityHub", false);
        body.putArray("floorPlans");
        resources(body, space);
        return body;
    }

    private static void resources(ObjectNode body, String space) {
        var resources = body.putArray("resources");
        DESKS.forEach(desk -> resource(resources.addObject(), space, desk, "DESK"));
        for (var room : ROOMS) {
            var described = resource(resources.addObject(), space, room, "ROOM");
            if (PARTS.containsKey(room)) {
                named(space, PARTS.get(room)).forEach(described.withArray("combines")::add);
            }
        }
        HALL_ROOMS.forEach(room -> resource(resources.addObject(), space, room, "ROOM"));
        hallRooms(space, 2)
                .forEach(resource(resources.addObject(), space, HALL, "ROOM").withArray("combines")::add);
        UNITS.forEach(unit -> resource(resources.addObject(), space, unit, "PARKING"));
        named(space, UNITS)
                .forEach(
                        resource(resources.addObject(), space, LABEL, "PARKING").withArray("units")::add);
    }

    private static ObjectNode resource(ObjectNode resource, String space, String number, String kind) {
        resource.put("code", space + "-" + number).put("kind", kind).put("capacity", 1);
        resource.putObject("name").put("fr", number);
        resource.putArray("amenities");
        return resource;
    }

    private static List<String> named(String space, List<String> numbers) {
        return numbers.stream().map(number -> space + "-" + number).toList();
    }
}
