package halte.booking.reservation;

/** Where a booking is in its life. HELD and REQUESTED belong to holds and approvals, which come with the rules. */
public enum BookingState {
    HELD,
    REQUESTED,
    CONFIRMED,
    CHECKED_IN,
    COMPLETED,
    CANCELLED,
    RELEASED
}
