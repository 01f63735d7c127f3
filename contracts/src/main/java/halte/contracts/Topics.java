package halte.contracts;

import java.util.List;

/** The topics of the platform; the launcher and the container set-up create exactly these. */
public final class Topics {

    /** Facts of booking-service, keyed by space. */
    public static final String BOOKING = "booking";

    /** Facts of membership-service, keyed by person or account. */
    public static final String MEMBERSHIP = "membership";

    /** Facts of billing-service, keyed by seller. */
    public static final String BILLING = "billing";

    /** Facts of community-service, keyed by event. */
    public static final String COMMUNITY = "community";

    /** Compacted reference data: spaces and operators as they are now. */
    public static final String SPACES = "spaces";

    /** Compacted reference data: people and accounts as they are now. */
    public static final String PEOPLE = "people";

    /** Topics that keep every fact for their retention time. */
    public static final List<String> RETAINED = List.of(BOOKING, MEMBERSHIP, BILLING, COMMUNITY);

    /** Topics that keep the last fact of each key for ever. */
    public static final List<String> COMPACTED = List.of(SPACES, PEOPLE);

    private Topics() {}
}
