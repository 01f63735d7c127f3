package halte.booking.rule;

/**
 * A member of staff books against the rules. What no reason can override stays: a slot that is over or taken, a place
 * that does not exist any more.
 *
 * @param reason why; it is logged with who did it
 */
public record StaffOverride(String reason) {}
