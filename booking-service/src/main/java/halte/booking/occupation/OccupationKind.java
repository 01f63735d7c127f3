package halte.booking.occupation;

/** Why a resource is busy. */
public enum OccupationKind {
    BOOKING,
    HOLD,
    BLOCKER,
    EVENT,
    ALLOCATION
}
