package halte.booking.hours;

/** Whom an exceptional day concerns: everybody, or only those who hold no plan of the network. */
public enum ClosureAudience {
    EVERYBODY,
    VISITORS
}
