package halte.contracts.membership;

import halte.contracts.Topics;
import java.util.List;
import java.util.UUID;

/**
 * Imported uses, settled together: the same as one {@link UsageSettledV1} each.
 *
 * @param importId the batch of booking-service
 * @param space host space
 * @param usages oldest first
 */
public record UsageHistorySettledV1(UUID importId, String space, List<UsageSettledV1> usages)
        implements MembershipFact {

    public static final String TYPE = "be.halte.membership.usage-history-settled.v1";

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
        return space;
    }
}
