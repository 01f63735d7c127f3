package halte.community.events;

/** What booking-service said about a room. */
enum RoomState {
    WANTED,
    CONFIRMED,
    REFUSED
}
