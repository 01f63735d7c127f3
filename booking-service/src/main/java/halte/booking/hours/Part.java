package halte.booking.hours;

/** What people ask for: the whole day, its morning or its afternoon. */
public enum Part {
    DAY,
    AM,
    PM
}
