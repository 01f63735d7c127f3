package halte.community.events;

import halte.contracts.Topics;
import halte.contracts.booking.RoomConfirmedV1;
import halte.contracts.booking.RoomRefusedV1;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
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

    @Incoming("booking-facts")
    @Blocking
    public void on(String message) {
        inbox.hear(Topics.BOOKING, message, envelope -> {
            switch (envelope.type()) {
                case RoomConfirmedV1.TYPE -> {
                    var fact = envelope.as(RoomConfirmedV1.class);
                    organising.answer(fact.eventId(), fact.resource(), RoomUse.CONFIRMED);
                }
                case RoomRefusedV1.TYPE -> {
                    var fact = envelope.as(RoomRefusedV1.class);
                    organising.answer(fact.eventId(), fact.resource(), RoomUse.refused(fact.reason()));
                }
                default -> {
                    // bookings and presence are nothing to us
                }
            }
        });
    }
}
