package halte.demo.people;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.activity.Chance;
import halte.demo.activity.Profile;
import halte.demo.activity.Worker;
import halte.demo.network.Network;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each worker buys, by how often they come and by what their space sells. */
public final class Choices {

    private final Network network;
    private final Profile profile;
    private final Chance chance;
    private final Map<String, JsonNode> networkProducts = new HashMap<>();

    public Choices(Network network, Profile profile, Chance chance) {
        this.network = network;
        this.profile = profile;
        this.chance = chance;
        network.json()
                .path("networkProducts")
                .forEach(product -> networkProducts.put(product.path("code").asText(), product));
    }

    /** The plan as it is sold, with its code; the plan of the space or a product of the network. */
    public JsonNode of(Worker worker) {
        var wanted = worker.persona() == null
                ? drawn(worker)
                : worker.persona().path("plan").asText();
        return sold(wanted, worker)
                .or(() -> sold(profile.at("planFallback").path(wanted).asText(), worker))
                .orElseThrow(() -> new IllegalStateException(
                        "Neither plan (%s) nor its replacement is sold at (%s).".formatted(wanted, worker.space())));
    }

    public Optional<JsonNode> ofSpace(String space, String plan) {
        return network.space(space).plan(plan);
    }

    public static boolean isNetworkProduct(JsonNode plan) {
        return plan.path("validAt").asText().equals("ALL");
    }

    public static boolean isSubscription(JsonNode plan) {
        return plan.path("kind").asText().equals("SUBSCRIPTION");
    }

    private String drawn(Worker worker) {
        var shares = profile.at("plansByBand").path(worker.band().path("code").asText());
        return Chance.pick(chance.u("plan", worker.id()), profile.shares(shares));
    }

    private Optional<JsonNode> sold(String plan, Worker worker) {
        return Optional.ofNullable(networkProducts.get(plan))
                .or(() -> network.space(worker.space()).plan(plan));
    }
}
