package halte.service;

import halte.contracts.community.TicketCancelledV1;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class NoteListener {

    @Inject
    Inbox inbox;

    @Inject
    EntityManager database;

    @Incoming("community-facts")
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> polled) {
        return inbox.hear("community", polled, Set.of(TicketCancelledV1.TYPE, "t"), Inbox.each(event -> {
            event.as(TicketCancelledV1.class);
            database.createNativeQuery("insert into heard (event_id) values (?)")
                    .setParameter(1, event.id())
                    .executeUpdate();
        }));
    }
}
