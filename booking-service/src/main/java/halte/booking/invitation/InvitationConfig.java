package halte.booking.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "halte.invitation")
interface InvitationConfig {

    /** Who invites: the organizer in the calendar and the sender of the mail. */
    @WithDefault("reservations@halte.example")
    String organizer();

    /** Where people find their bookings. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** How often a mail is tried before it is given up. */
    @WithDefault("12")
    int attempts();
}
