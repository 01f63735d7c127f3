package halte.booking.people;

import halte.contracts.membership.PersonDescribedV1;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class PeopleListener {

    private final Inbox inbox;
    private final People people;

    PeopleListener(Inbox inbox, People people) {
        this.inbox = inbox;
        this.people = people;
    }

    @Incoming("people-facts")
    @Blocking
    public void on(String message) {
        inbox.hear("booking-people", message, fact -> {
            if (PersonDescribedV1.TYPE.equals(fact.type())) {
                people.describe(fact.as(PersonDescribedV1.class));
            }
        });
    }
}
