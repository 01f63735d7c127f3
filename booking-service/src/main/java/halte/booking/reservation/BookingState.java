package halte.booking.reservation;

/** Where a booking is in its life; the last five are ends. */
public enum BookingState {
    /** Kept for a short while, ends by itself. */
    HELD,
    /** Kept until the space says yes or no. */
    REQUESTED,
    CONFIRMED,
    CHECKED_IN,
    COMPLETED,
    CANCELLED,
    /** Nobody came. */
    RELEASED,
    /** The space said no, or nothing in time. */
    DECLINED,
    /** A hold that was not confirmed in time, or was let go. */
    EXPIRED
}
