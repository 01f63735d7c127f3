package halte.booking.rule;

import halte.booking.ASpace;
import halte.contracts.membership.MembershipStartedV1;
import halte.testkit.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans that people of the tests hold. */
final class Plans {

    private Plans() {}

    /** Since the first of November, without an end. */
    static MembershipStartedV1 held(Tokens.Person person, String plan, List<String> access, List<String> validAt) {
        return new MembershipStartedV1(
                UUID.randomUUID(),
                person.personId(),
                UUID.randomUUID(),
                plan,
                ASpace.OPERATOR,
                LocalDate.of(2026, 11, 1),
                null,
                access,
                validAt);
    }
}
