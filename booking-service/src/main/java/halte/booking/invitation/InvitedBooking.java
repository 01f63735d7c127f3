package halte.booking.invitation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar entry says.
 *
 * @param resourceName in the language of the reader
 * @param passCode short code to say at the desk, or null
 * @param recipient mail address, or null when it is only downloaded
 */
public record InvitedBooking(
        UUID bookingId,
        int sequence,
        boolean cancelled,
        String spaceName,
        String resourceName,
        String address,
        double latitude,
        double longitude,
        ZoneId zone,
        Instant startsAt,
        Instant endsAt,
        Instant bookedAt,
        @Nullable String passCode,
        @Nullable String personName,
        @Nullable String recipient,
        String language) {}
