package halte.booking.reservation;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.structure.KindRule;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish that every rule allows.
 *
 * @param part null when a stretch of time was asked for
 * @param slot what is booked, without buffer
 * @param candidates the resource asked for, or every desk that would do
 */
record Wish(
        Space space,
        KindRule rule,
        LocalDate date,
        @Nullable Part part,
        Slot slot,
        List<Resource> candidates) {

    /** What has to be free: the slot and the buffer after it. */
    Slot occupied() {
        return slot.longerBy(rule.bufferMinutes());
    }
}
