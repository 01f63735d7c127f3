package halte.billing.spaces;

import halte.contracts.booking.SpaceDescribedV1;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what spaces are called and who runs them. */
@ApplicationScoped
class SpacesListener {

    private final Inbox inbox;
    private final SpaceRegister register;

    SpacesListener(Inbox inbox, SpaceRegister register) {
        this.inbox = inbox;
        this.register = register;
    }

    @Incoming("spaces-facts")
    @Blocking
    public void on(String message) {
        inbox.hear("spaces", message, envelope -> {
            if (SpaceDescribedV1.TYPE.equals(envelope.type())) {
                register.describe(envelope.as(SpaceDescribedV1.class), envelope.time());
            }
        });
    }
}
