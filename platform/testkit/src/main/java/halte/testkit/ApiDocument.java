package halte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
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

/** The OpenAPI document of the running service, as far as it tells who may call what and how. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Map<String, String> examples;

    /** @param examples values for parameters by name, where the usual ones do not fit */
    ApiDocument(Map<String, String> examples) {
        this.examples = examples;
    }

    record Parameter(String name, String in, boolean required, String example) {

        /** Whether the value says whose data is asked for. */
        boolean namesAnOwner() {
            return Set.of("space", "operator", "seller").contains(name);
        }
    }

    record Operation(String method, String path, List<Parameter> parameters, Set<String> access) {

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

    List<Operation> operations() {
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

    static JsonNode document() {
        var response = RestAssured.given().accept(ContentType.JSON).get("/q/openapi?format=json");
        assertThat(response.statusCode()).as("status of /q/openapi").isEqualTo(200);
        try {
            return new ObjectMapper().readTree(response.asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The OpenAPI document is no JSON.", e);
        }
    }
}
