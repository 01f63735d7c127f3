package halte.benchmarks.measure;

import java.util.Map;
import java.util.TreeMap;

/** Values as long as the real ones, for pgbench to send. */
public final class Yardstick {

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

    /** The slot comes from the lines before the transaction. */
    public static Map<String, String> variables() {
        var variables = new TreeMap<String, String>();
        variables.put("number", "0");
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
