package halte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;

/**
 * One test for each operation of the running service and each kind of caller, made from its OpenAPI document: an
 * operation without {@code x-access} fails, a caller outside its audience gets 401 or 403 as a problem document, and
 * staff of a foreign space never succeeds.
 *
 * <p>{@code @TestFactory Stream<DynamicTest> access() { return AccessRules.ofRunningService(); }} in a
 * {@code @QuarkusTest}.
 */
public final class AccessRules {

    /** Spaces and operators that no test data knows: staff of them is foreign everywhere. */
    private static final String FOREIGN_SPACE = "ZZZ";

    private static final String FOREIGN_OPERATOR = "foreign-operator";

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static final Map<Role, Set<String>> AUDIENCES = Map.of(
            Role.ANONYMOUS, Set.of("PUBLIC"),
            Role.WORKER, Set.of("PUBLIC", "MEMBER"),
            Role.FOREIGN_HOST, Set.of("PUBLIC", "MEMBER", "HOST"),
            Role.FOREIGN_MANAGER, Set.of("PUBLIC", "MEMBER", "HOST", "MANAGER"),
            Role.REGION, Set.of("PUBLIC", "MEMBER", "REGION"),
            Role.COORDINATOR, Set.of("PUBLIC", "MEMBER", "COORDINATOR"));

    private enum Role {
        ANONYMOUS,
        WORKER,
        FOREIGN_HOST,
        FOREIGN_MANAGER,
        REGION,
        COORDINATOR;

        String token() {
            return switch (this) {
                case ANONYMOUS -> "";
                case WORKER -> Tokens.worker("Nobody in Particular");
                case FOREIGN_HOST -> Tokens.host(FOREIGN_SPACE);
                case FOREIGN_MANAGER -> Tokens.manager(FOREIGN_OPERATOR);
                case REGION -> Tokens.region();
                case COORDINATOR -> Tokens.coordinator();
            };
        }

        boolean isForeignStaff() {
            return this == FOREIGN_HOST || this == FOREIGN_MANAGER;
        }
    }

    private record Parameter(String name, String in, boolean required, String example) {

        /** Whether the value says whose data is asked for. */
        boolean namesAnOwner() {
            return Set.of("space", "operator", "seller").contains(name);
        }
    }

    private record Operation(String method, String path, List<Parameter> parameters, Set<String> access) {

        boolean isIn(Role role) {
            return AUDIENCES.getOrDefault(role, Set.of()).stream().anyMatch(access::contains);
        }

        boolean isForStaffOfAnOwner() {
            return !access.contains("PUBLIC")
                    && !access.contains("MEMBER")
                    && parameters.stream().anyMatch(Parameter::namesAnOwner);
        }

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    private final Map<String, String> examples;

    private AccessRules(Map<String, String> examples) {
        this.examples = examples;
    }

    public static Stream<DynamicTest> ofRunningService() {
        return ofRunningService(Map.of());
    }

    /** @param examples values for parameters by name, where the usual ones do not fit */
    public static Stream<DynamicTest> ofRunningService(Map<String, String> examples) {
        return new AccessRules(examples).tests();
    }

    private Stream<DynamicTest> tests() {
        var operations = operations();
        assertThat(operations).as("operations in the OpenAPI document").isNotEmpty();
        return operations.stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(
                                operation + " says who may call it",
                                () -> assertThat(operation.access()).isNotEmpty())),
                        Stream.of(Role.values())
                                .map(role -> DynamicTest.dynamicTest(
                                        operation + " as " + role, () -> check(operation, role)))));
    }

    private void check(Operation operation, Role role) {
        var response = call(operation, role);
        var what = "%s as %s answered %s".formatted(operation, role, response.asString());
        if (!operation.isIn(role)) {
            assertThat(response.statusCode()).as(what).isEqualTo(role == Role.ANONYMOUS ? 401 : 403);
            assertThat(response.contentType()).as(what).startsWith("application/problem+json");
        } else {
            assertThat(response.statusCode()).as(what).isLessThan(500);
            if (role.isForeignStaff() && operation.isForStaffOfAnOwner()) {
                assertThat(response.statusCode()).as(what).isGreaterThanOrEqualTo(400);
            }
        }
    }

    private static Response call(Operation operation, Role role) {
        var request = RestAssured.given()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "en");
        if (role != Role.ANONYMOUS) {
            request.auth().oauth2(role.token());
        }
        if (!operation.method().equals("get")) {
            request.contentType(ContentType.JSON).body("{}");
        }
        for (var parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                request.pathParam(parameter.name(), parameter.example());
            } else if (parameter.in().equals("query") && (parameter.required() || parameter.namesAnOwner())) {
                request.queryParam(parameter.name(), parameter.example());
            }
        }
        return request.when().request(operation.method().toUpperCase(Locale.ROOT), operation.path());
    }

    private List<Operation> operations() {
        var document = document();
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey())
                                && path.getKey().startsWith("/api"))
                        .filter(method -> !isStream(method.getValue()))
                        .forEach(method -> operations.add(new Operation(
                                method.getKey(),
                                path.getKey(),
                                parameters(path.getValue(), method.getValue()),
                                access(method.getValue())))));
        return operations;
    }

    private static boolean isStream(JsonNode operation) {
        return operation.path("responses").path("200").path("content").has("text/event-stream");
    }

    private static Set<String> access(JsonNode operation) {
        var access = new TreeSet<String>();
        var declared = operation.path("x-access");
        if (declared.isTextual()) {
            access.addAll(List.of(upperCase(declared).split("[ ,]+")));
        } else {
            declared.forEach(audience -> access.add(upperCase(audience)));
        }
        return access;
    }

    private static String upperCase(JsonNode text) {
        return text.asText().toUpperCase(Locale.ROOT);
    }

    private List<Parameter> parameters(JsonNode path, JsonNode operation) {
        var byName = new HashMap<String, Parameter>();
        Stream.of(path.path("parameters"), operation.path("parameters"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(this::parameter)
                .forEach(parameter -> byName.put(parameter.in() + parameter.name(), parameter));
        return List.copyOf(byName.values());
    }

    private Parameter parameter(JsonNode node) {
        var name = node.path("name").asText();
        var known = examples.containsKey(name) ? examples.get(name) : example(name, node.path("schema"));
        return new Parameter(
                name, node.path("in").asText(), node.path("required").asBoolean(), String.valueOf(known));
    }

    private static String example(String name, JsonNode schema) {
        return switch (name) {
            case "space" -> "CHI";
            case "operator", "seller" -> "grange-et-compagnie";
            case "resource" -> "CHI-D01";
            case "date" -> "2026-11-25";
            case "from" -> "2026-11-01";
            case "to" -> "2026-11-30";
            case "part" -> "DAY";
            case "halfDays" -> "1";
            default -> exampleOf(schema);
        };
    }

    private static String exampleOf(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asText();
        }
        var kind = schema.path("format").asText(schema.path("type").asText());
        return switch (kind) {
            case "date" -> "2026-11-25";
            case "date-time" -> "2026-11-25T08:00:00Z";
            case "integer", "int32", "int64", "number" -> "1";
            default -> UUID.nameUUIDFromBytes(new byte[] {1}).toString();
        };
    }

    private static JsonNode document() {
        var response = RestAssured.given().accept(ContentType.JSON).get("/q/openapi?format=json");
        assertThat(response.statusCode()).as("status of /q/openapi").isEqualTo(200);
        try {
            return new ObjectMapper().readTree(response.asString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("The OpenAPI document is no JSON.", e);
        }
    }
}
