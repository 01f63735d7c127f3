package halte.community.events;

/** The life of an event; {@link #HELD} is never stored, a published event is held once its end has passed. */
public enum EventState {
    DRAFT,
    PUBLISHED,
    HELD,
    CANCELLED
}
