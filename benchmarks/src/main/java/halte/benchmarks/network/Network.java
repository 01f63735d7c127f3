package halte.benchmarks.network;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.benchmarks.measure.Ids;
import halte.benchmarks.measure.Line;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Spaces in a grid, open every day. */
public final class Network {

    public static final int MONTHS_BACK = 30;

    /** Middle of the network, where the searches start. */
    public static final String MIDDLE = "50.05,4.95";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPERATOR = "benchmark";
    private static final List<String> PROVINCES =
            List.of("Hainaut", "Namur", "Luxembourg", "Liège", "Brabant wallon", "Flandre occidentale");

    private final URI address;
    private final String token;
    private final LocalDate today;
    private final int desks;

    /**
     * @param token of a coordinator
     * @param desks of each space
     */
    public Network(URI address, String token, LocalDate today, int desks) {
        this.address = address;
        this.token = token;
        this.today = today;
        this.desks = desks;
    }

    public void describe(int spaces) throws IOException {
        try (var line = Line.to(address)) {
            var operator = JSON.createObjectNode()
                    .put("name", "Benchmark")
                    .put("kind", "ASBL")
                    .put("legalForm", "ASBL");
            put(line, "/api/operators/" + OPERATOR, operator);
            for (int space = 0; space < spaces; space++) {
                put(line, "/api/spaces/" + code(space), space(space));
            }
        }
    }

    public static String code(int space) {
        return "BEN%03d".formatted(space);
    }

    public static String desk(int space, int desk) {
        return code(space) + "-D%02d".formatted(desk);
    }

    private void put(Line line, String path, ObjectNode body) throws IOException {
        var headers = "Authorization: Bearer " + token + "\r\nContent-Type: application/json\r\nIdempotency-Key: "
                + Ids.next() + "\r\n";
        var answer = line.send("PUT", path, headers, JSON.writeValueAsString(body));
        if (answer.status() >= 300) {
            throw new IOException("%d from %s: %s".formatted(answer.status(), path, answer.text()));
        }
    }

    private ObjectNode space(int number) {
        var code = code(number);
        var space = JSON.createObjectNode();
        space.put("id", code.toLowerCase(Locale.ROOT))
                .put("code", code)
                .put("name", "Espace " + number)
                .put("operator", OPERATOR)
                .put("openedOn", today.minusMonths(MONTHS_BACK).toString())
                .put("setting", "RURAL")
                .put("timeZone", "Europe/Brussels")
                .put("halfDaySplit", "13:00");
        space.putObject("summary").put("fr", "Un espace pour mesurer.");
        space.putArray("languages").add("fr");
        place(space, number);
        space.putObject("capacity").put("declaredDesks", desks).put("seasonalDesks", 0);
        hours(space);
        space.putArray("annualClosures");
        space.putArray("floorPlans");
        space.putObject("access")
                .put("step", "YES")
                .put("accessibleToilet", true)
                .put("bikeStands", 0)
                .put("carParkPlaces", 0)
                .put("evChargers", 0)
                .put("mobilityHub", false);
        var resources = space.putArray("resources");
        for (int desk = 0; desk < desks; desk++) {
            var resource = resources.addObject().put("code", desk(number, desk)).put("kind", "DESK");
            resource.putObject("name").put("fr", "Bureau " + desk);
            resource.put("capacity", 1).put("declared", true).putArray("amenities");
        }
        return space;
    }

    /** On a grid of 20 by 15, some ten kilometres apart. */
    private static void place(ObjectNode space, int number) {
        space.putObject("address")
                .put("street", "Rue de la Mesure 1")
                .put("postalCode", "6460")
                .put("town", "Village " + number)
                .put("commune", "Commune " + number / 4)
                .put("province", PROVINCES.get(number % PROVINCES.size()))
                .put("country", "BE");
        space.putObject("geo").put("lat", 49.6 + number / 20 * 0.06).put("lon", 4.0 + number % 20 * 0.1);
    }

    private static void hours(ObjectNode space) {
        var hours = space.putObject("hours");
        var halves = space.putObject("openHalfDays");
        for (var day : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
            hours.putArray(day)
                    .addObject()
                    .put("from", "08:00")
                    .put("to", "18:00")
                    .put("state", "HOSTED");
            halves.putArray(day).add("AM").add("PM");
        }
    }
}
