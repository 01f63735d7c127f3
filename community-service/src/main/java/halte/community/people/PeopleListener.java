package halte.community.people;

import halte.contracts.Topics;
import halte.contracts.membership.PersonDescribedV1;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class PeopleListener {

    private final Inbox inbox;
    private final Names names;

    PeopleListener(Inbox inbox, Names names) {
        this.inbox = inbox;
        this.names = names;
    }

    @Incoming("people-facts")
    @Blocking
    public void on(String message) {
        inbox.hear(Topics.PEOPLE, message, envelope -> {
            if (envelope.type().equals(PersonDescribedV1.TYPE)) {
                names.describe(envelope.as(PersonDescribedV1.class));
            }
        });
    }
}
