package halte.booking.reservation;

/** How a booking came about. */
public enum Channel {
    WEB,
    HOST,
    WALK_IN,
    IMPORT
}
