package halte.community.tickets;

import java.time.Instant;
import java.util.UUID;

/** One who comes, for the hosts of the space. */
record GuestView(UUID ticketId, UUID personId, String name, Instant takenAt) {}
