package halte.booking.blocking;

import halte.booking.hours.Slot;
import java.util.List;
import java.util.Map;

/**
 * Fired in the transaction that needs the place of what is let for long: allocations give way for that while.
 *
 * @param reason by language, for the holder
 */
public record PlaceNeeded(int spaceId, List<Integer> atoms, Slot slot, Map<String, String> reason) {}
