package halte.booking;

import static io.restassured.RestAssured.given;

import halte.testkit.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A valid space to test with; a test says only what it is about. */
public final class ASpace {

    public static final String OPERATOR = "test-operator";

    private final String code;
    private final Map<String, Object> description = new LinkedHashMap<>();
    private final List<Map<String, Object>> resources = new ArrayList<>();
    private String operator = OPERATOR;

    private ASpace(String code) {
        this.code = code;
        hours("08:30", "17:30", "HOSTED", "mon", "tue", "wed", "thu", "fri");
    }

    public static ASpace called(String code) {
        return new ASpace(code).withDesks(4);
    }

    public ASpace withDesks(int count) {
        resources.removeIf(resource -> "DESK".equals(resource.get("kind")));
        for (int i = 1; i <= count; i++) {
            resources.add(resource("D%02d".formatted(i), "DESK"));
        }
        return this;
    }

    public ASpace withRoom(String number) {
        resources.add(resource(number, "ROOM"));
        return this;
    }

    public ASpace with(String number, String kind) {
        resources.add(resource(number, kind));
        return this;
    }

    /** With more of its description, for example what it is made of. */
    public ASpace with(String number, String kind, Map<String, Object> more) {
        var resource = resource(number, kind);
        resource.putAll(more);
        resources.add(resource);
        return this;
    }

    public ASpace withTerraceSeat(String number, String from, String to) {
        var seat = resource(number, "DESK");
        seat.put("declared", false);
        seat.put("season", Map.of("from", from, "to", to));
        resources.add(seat);
        return this;
    }

    public ASpace runBy(String operator) {
        this.operator = operator;
        return this;
    }

    public ASpace hours(String from, String to, String state, String... days) {
        var hours = new LinkedHashMap<String, Object>();
        var half = new LinkedHashMap<String, Object>();
        for (var day : days) {
            hours.put(day, List.of(Map.of("from", from, "to", to, "state", state)));
            half.put(day, List.of("AM", "PM"));
        }
        description.put("hours", hours);
        description.put("openHalfDays", half);
        return this;
    }

    public ASpace closedEveryYear(String from, String to) {
        description.put(
                "annualClosures",
                List.of(Map.of("from", from, "to", to, "reason", Map.of("fr", "Congé"), "audience", "EVERYBODY")));
        return this;
    }

    public ASpace set(String field, Object value) {
        description.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", code.toLowerCase(java.util.Locale.ROOT) + "-place");
        body.put("code", code);
        body.put("name", "Place " + code);
        body.put("operator", operator);
        body.put("summary", Map.of("fr", "Un lieu."));
        body.put("languages", List.of("fr"));
        body.put("openedOn", "2026-01-05");
        body.put("setting", "RURAL");
        body.put(
                "address",
                Map.of(
                        "street", "Rue du Lieu 1",
                        "postalCode", "6460",
                        "town", "Chimay",
                        "commune", "Chimay",
                        "province", "Hainaut",
                        "country", "BE"));
        body.put("geo", Map.of("lat", 50.05, "lon", 4.3));
        body.put("timeZone", "Europe/Brussels");
        body.put("halfDaySplit", "13:00");
        body.put("capacity", Map.of("declaredDesks", 4, "seasonalDesks", 0, "areaM2", 100));
        body.put("annualClosures", List.of());
        body.put(
                "access",
                Map.of(
                        "step", "YES",
                        "accessibleToilet", true,
                        "busStopMetres", 200,
                        "bikeStands", 4,
                        "carParkPlaces", 10,
                        "evChargers", 0,
                        "mobilityHub", false));
        body.put("floorPlans", List.of(Map.of("id", "rdc", "width", 1000, "height", 700)));
        body.put("resources", resources);
        body.putAll(description);
        return body;
    }

    /** Makes it known through the public command. */
    public String describe() {
        describeOperator(operator);
        given().auth()
                .oauth2(Tokens.coordinator())
                .contentType("application/json")
                .body(body())
                .put("/api/spaces/" + code)
                .then()
                .statusCode(200);
        return code;
    }

    public static void describeOperator(String operator) {
        given().auth()
                .oauth2(Tokens.coordinator())
                .contentType("application/json")
                .body(Map.of("name", "Opérateur " + operator, "kind", "ASBL"))
                .put("/api/operators/" + operator)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> resource(String number, String kind) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("code", code + "-" + number);
        resource.put("kind", kind);
        resource.put("name", Map.of("fr", kind + " " + number));
        resource.put("capacity", 1);
        resource.put("amenities", List.of("power"));
        return resource;
    }
}
