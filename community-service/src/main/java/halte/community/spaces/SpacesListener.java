package halte.community.spaces;

import halte.contracts.Topics;
import halte.contracts.booking.SpaceDescribedV1;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SpacesListener {

    private final Inbox inbox;
    private final SpaceDirectory directory;

    SpacesListener(Inbox inbox, SpaceDirectory directory) {
        this.inbox = inbox;
        this.directory = directory;
    }

    @Incoming("spaces-facts")
    @Blocking
    public void on(String message) {
        inbox.hear(Topics.SPACES, message, envelope -> {
            if (envelope.type().equals(SpaceDescribedV1.TYPE)) {
                directory.describe(envelope.as(SpaceDescribedV1.class));
            }
        });
    }
}
