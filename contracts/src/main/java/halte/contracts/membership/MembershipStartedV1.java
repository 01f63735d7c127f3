package halte.contracts.membership;

import halte.contracts.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a plan from a day on; the plan is the version sold that day.
 *
 * @param membershipId the membership
 * @param personId who holds it
 * @param accountId who pays
 * @param plan code of the plan, for example {@code CHI-MONTH}
 * @param seller operator that sold it
 * @param startsOn first day
 * @param endsOn last day, or null while it runs
 * @param access HOSTED, BADGE: when the plan lets its holder in; null: whenever the space is open
 * @param validAt codes of the spaces where it is valid; null: everywhere
 */
public record MembershipStartedV1(
        UUID membershipId,
        UUID personId,
        UUID accountId,
        String plan,
        String seller,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable List<String> access,
        @Nullable List<String> validAt)
        implements MembershipFact {

    public static final String TYPE = "be.halte.membership.membership-started.v1";

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
