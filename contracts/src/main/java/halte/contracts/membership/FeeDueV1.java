package halte.contracts.membership;

import halte.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan fee, or the price of a card or pass, is due; billing prices it with the offer of that code.
 *
 * @param feeId one fee, charged once
 * @param membershipId the membership
 * @param personId who holds it
 * @param accountId who pays
 * @param offer code of the plan, which is the code of its offer
 * @param seller operator that sold it
 * @param periodFrom first day of the period paid
 * @param periodTo last day of the period paid
 * @param quantity decimal, in the unit of the offer
 * @param dueAt when; the price in force then is used
 */
public record FeeDueV1(
        UUID feeId,
        UUID membershipId,
        UUID personId,
        UUID accountId,
        String offer,
        String seller,
        LocalDate periodFrom,
        LocalDate periodTo,
        String quantity,
        Instant dueAt)
        implements MembershipFact {

    public static final String TYPE = "be.halte.membership.fee-due.v1";

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
