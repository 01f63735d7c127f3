package halte.community.tickets;

import halte.community.events.EventState;
import halte.community.events.EventView;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the caller, with what is needed to go there.
 *
 * @param state TAKEN or CANCELLED
 * @param title of the event, by language
 * @param eventState what became of the event
 */
record TicketView(
        UUID ticketId,
        UUID eventId,
        UUID personId,
        String state,
        Instant takenAt,
        @Nullable Instant cancelledAt,
        Map<String, String> title,
        String space,
        String spaceName,
        String slug,
        String timeZone,
        Instant startsAt,
        Instant endsAt,
        EventState eventState) {

    static TicketView of(Ticket ticket, EventView event) {
        return new TicketView(
                ticket.id(),
                ticket.eventId(),
                ticket.personId(),
                ticket.state().name(),
                ticket.takenAt(),
                ticket.cancelledAt(),
                event.title(),
                event.space(),
                event.spaceName(),
                event.slug(),
                event.timeZone(),
                event.startsAt(),
                event.endsAt(),
                event.state());
    }
}
