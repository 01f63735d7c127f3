package halte.community.tickets;

import static java.util.Objects.requireNonNull;

import halte.community.events.Programme;
import halte.community.people.Names;
import halte.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading tickets: one's own, and who comes to an event of one's space. */
@ApplicationScoped
public class TicketLists {

    private final Tickets tickets;
    private final Programme programme;
    private final Names names;

    TicketLists(Tickets tickets, Programme programme, Names names) {
        this.tickets = tickets;
        this.programme = programme;
        this.names = names;
    }

    @Transactional
    public Page<TicketView> own(Caller caller, @Nullable String cursor, int limit) {
        var found = tickets.of(caller.personId(), TicketCursor.parse(cursor, TicketCursor.NEWEST), limit + 1);
        var events = programme.of(found.stream().map(Ticket::eventId).distinct().toList());
        return Page.of(found, limit, ticket -> TicketView.of(ticket, requireNonNull(events.get(ticket.eventId()))));
    }

    @Transactional
    public Page<GuestView> guests(UUID eventId, Caller caller, @Nullable String cursor, int limit) {
        var event = programme.shown(eventId);
        caller.requireHost(event.space(), event.operator());
        var found = tickets.comingTo(eventId, TicketCursor.parse(cursor, TicketCursor.OLDEST), limit + 1);
        var known = names.of(found.stream().map(Ticket::personId).toList());
        return Page.of(
                found,
                limit,
                ticket -> new GuestView(
                        ticket.id(),
                        ticket.personId(),
                        known.getOrDefault(ticket.personId(), ticket.name()),
                        ticket.takenAt()));
    }
}
