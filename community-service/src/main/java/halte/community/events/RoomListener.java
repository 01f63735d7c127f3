package halte.community.events;

import halte.contracts.Topics;
import halte.contracts.booking.RoomConfirmedV1;
import halte.contracts.booking.RoomRefusedV1;
import halte.outbox.Envelope;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which rooms booking-service kept for our events. */
@ApplicationScoped
class RoomListener {

    private final Inbox inbox;
    private final Organising organising;

    RoomListener(Inbox inbox, Organising organising) {
        this.inbox = inbox;
        this.organising = organising;
    }

    /** Bookings and presence are nothing to us. */
    @Incoming("booking-facts")
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> polled) {
        return inbox.hear(
                Topics.BOOKING, polled, Set.of(RoomConfirmedV1.TYPE, RoomRefusedV1.TYPE), Inbox.each(this::answer));
    }

    private void answer(Envelope envelope) {
        if (envelope.type().equals(RoomConfirmedV1.TYPE)) {
            var fact = envelope.as(RoomConfirmedV1.class);
            organising.answer(fact.eventId(), fact.resource(), RoomUse.CONFIRMED);
        } else {
            var fact = envelope.as(RoomRefusedV1.class);
            organising.answer(fact.eventId(), fact.resource(), RoomUse.refused(fact.reason()));
        }
    }
}
