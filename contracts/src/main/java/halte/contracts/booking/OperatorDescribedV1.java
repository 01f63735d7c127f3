package halte.contracts.booking;

import halte.contracts.Topics;
import java.util.List;

/**
 * An operator as it is now; the legal entity that sells and runs spaces.
 *
 * @param operator stable identifier, for example {@code grange-et-compagnie}
 * @param name registered name
 * @param kind COMMUNE, RCA, INTERCOMMUNALE, ASBL, GAL, COOPERATIVE or COMPANY
 * @param spaces codes of the spaces it runs
 */
public record OperatorDescribedV1(String operator, String name, String kind, List<String> spaces)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.operator-described.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.SPACES;
    }

    @Override
    public String key() {
        return "operator:" + operator;
    }
}
