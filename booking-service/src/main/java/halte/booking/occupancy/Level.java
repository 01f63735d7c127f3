package halte.booking.occupancy;

/** How large a place is. */
enum Level {
    SPACE,
    PROVINCE,
    NETWORK
}
