package halte.booking.database;

import halte.problem.CommonProblem;
import halte.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a page that is ordered by time ended; opaque to clients. */
public record Cursor(Instant at, UUID id) {

    public String write() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal INVALID_INPUT when it is none of ours */
    public static Cursor read(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException notOurs) {
            throw new Refusal(CommonProblem.INVALID_INPUT);
        }
    }
}
