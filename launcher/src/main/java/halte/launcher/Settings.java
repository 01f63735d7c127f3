package halte.launcher;

import halte.launcher.blueprint.Checkout;
import halte.launcher.blueprint.Ports;
import halte.launcher.blueprint.Service;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one platform is to be like.
 *
 * @param data everything that lasts lies below it
 * @param replicas of each service, 1 where nothing is said
 * @param empty whether to leave the demo network out
 */
public record Settings(Checkout checkout, Path data, Ports ports, Map<Service, Integer> replicas, boolean empty) {

    public Settings {
        data = data.toAbsolutePath().normalize();
        replicas = Map.copyOf(replicas);
    }

    /** From {@code HALTE_PORT} and {@code HALTE_DATA}, by default 8080 and {@code .halte} in the checkout. */
    public static Settings ofEnvironment(Map<String, String> environment) {
        var checkout = Checkout.find();
        var port = environment.getOrDefault("HALTE_PORT", "");
        var data = environment.getOrDefault("HALTE_DATA", "");
        return new Settings(
                checkout,
                data.isBlank() ? checkout.root().resolve(".halte") : Path.of(data),
                new Ports(port.isBlank() ? Ports.DEFAULT_BASE : number(port)),
                new EnumMap<>(Service.class),
                false);
    }

    private static int number(String port) {
        try {
            return Integer.parseInt(port.trim());
        } catch (NumberFormatException e) {
            throw new Hint("HALTE_PORT (%s) is not a number. Maybe leave it unset for %d."
                    .formatted(port, Ports.DEFAULT_BASE));
        }
    }

    public Settings with(Service service, int count) {
        var more = new EnumMap<Service, Integer>(Service.class);
        more.putAll(replicas);
        more.put(service, count);
        return new Settings(checkout, data, ports, more, empty);
    }

    public Settings withoutDemo() {
        return new Settings(checkout, data, ports, replicas, true);
    }

    public int replicasOf(Service service) {
        return replicas.getOrDefault(service, 1);
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path stateFile() {
        return data.resolve("state.json");
    }

    Path networkFile() {
        return checkout.root().resolve("demo/network.json");
    }

    Path activityFile() {
        return checkout.root().resolve("demo/activity-profile.json");
    }
}
