package halte.contracts.community;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A person has a seat at an event.
 *
 * @param ticketId the ticket
 * @param eventId the event
 * @param space code of the space
 * @param personId who
 * @param takenAt when
 */
public record TicketTakenV1(UUID ticketId, UUID eventId, String space, UUID personId, Instant takenAt)
        implements CommunityFact {

    public static final String TYPE = "be.halte.community.ticket-taken.v1";

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
