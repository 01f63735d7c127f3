package halte.booking.reservation;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.rule.Asked;
import halte.booking.rule.Terms;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish that every rule allows; quotas are counted when it is written, by {@link #asked()}.
 *
 * @param candidates the resource asked for, or every one that would do; all under the same terms
 */
record Wish(Asked asked, Terms terms, List<Resource> candidates) {

    Space space() {
        return asked.space();
    }

    LocalDate date() {
        return asked.date();
    }

    /** Null when a stretch of time was asked for. */
    @Nullable
    Part part() {
        return asked.part();
    }

    /** What is booked, without buffers. */
    Slot slot() {
        return asked.slot();
    }

    /** What has to be free: the slot and the buffers around it. */
    Slot occupied() {
        return terms.around(slot());
    }
}
