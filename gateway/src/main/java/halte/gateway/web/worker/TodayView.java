package halte.gateway.web.worker;

import halte.gateway.web.api.EventRow;
import halte.gateway.web.open.DayTile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker sees first: the next booking, the usual space's next days, what is left on passes, the next event.
 *
 * @param usual one tap each
 * @param undo the booking that was made by one tap a moment ago
 */
record TodayView(
        String firstName,
        String day,
        boolean bookingsHere,
        @Nullable BookingCard next,
        List<BookingCard> further,
        String usualSpace,
        String usualName,
        List<DayTile> days,
        boolean allowancesHere,
        List<String> allowances,
        @Nullable EventRow event,
        String key,
        List<UsualChips.Chip> usual,
        String undo,
        String problem,
        String said) {}
