/**
 * The tablet at the door.
 *
 * <p>A kiosk is enrolled by a host and is no person: its key, shown once and kept as a hash, opens the board of its own
 * space, takes arrivals and departures there, and nothing else anywhere. It shows first names and one initial, never
 * an address, and nobody who asked to be hidden. A kiosk that was not seen for a quarter of a year has lost its key.
 * What happened while it had no network comes later, with its own time, once.
 *
 * <p>Tells nothing itself (see presence); listens to nothing.
 */
@NullMarked
package halte.booking.kiosk;

import org.jspecify.annotations.NullMarked;
