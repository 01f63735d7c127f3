package halte.demo.load;

/** Who is asked. */
public enum Service {
    BOOKING,
    MEMBERSHIP,
    BILLING,
    COMMUNITY
}
