package halte.community.events;

/** The three pillars of the charter of the network. */
public enum EventTag {
    WORK,
    LEARN,
    CONNECT
}
