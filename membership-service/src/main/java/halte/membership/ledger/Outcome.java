package halte.membership.ledger;

/** How a booking ended. */
public enum Outcome {
    COMPLETED,
    NO_SHOW,
    CANCELLED_LATE,
    CANCELLED_IN_TIME;

    /** Everything is given back and nothing charged only here. */
    public boolean isGivenBack() {
        return this == CANCELLED_IN_TIME;
    }
}
