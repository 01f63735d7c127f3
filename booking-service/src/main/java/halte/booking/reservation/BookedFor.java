package halte.booking.reservation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom a booking is made.
 *
 * @param email where the invitation goes; null = no mail
 * @param bookedBy the member of staff who made it, or null
 */
public record BookedFor(
        UUID personId,
        @Nullable String name,
        @Nullable String email,
        String language,
        @Nullable UUID bookedBy) {

    public Channel channel() {
        return bookedBy == null ? Channel.WEB : Channel.HOST;
    }

    BookedFor bookedByStaff(UUID staff) {
        return new BookedFor(personId, name, email, language, staff);
    }
}
