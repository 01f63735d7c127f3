package halte.journeys;

/** A service that was asked to end, and comes back when this is closed. */
final class Outage implements AutoCloseable {

    private final String service;

    private Outage(String service) {
        this.service = service;
    }

    static Outage of(String service) {
        Platform.launcher("stop", service);
        return new Outage(service);
    }

    @Override
    public void close() {
        Platform.launcher("start", service);
    }
}
