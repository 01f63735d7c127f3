package halte.service;

import halte.contracts.community.TicketCancelledV1;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class NoteListener {

    @Inject
    Inbox inbox;

    @Inject
    EntityManager database;

    @Incoming("community-facts")
    @Blocking
    public void on(String message) {
        inbox.hear("community", message, event -> {
            event.as(TicketCancelledV1.class);
            database.createNativeQuery("insert into heard (event_id) values (?)")
                    .setParameter(1, event.id())
                    .executeUpdate();
        });
    }
}
