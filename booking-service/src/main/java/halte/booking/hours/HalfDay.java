package halte.booking.hours;

/** The two halves of a local day, split at the space's own midday. */
public enum HalfDay {
    AM,
    PM
}
