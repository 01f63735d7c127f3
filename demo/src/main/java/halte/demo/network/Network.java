package halte.demo.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The network file, checked against its schema before anybody reads it.
 *
 * @param json the file as it is
 * @param spaces in the order of the file
 */
public record Network(JsonNode json, List<Space> spaces) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param folder where {@code network.json} and {@code network.schema.json} lie
     * @throws IllegalArgumentException when the file breaks its schema
     */
    public static Network read(Path folder) {
        var json = tree(folder.resolve("network.json"));
        check(json, tree(folder.resolve("network.schema.json")));
        var holidays = elements(json.path("publicHolidays"))
                .map(holiday -> LocalDate.parse(holiday.path("date").asText()))
                .collect(Collectors.toCollection(TreeSet::new));
        var codes = new TreeMap<String, String>();
        elements(json.path("spaces"))
                .forEach(space ->
                        codes.put(space.path("id").asText(), space.path("code").asText()));
        return new Network(
                json,
                elements(json.path("spaces"))
                        .map(space -> new Space(space, holidays, codes))
                        .toList());
    }

    public static JsonNode tree(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static java.util.stream.Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    public Space space(String id) {
        return spaces.stream()
                .filter(space -> space.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No space (%s) in the network.".formatted(id)));
    }

    /** Codes of spaces by their id: the file speaks in ids, the platform in codes. */
    public Map<String, String> codes() {
        return spaces.stream().collect(Collectors.toMap(Space::id, Space::code));
    }

    private static void check(JsonNode json, JsonNode schema) {
        var errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(json);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(
                    "The network file breaks its schema in %d places, the first: %s\nMaybe it was edited by hand."
                            .formatted(errors.size(), errors.iterator().next()));
        }
    }
}
