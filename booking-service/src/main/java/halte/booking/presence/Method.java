package halte.booking.presence;

/** How a check-in came about. */
public enum Method {
    QR,
    TAP,
    HOST,
    WALK_IN,
    BADGE
}
