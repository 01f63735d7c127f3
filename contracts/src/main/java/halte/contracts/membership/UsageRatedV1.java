package halte.contracts.membership;

import halte.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A booking was weighed against the allowance of the person: what is covered and what is not.
 *
 * @param bookingId the booking that was rated
 * @param personId who
 * @param accountId who pays what is not covered
 * @param seller operator whose right covers it, or of the space
 * @param space host space
 * @param operator operator of the host space
 * @param resource resource used
 * @param resourceKind its kind
 * @param localDate day of use in the zone of the space: the period charged
 * @param halfDays half-days asked
 * @param coveredHalfDays part covered by allowance, at 0
 * @param minutes length; used for what is priced by the hour
 * @param covered true when nothing is left to charge
 * @param grants grants used, in order
 * @param bookedAt price and plan are frozen at this instant
 */
public record UsageRatedV1(
        UUID bookingId,
        UUID personId,
        UUID accountId,
        String seller,
        String space,
        String operator,
        String resource,
        String resourceKind,
        LocalDate localDate,
        int halfDays,
        int coveredHalfDays,
        int minutes,
        boolean covered,
        List<UUID> grants,
        Instant bookedAt)
        implements MembershipFact {

    public static final String TYPE = "be.halte.membership.usage-rated.v1";

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
