package halte.contracts.booking;

import halte.contracts.Topics;
import java.util.List;
import java.util.UUID;

/**
 * Uses of one space that happened before Halte knew it, as facts; each counts as if it had happened live.
 *
 * @param importId the batch
 * @param space code of the space
 * @param operator who runs it
 * @param uses the uses, oldest first
 */
public record HistoryImportedV1(UUID importId, String space, String operator, List<PastUse> uses)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.history-imported.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.BOOKING;
    }

    @Override
    public String key() {
        return space;
    }
}
