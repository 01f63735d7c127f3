package halte.booking.series;

/** Where one date of a series stands. */
enum OccurrenceState {
    /** Has a booking, over or to come. */
    BOOKED,
    /** Has a booking that the space has to approve. */
    REQUESTED,
    /** Could not be booked, or was offered and not taken; offered again when it frees up. */
    SKIPPED,
    /** Given up, or refused by the space. */
    CANCELLED,
    /** Was skipped and is free again: kept for the person for a while. */
    OFFERED,
    /** Lies beyond what may be booked today; booked when its day comes near. */
    PLANNED,
    /** Nobody came, the place was given to others. */
    RELEASED
}
