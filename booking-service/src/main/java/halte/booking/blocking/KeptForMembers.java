package halte.booking.blocking;

/** Fired in the transaction in which a host begins or ends to keep something from those who hold no plan. */
public record KeptForMembers(String space) {}
