package halte.booking.blocking;

import halte.booking.hours.Slot;
import java.util.List;

/** Fired in the transaction that needs the place of what is let for long: allocations give way for that while. */
public record PlaceNeeded(int spaceId, List<Integer> atoms, Slot slot) {}
