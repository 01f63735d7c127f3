package halte.gateway.routing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One API document out of several. Shapes with the same name and the same content become one; a name used for two different shapes gets the service's name in
 * front, and every reference to it follows.
 */
final class MergedOpenApi {

    private static final String SHAPES = "#/components/schemas/";
    private static final Set<String> OTHER_COMPONENTS = Set.of("securitySchemes", "responses", "parameters", "headers");

    private final ObjectNode result = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final ObjectNode shapes = JsonNodeFactory.instance.objectNode();
    private final Set<String> operationIds = new HashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();

    private MergedOpenApi() {}

    static ObjectNode of(Map<ServiceName, ObjectNode> documents, String publicUrl) {
        var merged = new MergedOpenApi();
        documents.forEach(merged::add);
        return merged.finish(publicUrl);
    }

    private void add(ServiceName service, ObjectNode document) {
        var renamed = document.deepCopy();
        var own = renamed.path("components").path("schemas");
        for (var name : names(own)) {
            if (shapes.has(name) && !shapes.get(name).equals(own.get(name))) {
                rename(renamed, name, capitalised(service) + name);
            }
        }
        copy(renamed.path("components").path("schemas"), shapes);
        for (var kind : OTHER_COMPONENTS) {
            if (renamed.path("components").has(kind)) {
                copy(renamed.path("components").path(kind), components.withObjectProperty(kind));
            }
        }
        renamed.path("paths").fields().forEachRemaining(path -> addPath(service, path.getKey(), path.getValue()));
        renamed.path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
    }

    /** Only what can be reached through the gateway is promised by its document. */
    private void addPath(ServiceName service, String path, JsonNode operations) {
        if (ServiceName.ownerOf(path).filter(service::equals).isPresent()) {
            operations.forEach(operation -> giveOwnId(service, operation));
            paths.set(path, operations);
        }
    }

    /** Generators make a method of every operation id: one that another service used already gets the service's name in front. */
    private void giveOwnId(ServiceName service, JsonNode operation) {
        var id = operation.path("operationId").asText("");
        if (operation instanceof ObjectNode object && !id.isEmpty() && !operationIds.add(id)) {
            var own = service.name().toLowerCase(Locale.ROOT) + capitalised(id);
            object.put("operationId", own);
            operationIds.add(own);
        }
    }

    private ObjectNode finish(String publicUrl) {
        result.put("openapi", "3.1.0");
        result.putObject("info")
                .put("title", "Halte")
                .put("version", "1")
                .put("description", "Everything the screens of Halte use, in one document.");
        result.putArray("servers").addObject().put("url", publicUrl);
        result.set("paths", paths);
        components.set("schemas", shapes);
        result.set("components", components);
        var list = result.putArray("tags");
        tags.forEach(tag -> list.addObject().put("name", tag));
        return result;
    }

    private static void rename(ObjectNode document, String from, String to) {
        var schemas = (ObjectNode) document.path("components").path("schemas");
        schemas.set(to, schemas.remove(from));
        redirect(document, SHAPES + from, SHAPES + to);
    }

    private static void redirect(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object
                && object.path("$ref") instanceof TextNode reference
                && reference.asText().equals(from)) {
            object.put("$ref", to);
        }
        node.forEach(child -> redirect(child, from, to));
    }

    private static void copy(JsonNode from, ObjectNode to) {
        from.fields().forEachRemaining(field -> to.set(field.getKey(), field.getValue()));
    }

    private static Iterable<String> names(JsonNode object) {
        var names = new LinkedHashSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String capitalised(ServiceName service) {
        return capitalised(service.name().toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
