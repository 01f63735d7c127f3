package halte.booking.calendar;

/** A calendar could not be read; an ordinary answer of the world outside. */
final class NotRead extends RuntimeException {

    private final Failure failure;

    NotRead(Failure failure) {
        super(failure.name(), null, false, false);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
