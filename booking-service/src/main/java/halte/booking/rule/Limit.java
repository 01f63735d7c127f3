package halte.booking.rule;

/** What a rule may decide; each limit is decided by the first rule that matches and says something about it. */
public enum Limit {
    MIN_MINUTES,
    MAX_MINUTES,
    STEP,
    NOTICE,
    DAYS_AHEAD,
    BUFFER_BEFORE,
    BUFFER_AFTER,
    HOSTED_ONLY,
    APPROVAL,
    NO_RETURN,
    CANCELLATION,
    RECURRENCE,
    GRACE,
    STRIKES,
    TRAINING
}
