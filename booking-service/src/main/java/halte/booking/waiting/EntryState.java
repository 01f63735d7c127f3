package halte.booking.waiting;

/** Where somebody who waits stands. */
enum EntryState {
    WAITING,
    OFFERED,
    ACCEPTED,
    WITHDRAWN,
    /** An offer was not accepted in time. */
    EXPIRED,
    /** The slot began and nothing had become free. */
    TOO_LATE
}
