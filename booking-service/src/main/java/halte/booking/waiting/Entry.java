package halte.booking.waiting;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.reservation.BookedFor;
import halte.booking.reservation.Intent;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the queue.
 *
 * @param number the order: the lowest came first
 * @param resource code of the resource wanted, or null for any of the kind
 * @param part null when a stretch of time is wanted
 * @param bookingId what is or was offered
 */
record Entry(
        UUID id,
        long number,
        int spaceId,
        String space,
        String operator,
        @Nullable Integer resourceId,
        @Nullable String resource,
        String resourceKind,
        BookedFor person,
        LocalDate date,
        @Nullable Part part,
        Slot slot,
        EntryState state,
        Instant joinedAt,
        @Nullable UUID bookingId,
        @Nullable String offeredResource,
        @Nullable Instant offeredUntil) {

    /** The wish it stands for, to be booked at once. */
    Intent intent(Space in, @Nullable Resource wanted) {
        var intent = part == null ? Intent.slot(in, wanted, slot, person) : Intent.part(in, wanted, date, part, person);
        return intent.ofKind(resourceKind);
    }

    boolean is(EntryState wanted) {
        return state == wanted;
    }
}
