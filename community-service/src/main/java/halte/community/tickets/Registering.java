package halte.community.tickets;

import halte.community.CommunityProblem;
import halte.community.events.EventView;
import halte.community.events.Programme;
import halte.community.events.Seats;
import halte.identity.Caller;
import halte.outbox.Outbox;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Taking seats and giving them back; each public method is one transaction. */
@ApplicationScoped
public class Registering {

    private final Tickets tickets;
    private final Seats seats;
    private final Programme programme;
    private final Outbox outbox;
    private final Clock clock;

    Registering(Tickets tickets, Seats seats, Programme programme, Outbox outbox, Clock clock) {
        this.tickets = tickets;
        this.seats = seats;
        this.programme = programme;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public TicketView take(UUID eventId, Caller caller) {
        if (tickets.heldBy(caller.personId(), eventId)) {
            throw alreadyRegistered();
        }
        var event = seats.take(eventId);
        var ticket = Ticket.take(event, caller.personId(), caller.name(), clock.instant());
        insert(ticket);
        outbox.append(ticket.taken());
        return TicketView.of(ticket, event);
    }

    /** Guests of an event that is taken over; all of them or none. */
    @Transactional
    public void takeOver(EventView event, List<PastGuest> guests) {
        seats.take(event, guests.size());
        var taken = guests.stream()
                .map(guest -> Ticket.take(event, guest.personId(), guest.name(), guest.takenAt()))
                .toList();
        tickets.persist(taken);
        outbox.append(taken.stream().map(Ticket::taken).toList());
    }

    /** Until the event begins; afterwards a seat given back helps nobody. */
    @Transactional
    public TicketView cancel(UUID id, Caller caller) {
        var ticket = tickets.lockOwn(id, caller.personId()).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var event = programme.shown(ticket.eventId());
        if (!event.startsAt().isAfter(clock.instant())) {
            throw new Refusal(CommunityProblem.EVENT_OVER);
        }
        outbox.append(ticket.cancel(clock.instant()));
        seats.giveBack(ticket.eventId());
        return TicketView.of(ticket, event);
    }

    /** Two taps of one person race past the check above; the index lets one of them through. */
    private void insert(Ticket ticket) {
        try {
            tickets.persistAndFlush(ticket);
        } catch (ConstraintViolationException taken) {
            if ("ticket_once_per_person".equals(taken.getConstraintName())) {
                throw alreadyRegistered();
            }
            throw taken;
        }
    }

    private static Refusal alreadyRegistered() {
        return new Refusal(CommunityProblem.ALREADY_REGISTERED);
    }
}
