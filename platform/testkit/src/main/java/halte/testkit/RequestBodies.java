package halte.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What the operations of an OpenAPI document take: a body that looks right, and ways to make it wrong. */
final class RequestBodies {

    /** Not nothing, and not zero either. */
    private static final List<String> BLANKS = List.of("", "  ", "\u0001");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEP_ENOUGH = 4;

    private final JsonNode document;
    private final Map<String, String> examples;

    RequestBodies(JsonNode document, Map<String, String> examples) {
        this.document = document;
        this.examples = examples;
    }

    /** @param plausible a value for each member, of the right type */
    record Body(ObjectNode plausible, List<Member> members, boolean required) {

        Optional<String> firstText() {
            return members.stream()
                    .filter(member -> member.type().equals("string"))
                    .map(Member::name)
                    .findFirst();
        }
    }

    /**
     * @param impossible values of a wrong type or shape: never accepted
     * @param doubtful values of the right type that make little sense: accepted or refused, but never a fault
     */
    record Member(String name, String type, List<JsonNode> impossible, List<JsonNode> doubtful) {}

    Optional<Body> of(String method, String path) {
        var request = document.path("paths").path(path).path(method).path("requestBody");
        var schema = resolved(request.path("content").path("application/json").path("schema"));
        if (!schema.has("properties")) {
            return Optional.empty();
        }
        var plausible = NODES.objectNode();
        var members = new ArrayList<Member>();
        schema.path("properties").properties().forEach(property -> {
            var described = resolved(property.getValue());
            plausible.set(property.getKey(), plausible(property.getKey(), described, 0));
            members.add(member(property.getKey(), described));
        });
        return Optional.of(new Body(plausible, members, request.path("required").asBoolean()));
    }

    private Member member(String name, JsonNode schema) {
        var type = typeOf(schema);
        return new Member(name, type, impossible(type, schema), doubtful(type, schema));
    }

    private static List<JsonNode> impossible(String type, JsonNode schema) {
        var wrong = new ArrayList<JsonNode>();
        if (!type.equals("object") && !type.isEmpty()) {
            wrong.add(NODES.objectNode().put("a", 1));
        }
        if (!type.equals("array") && !type.isEmpty()) {
            wrong.add(NODES.arrayNode().add(NODES.objectNode()));
        }
        var format = schema.path("format").asText();
        if (type.equals("object") || type.equals("array")) {
            wrong.add(NODES.numberNode(7));
        } else if (!format.isEmpty() && type.equals("string") || schema.has("enum")) {
            wrong.add(NODES.textNode("neither fish nor fowl"));
            wrong.add(NODES.textNode("2026-02-30T25:61:00Z"));
            if (!format.equals("email")) {
                BLANKS.forEach(blank -> wrong.add(NODES.textNode(blank)));
            }
        } else if (type.equals("integer") || type.equals("number")) {
            wrong.add(NODES.textNode("many"));
            BLANKS.forEach(blank -> wrong.add(NODES.textNode(blank)));
            wrong.add(NODES.numberNode(1e300));
        }
        return wrong;
    }

    private static List<JsonNode> doubtful(String type, JsonNode schema) {
        return switch (type) {
            case "string" ->
                List.of(
                        NODES.textNode("\0"),
                        NODES.textNode(""),
                        NODES.textNode("x".repeat(5_000)),
                        NODES.textNode("+999999999-12-31"),
                        NODES.textNode("+1000000000-12-31T23:59:59Z"),
                        NODES.textNode(UUID.randomUUID().toString()),
                        NODES.numberNode(-1),
                        NODES.nullNode());
            case "integer", "number" ->
                List.of(
                        NODES.numberNode(-1),
                        NODES.numberNode(Integer.MAX_VALUE),
                        NODES.numberNode(0),
                        NODES.nullNode());
            case "array" -> List.of(NODES.arrayNode(), NODES.arrayNode().addNull(), NODES.nullNode());
            default -> List.of(NODES.nullNode());
        };
    }

    private JsonNode plausible(String name, JsonNode schema, int depth) {
        if (examples.containsKey(name)) {
            return NODES.textNode(examples.get(name));
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (typeOf(schema)) {
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(false);
            case "array" -> array(name, schema, depth);
            case "object" -> object(schema, depth);
            default -> text(schema.path("format").asText());
        };
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        var items = resolved(schema.path("items"));
        return depth > DEEP_ENOUGH ? NODES.arrayNode() : NODES.arrayNode().add(plausible(name, items, depth + 1));
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        if (depth <= DEEP_ENOUGH) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> object.set(
                            property.getKey(), plausible(property.getKey(), resolved(property.getValue()), depth + 1)));
        }
        if (object.isEmpty()) {
            object.put("fr", "Texte");
        }
        return object;
    }

    private static JsonNode text(String format) {
        return NODES.textNode(
                switch (format) {
                    case "date" -> "2026-12-01";
                    case "date-time" -> "2026-12-01T09:00:00Z";
                    case "uuid" -> UUID.nameUUIDFromBytes(new byte[] {1}).toString();
                    case "uri" -> "https://calendar.example/a.ics";
                    default -> "texte";
                });
    }

    /** The one type beside null. */
    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(each -> !each.equals("null"))
                    .findFirst()
                    .orElse("");
        }
        return schema.has("properties") ? "object" : type.asText();
    }

    /** Follows references, and takes the alternative that is not null. */
    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.path("$ref").asText().substring(1)));
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            for (var alternative : schema.path(choice)) {
                if (!"null".equals(alternative.path("type").asText())) {
                    return resolved(alternative);
                }
            }
        }
        return schema;
    }
}
