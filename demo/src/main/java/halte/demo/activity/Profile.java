package halte.demo.activity;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.network.Network;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The numbers of the activity, from their file. */
public record Profile(JsonNode json) {

    public static Profile read(Path folder) {
        return new Profile(Network.tree(folder.resolve("activity-profile.json")));
    }

    public long seed() {
        return json.path("seed").asLong();
    }

    public JsonNode at(String path) {
        return json.at("/" + path);
    }

    public double number(String path) {
        return at(path).asDouble();
    }

    /** A number of a space, or the general one where the space has none. */
    public double ofSpace(String space, String name, String general) {
        var own = json.path("spaces").path(space).path(name);
        return own.isMissingNode() ? number(general) : own.asDouble();
    }

    /** An object of shares, in the order of the file. */
    public static List<Map.Entry<String, Double>> shares(JsonNode object) {
        var shares = new ArrayList<Map.Entry<String, Double>>();
        object.properties()
                .forEach(share ->
                        shares.add(Map.entry(share.getKey(), share.getValue().asDouble())));
        return shares;
    }

    /** A list of objects with a share, in the order of the file. */
    public static List<Map.Entry<JsonNode, Double>> weighted(JsonNode list, String share) {
        var shares = new ArrayList<Map.Entry<JsonNode, Double>>();
        list.forEach(entry -> shares.add(Map.entry(entry, entry.path(share).asDouble())));
        return shares;
    }
}
