package halte.benchmarks;

import halte.launcher.blueprint.Database;
import halte.launcher.blueprint.Ports;
import halte.launcher.blueprint.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What pgbench is told: it connects as booking-service does, and sends values as long as the real ones. */
final class Yardstick {

    private static final String PERSON = "7b1f6d0e-52b1-4c0a-9c0f-6f3d3a9b7a11";
    private static final String FACT =
            "{\"bookingId\":\"@id@\",\"space\":\"BEN000\",\"operator\":\"benchmark\",\"resource\":\"BEN000-D00\","
                    + "\"kind\":\"DESK\",\"personId\":\"" + PERSON + "\",\"startsAt\":\"2026-12-01T07:00:00Z\","
                    + "\"endsAt\":\"2026-12-01T12:00:00Z\",\"localDate\":\"2026-12-01\",\"halfDays\":1,"
                    + "\"minutes\":300,\"bookedAt\":\"2026-11-23T08:00:00.123456Z\",\"channel\":\"WEB\"}";
    private static final String ANSWER =
            "{\"bookingId\":\"@id@\",\"space\":\"BEN000\",\"spaceName\":\"Espace 0\",\"slug\":\"ben000\","
                    + "\"timeZone\":\"Europe/Brussels\",\"resource\":\"BEN000-D00\",\"resourceKind\":\"DESK\","
                    + "\"resourceName\":{\"fr\":\"Bureau 0\"},\"personId\":\"" + PERSON + "\","
                    + "\"personName\":\"Camille Fontaine\",\"date\":\"2026-12-01\",\"part\":\"AM\","
                    + "\"startsAt\":\"2026-12-01T07:00:00Z\",\"endsAt\":\"2026-12-01T12:00:00Z\","
                    + "\"state\":\"CONFIRMED\",\"halfDays\":1,\"minutes\":300,\"channel\":\"WEB\","
                    + "\"bookedAt\":\"2026-11-23T08:00:00.123456Z\",\"cancelFreeUntil\":\"2026-12-01T05:00:00Z\","
                    + "\"pass\":{\"code\":\"K7M2QF\",\"url\":\"/c/K7M2QFT3X9W4B8N5J6H2\"},\"sequence\":0}";

    private Yardstick() {}

    static Map<String, String> connection(Options options) throws IOException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(BenchPlatform.data(options).resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        var database = Database.of("booking");
        var password =
                secrets.getProperty(Secret.of(database, database.application()).variable());
        return Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", String.valueOf(new Ports(options.port()).postgres()),
                "PGDATABASE", database.name(),
                "PGUSER", database.application(),
                "PGPASSWORD", password);
    }

    /** Far from the spaces and days of the real bookings, and of the other rounds. */
    static Map<String, String> variables(int round) {
        var variables = new TreeMap<String, String>();
        variables.put("number", "0");
        variables.put("first_space", "1000");
        variables.put("first_day", String.valueOf(30_000 + round * 5_000));
        variables.put("person", PERSON);
        variables.put("name", "Camille Fontaine");
        variables.put("email", "camille.fontaine@courriel.example");
        variables.put("key", "5f0e7a52-9d3c-4f0e-8a57-1f6d3c9b7e21");
        variables.put("hash", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        variables.put("pass", "K7M2QFT3X9W4B8N5J6H2");
        variables.put("answer", ANSWER);
        variables.put("fact", FACT);
        return variables;
    }
}
