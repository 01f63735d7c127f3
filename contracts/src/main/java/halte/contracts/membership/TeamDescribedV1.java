package halte.contracts.membership;

import halte.contracts.Topics;
import java.util.List;
import java.util.UUID;

/**
 * A team as it is now: persons under one account.
 *
 * @param teamId the team
 * @param accountId who pays for it
 * @param name its name
 * @param members who belongs to it now; nobody once it ended
 */
public record TeamDescribedV1(UUID teamId, UUID accountId, String name, List<UUID> members) implements MembershipFact {

    public static final String TYPE = "be.halte.membership.team-described.v1";

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
        return teamId.toString();
    }
}
