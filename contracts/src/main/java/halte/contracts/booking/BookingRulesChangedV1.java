package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;

/**
 * The rules or quotas of a space are others now; they bind bookings made from now on.
 *
 * @param space code of the host space
 * @param changedAt when
 * @param rules rules in force
 * @param quotas quotas in force
 */
public record BookingRulesChangedV1(String space, Instant changedAt, int rules, int quotas) implements BookingFact {

    public static final String TYPE = "be.halte.booking.booking-rules-changed.v1";

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
