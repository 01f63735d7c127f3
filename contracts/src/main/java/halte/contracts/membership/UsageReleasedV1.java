package halte.contracts.membership;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A booking was cancelled in time; its allowance is given back and nothing is charged.
 *
 * @param bookingId the booking
 * @param personId who
 * @param releasedAt when
 */
public record UsageReleasedV1(UUID bookingId, UUID personId, Instant releasedAt) implements MembershipFact {

    public static final String TYPE = "be.halte.membership.usage-released.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.MEMBERSHIP;
    }

    @Override
    public String key() {
        return personId.toString();
    }
}
