package halte.contracts.membership;

import halte.contracts.Topics;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A training as it is now: what it is called and where it is given.
 *
 * @param training its code, as resources and rules ask for it
 * @param name what it is called, by language
 * @param validityMonths until a validation must be renewed, or null for good
 * @param spaces codes of the spaces where it is given
 */
public record TrainingDescribedV1(
        String training, Map<String, String> name, @Nullable Integer validityMonths, List<String> spaces)
        implements MembershipFact {

    public static final String TYPE = "be.halte.membership.training-described.v1";

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
        return training;
    }
}
