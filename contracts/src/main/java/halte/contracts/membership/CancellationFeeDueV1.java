package halte.contracts.membership;

import halte.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A booking was given up so late that the space asks for a fee; billing prices it with the offer.
 *
 * @param feeId one fee, charged once
 * @param bookingId the booking that was given up
 * @param personId for whom it was
 * @param accountId who pays
 * @param space host space
 * @param offer code of the offer the cancellation policy names
 * @param seller operator of the space
 * @param localDate the day of the booking: the period charged
 * @param quantity decimal, in the unit of the offer; a share of one when the policy asks for a share
 * @param dueAt when; the price in force then is used
 */
public record CancellationFeeDueV1(
        UUID feeId,
        UUID bookingId,
        UUID personId,
        UUID accountId,
        String space,
        String offer,
        String seller,
        LocalDate localDate,
        String quantity,
        Instant dueAt)
        implements MembershipFact {

    public static final String TYPE = "be.halte.membership.cancellation-fee-due.v1";

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
