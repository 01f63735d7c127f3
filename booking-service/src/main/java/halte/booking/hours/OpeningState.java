package halte.booking.hours;

/** Three states of a space: somebody hosts, members with a badge may enter, nobody may. */
public enum OpeningState {
    HOSTED,
    BADGE,
    CLOSED
}
