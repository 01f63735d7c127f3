package halte.demo.activity;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.network.Network;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The numbers of the activity, from their file. */
public final class Profile {

    private final JsonNode json;
    private final Map<String, JsonNode> known = new HashMap<>();
    private final Map<JsonNode, List<Map.Entry<JsonNode, Double>>> weights = new IdentityHashMap<>();
    private final Map<JsonNode, List<Map.Entry<String, Double>>> shares = new IdentityHashMap<>();

    private Profile(JsonNode json) {
        this.json = json;
    }

    public static Profile read(Path folder) {
        return new Profile(Network.tree(folder.resolve("activity-profile.json")));
    }

    public long seed() {
        return json.path("seed").asLong();
    }

    public JsonNode at(String path) {
        return known.computeIfAbsent(path, unknown -> json.at("/" + unknown));
    }

    public double number(String path) {
        return at(path).asDouble();
    }

    /** A number of a space, or the general one where the space has none. */
    public double ofSpace(String space, String name, String general) {
        var own = at("spaces/" + space).path(name);
        return own.isMissingNode() ? number(general) : own.asDouble();
    }

    /** An object of shares, in the order of the file. */
    public List<Map.Entry<String, Double>> shares(JsonNode object) {
        return shares.computeIfAbsent(
                object,
                one -> one.properties().stream()
                        .map(share -> Map.entry(share.getKey(), share.getValue().asDouble()))
                        .toList());
    }

    /** A list of objects with a share, in the order of the file. */
    public List<Map.Entry<JsonNode, Double>> weighted(JsonNode list, String share) {
        return weights.computeIfAbsent(
                list,
                one -> StreamSupport.stream(one.spliterator(), false)
                        .map(entry -> Map.entry(entry, entry.path(share).asDouble()))
                        .toList());
    }
}
