package halte.community.events;

import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** The place after one event in a list by start. */
record EventCursor(Instant startsAt, UUID id) {

    static EventCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", 2);
            return new EventCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException malformed) {
            throw new Refusal(
                    CommonProblem.INVALID_INPUT,
                    Text.of(
                            "Le curseur n’est pas de nous ; recommencez sans cursor.",
                            "De cursor komt niet van ons; begin opnieuw zonder cursor.",
                            "Der Cursor ist nicht von uns; bitte ohne cursor neu beginnen.",
                            "The cursor is not one of ours; begin again without cursor."));
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((startsAt + "/" + id).getBytes(StandardCharsets.UTF_8));
    }
}
