package halte.booking.blocking;

/** Why a resource cannot be used. */
public enum Cause {
    OUT_OF_ORDER,
    MAINTENANCE,
    CALENDAR,
    CLOSURE
}
