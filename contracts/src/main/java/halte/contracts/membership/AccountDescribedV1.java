package halte.contracts.membership;

import halte.contracts.Topics;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payer as it is now: legal identity and where documents go.
 *
 * @param accountId the payer
 * @param kind PRIVATE_PERSON, COMPANY, NON_PROFIT or PUBLIC_BODY
 * @param name legal name
 * @param email address for documents, or null
 * @param language language of documents
 * @param enterpriseNumber ten digits, or null
 * @param vatNumber with country prefix, or null
 * @param peppolId participant, for example {@code 0208:1999010147}, or null
 * @param street street and number, or null
 * @param postalCode postal code, or null
 * @param town town, or null
 * @param country ISO 3166-1 alpha-2
 */
public record AccountDescribedV1(
        UUID accountId,
        String kind,
        String name,
        @Nullable String email,
        String language,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,
        @Nullable String peppolId,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        String country)
        implements MembershipFact {

    public static final String TYPE = "be.halte.membership.account-described.v1";

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
        return "account:" + accountId;
    }
}
