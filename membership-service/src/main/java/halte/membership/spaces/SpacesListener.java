package halte.membership.spaces;

import halte.contracts.booking.SpaceDescribedV1;
import halte.outbox.Inbox;
import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the read model of spaces. */
@ApplicationScoped
public class SpacesListener {

    private final Inbox inbox;
    private final SpaceDirectory spaces;

    SpacesListener(Inbox inbox, SpaceDirectory spaces) {
        this.inbox = inbox;
        this.spaces = spaces;
    }

    @Incoming("spaces-facts")
    @Blocking
    public void on(String message) {
        inbox.hear("spaces", message, fact -> {
            if (SpaceDescribedV1.TYPE.equals(fact.type())) {
                spaces.describe(fact.as(SpaceDescribedV1.class), fact.time());
            } else {
                Log.debugf("Not for us: %s", fact.type());
            }
        });
    }
}
