package halte.membership.plans;

/** The period in which a right may be used. */
public enum Per {
    ONCE,
    WEEK,
    MONTH
}
