package halte.booking.roomuse;

import halte.contracts.community.EventCancelledV1;
import halte.contracts.community.EventPublishedV1;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class CommunityListener {

    private final Inbox inbox;
    private final RoomUses rooms;

    CommunityListener(Inbox inbox, RoomUses rooms) {
        this.inbox = inbox;
        this.rooms = rooms;
    }

    @Incoming("community-facts")
    @Blocking
    public void on(String message) {
        inbox.hear("booking-community", message, fact -> {
            switch (fact.type()) {
                case EventPublishedV1.TYPE -> rooms.published(fact.as(EventPublishedV1.class));
                case EventCancelledV1.TYPE -> rooms.cancelled(fact.as(EventCancelledV1.class));
                default -> {
                    // Tickets and the like are no business of rooms.
                }
            }
        });
    }
}
