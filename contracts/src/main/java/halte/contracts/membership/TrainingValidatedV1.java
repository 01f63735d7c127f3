package halte.contracts.membership;

import halte.contracts.Topics;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A host saw that somebody may use a machine.
 *
 * @param personId who
 * @param training code of the training, as resources ask for it
 * @param space code of the space whose host validated it
 * @param validatedOn first day
 * @param validUntil last day, or null for good
 * @param valid false: taken back
 */
public record TrainingValidatedV1(
        UUID personId,
        String training,
        String space,
        LocalDate validatedOn,
        @Nullable LocalDate validUntil,
        boolean valid)
        implements MembershipFact {

    public static final String TYPE = "be.halte.membership.training-validated.v1";

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
