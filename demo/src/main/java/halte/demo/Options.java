package halte.demo;

import halte.demo.activity.Profile;
import halte.demo.history.Now;
import halte.demo.load.Service;
import halte.demo.load.Target;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the environment says.
 *
 * @param folder where the files of the demo network lie
 * @param at the moment that divides past and future
 * @param months whole months of history before the month of that moment
 */
record Options(Path folder, Instant at, int months, Target target) {

    private static final String GATEWAY = "http://localhost:8080";

    Now now() {
        return Now.of(at, months, (int) Profile.read(folder).number("window/futureDays"));
    }

    static Options of(Map<String, String> environment, Clock clock) {
        var gateway = environment.getOrDefault("HALTE_URL", GATEWAY);
        var services = new EnumMap<Service, URI>(Service.class);
        for (var service : Service.values()) {
            services.put(service, URI.create(environment.getOrDefault("HALTE_" + service + "_URL", gateway)));
        }
        return new Options(
                Path.of(environment.getOrDefault("HALTE_DEMO_FOLDER", "demo")),
                environment.containsKey("HALTE_DEMO_AT")
                        ? Instant.parse(environment.get("HALTE_DEMO_AT"))
                        : clock.instant(),
                Integer.parseInt(environment.getOrDefault("HALTE_DEMO_MONTHS", "12")),
                new Target(
                        services,
                        URI.create(environment.getOrDefault(
                                "HALTE_TOKEN_URL", "http://localhost:8090/realms/halte/protocol/openid-connect/token")),
                        environment.getOrDefault("HALTE_CLIENT_ID", "halte-loader"),
                        environment.getOrDefault("HALTE_CLIENT_SECRET", "")));
    }
}
