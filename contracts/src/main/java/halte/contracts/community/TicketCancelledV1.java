package halte.contracts.community;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A seat is free again.
 *
 * @param ticketId the ticket
 * @param eventId the event
 * @param personId who had it
 * @param cancelledAt when
 */
public record TicketCancelledV1(UUID ticketId, UUID eventId, UUID personId, Instant cancelledAt)
        implements CommunityFact {

    public static final String TYPE = "be.halte.community.ticket-cancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.COMMUNITY;
    }

    @Override
    public String key() {
        return eventId.toString();
    }
}
