package halte.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.benchmarks.measure.Options;
import halte.launcher.Platform;
import halte.launcher.Progress;
import halte.launcher.Settings;
import halte.launcher.blueprint.Checkout;
import halte.launcher.blueprint.Database;
import halte.launcher.blueprint.DemoPeople;
import halte.launcher.blueprint.Ports;
import halte.launcher.blueprint.Realm;
import halte.launcher.blueprint.Secret;
import halte.launcher.blueprint.Service;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A platform of its own, with the demo people as clients and, when asked, spaces with many desks. */
final class BenchPlatform implements AutoCloseable {

    private static final String OPERATOR = "benchmark";

    private final Platform platform;
    private final Checkout checkout;
    private final Path data;
    private final Web web = new Web();
    private final double startSeconds;

    private BenchPlatform(Platform platform, Checkout checkout, Path data, double startSeconds) {
        this.platform = platform;
        this.checkout = checkout;
        this.data = data;
        this.startSeconds = startSeconds;
    }

    static Path data(Options options) {
        return options.target().resolve("platform");
    }

    static BenchPlatform start(Options options) {
        var checkout = Checkout.find();
        var settings = new Settings(checkout, data(options), new Ports(options.port()), Map.of(), false);
        long start = System.nanoTime();
        var platform = Platform.start(settings, silent());
        return new BenchPlatform(platform, checkout, data(options), (System.nanoTime() - start) / 1e9);
    }

    /** Nothing of a former run is measured again. */
    static void forget(Options options) throws IOException {
        if (Files.exists(data(options))) {
            try (var files = Files.walk(data(options))) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
    }

    double startSeconds() {
        return startSeconds;
    }

    Platform platform() {
        return platform;
    }

    String direct() {
        return platform.addressesOf(Service.BOOKING).get(0);
    }

    String brokers() {
        return "127.0.0.1:" + platform.settings().ports().kafka();
    }

    /** Ids of all processes of the platform by name. */
    Map<String, Long> processes() throws IOException {
        var processes = new LinkedHashMap<String, Long>();
        for (var part :
                new ObjectMapper().readTree(data.resolve("state.json").toFile()).path("parts")) {
            processes.put(part.path("name").asText(), part.path("pid").asLong());
        }
        return processes;
    }

    /** How pgbench connects: as booking-service does. */
    Map<String, String> databaseConnection() throws IOException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        var database = Database.of("booking");
        var password =
                secrets.getProperty(Secret.of(database, database.application()).variable());
        return Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", String.valueOf(platform.postgres().port()),
                "PGDATABASE", database.name(),
                "PGUSER", database.application(),
                "PGPASSWORD", password);
    }

    /** Tokens of real accounts; client after client takes the next, and begins again at the end. */
    List<String> tokens(int clients) throws IOException, InterruptedException {
        var people = DemoPeople.of(demo("network.json"), demo("activity-profile.json")).all().stream()
                .filter(person -> person.groups().isEmpty())
                .limit(clients)
                .toList();
        var tokens = new java.util.ArrayList<String>();
        for (var person : people) {
            tokens.add(web.token(
                    platform.loaderEnvironment().getOrDefault("HALTE_TOKEN_URL", ""),
                    Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            Realm.CLI_CLIENT,
                            "username",
                            person.email(),
                            "password",
                            DemoPeople.PASSWORD)));
        }
        return tokens;
    }

    /** Describes the spaces through the API, as a coordinator does. */
    void provision() throws IOException, InterruptedException {
        var loader = platform.loaderEnvironment();
        var token = web.token(
                loader.getOrDefault("HALTE_TOKEN_URL", ""),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", loader.getOrDefault("HALTE_CLIENT_ID", ""),
                        "client_secret", loader.getOrDefault("HALTE_CLIENT_SECRET", "")));
        var json = new ObjectMapper();
        var operator = json.createObjectNode()
                .put("name", "Benchmark")
                .put("kind", "ASBL")
                .put("legalForm", "ASBL");
        web.put(direct() + "/api/operators/" + OPERATOR, token, operator);
        var pattern = (ObjectNode)
                json.readTree(demo("network.json").toFile()).path("spaces").get(0);
        for (int number = 0; number < Slots.SPACES; number++) {
            web.put(direct() + "/api/spaces/" + Slots.code(number), token, space(pattern, number));
        }
        Thread.sleep(3_000);
    }

    private static ObjectNode space(ObjectNode pattern, int number) {
        var space = pattern.deepCopy();
        var code = Slots.code(number);
        space.put("id", code.toLowerCase(java.util.Locale.ROOT))
                .put("code", code)
                .put("name", "Espace " + number);
        space.put("operator", OPERATOR).put("halfDaySplit", "13:00");
        space.putArray("annualClosures");
        space.putArray("floorPlans");
        space.putObject("capacity").put("declaredDesks", Slots.DESKS).put("seasonalDesks", 0);
        var hours = space.putObject("hours");
        var halves = space.putObject("openHalfDays");
        for (var day : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
            hours.putArray(day)
                    .addObject()
                    .put("from", "08:00")
                    .put("to", "18:00")
                    .put("state", "HOSTED");
            halves.putArray(day).add("AM").add("PM");
        }
        var resources = space.putArray("resources");
        for (int desk = 0; desk < Slots.DESKS; desk++) {
            var resource =
                    resources.addObject().put("code", Slots.desk(number, desk)).put("kind", "DESK");
            resource.putObject("name").put("fr", "Bureau " + desk);
            resource.put("capacity", 1).put("declared", true).putArray("amenities");
        }
        return space;
    }

    private Path demo(String file) {
        return checkout.root().resolve("demo").resolve(file);
    }

    @Override
    public void close() {
        platform.close();
    }
}
