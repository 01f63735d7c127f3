package halte.community.tickets;

import halte.problem.CommonProblem;
import halte.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place beside one ticket in a list by time. */
record TicketCursor(Instant takenAt, UUID id) {

    static final TicketCursor OLDEST = new TicketCursor(Instant.EPOCH, new UUID(0, 0));
    static final TicketCursor NEWEST = new TicketCursor(Instant.parse("2200-01-01T00:00:00Z"), new UUID(-1, -1));

    static TicketCursor parse(@Nullable String text, TicketCursor start) {
        if (text == null) {
            return start;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", 2);
            return new TicketCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException malformed) {
            throw new Refusal(CommonProblem.INVALID_INPUT).with("parameter", "cursor");
        }
    }

    static String after(Ticket ticket) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((ticket.takenAt() + "/" + ticket.id()).getBytes(StandardCharsets.UTF_8));
    }
}
