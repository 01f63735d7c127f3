package halte.billing.charges;

import halte.contracts.Codes;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A use in one word of an address, so that one request asks for many: {@code CHI} is any desk of that space,
 * {@code CHI,CHI-R01,2026-11-25T08:00:00Z,2026-11-25T10:00:00Z} a resource from one instant to another.
 *
 * @param text as it was written
 */
record UseAsked(String text, PriceQuestion question) {

    static final String FORM = Codes.SPACE + "(," + Codes.RESOURCE + "(,[0-9TZ:.-]{17,40}){2})?";

    /** @param part and halfDays of a desk by the day */
    static UseAsked of(String text, @Nullable String part, @Nullable Integer halfDays) {
        var pieces = text.split(",");
        if (pieces.length == 1) {
            return new UseAsked(text, new PriceQuestion(text, null, part, halfDays, null, null, null, null));
        }
        var question =
                new PriceQuestion(pieces[0], pieces[1], null, null, instant(pieces[2]), instant(pieces[3]), null, null);
        return new UseAsked(text, question);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(
                    CommonProblem.INVALID_INPUT,
                    Text.of(
                                    "{0} n’est pas un instant comme 2026-11-25T08:00:00Z.",
                                    "{0} is geen tijdstip zoals 2026-11-25T08:00:00Z.",
                                    "{0} ist kein Zeitpunkt wie 2026-11-25T08:00:00Z.",
                                    "{0} is no instant like 2026-11-25T08:00:00Z.")
                            .formatted(text));
        }
    }
}
