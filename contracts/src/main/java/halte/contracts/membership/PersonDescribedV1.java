package halte.contracts.membership;

import halte.contracts.Topics;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as it is now.
 *
 * @param personId the person; the subject of the token when there is an account to sign in with
 * @param name display name
 * @param email address, or null
 * @param language fr, nl, de or en
 * @param homeSpace code of the space where the membership lives, or null
 * @param accountId who pays for this person
 * @param hasLogin false for a walk-in without account
 */
public record PersonDescribedV1(
        UUID personId,
        String name,
        @Nullable String email,
        String language,
        @Nullable String homeSpace,
        UUID accountId,
        boolean hasLogin)
        implements MembershipFact {

    public static final String TYPE = "be.halte.membership.person-described.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.PEOPLE;
    }

    @Override
    public String key() {
        return "person:" + personId;
    }
}
