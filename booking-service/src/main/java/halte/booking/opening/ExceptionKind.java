package halte.booking.opening;

/** Why a date has hours of its own: it is closed, open otherwise, or a holiday. */
enum ExceptionKind {
    CLOSURE,
    HOURS,
    HOLIDAY
}
