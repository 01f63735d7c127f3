package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is there. A walk-in has no booking of its own before this moment; its slot is booked with it.
 *
 * @param presenceId the presence
 * @param bookingId the booking it fulfils, or null
 * @param space code of the space
 * @param operator who runs the space
 * @param resource the place taken, or null
 * @param personId who; new when a walk-in was never seen before
 * @param visitorName name a host typed for a walk-in without account, else null
 * @param visitorEmail address a host typed, else null
 * @param at when it happened, also when told later
 * @param localDate the day in the zone of the space, after the day cut-off
 * @param halfDays half-days the stay is expected to touch
 * @param method QR, TAP, HOST, WALK_IN, BADGE
 */
public record PresenceCheckedInV1(
        UUID presenceId,
        @Nullable UUID bookingId,
        String space,
        String operator,
        @Nullable String resource,
        UUID personId,
        @Nullable String visitorName,
        @Nullable String visitorEmail,
        Instant at,
        LocalDate localDate,
        int halfDays,
        String method)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.presence-checked-in.v1";

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
