package halte.community.tickets;

import java.time.Instant;
import java.util.UUID;

/** Somebody who registered for an event that is taken over. */
public record PastGuest(UUID personId, String name, Instant takenAt) {}
