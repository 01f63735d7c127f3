package halte.demo;

import halte.demo.load.Request;
import halte.demo.load.Step;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A hash over all requests of a load; a program of its own, so that another JVM can be asked for it. */
final class Fingerprint {

    private Fingerprint() {}

    public static void main(String[] arguments) {
        System.out.println(of(Path.of(arguments[0]), arguments[1], arguments[2]));
    }

    static String of(Path folder, String at, String months) {
        return of(Load.steps(Options.of(
                Map.of("HALTE_DEMO_FOLDER", folder.toString(), "HALTE_DEMO_AT", at, "HALTE_DEMO_MONTHS", months),
                Clock.systemUTC())));
    }

    static String of(List<Step> steps) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var step : steps) {
                for (Request request : step.requests()) {
                    var line = request.service() + " " + request.method() + " " + request.path() + " "
                            + request.idempotencyKey() + "\n" + request.body() + "\n";
                    hash.update(line.getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
