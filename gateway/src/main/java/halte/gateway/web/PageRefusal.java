package halte.gateway.web;

/** This page cannot be shown at all; the status decides in which words that is said. */
public class PageRefusal extends RuntimeException {

    private final int status;

    public PageRefusal(int status) {
        super("status (%d)".formatted(status), null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
