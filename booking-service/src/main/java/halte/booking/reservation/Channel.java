package halte.booking.reservation;

/** How a booking came about. */
public enum Channel {
    WEB,
    HOST,
    WALK_IN,
    IMPORT,
    /** The holder of a long-term allocation came. */
    ALLOCATION
}
