package halte.community.events;

import halte.community.CommunityProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** The seats of an event, for those who hand out tickets; always inside the transaction of the ticket. */
@ApplicationScoped
public class Seats {

    private final Events events;
    private final Programme programme;
    private final Clock clock;

    Seats(Events events, Programme programme, Clock clock) {
        this.events = events;
        this.programme = programme;
        this.clock = clock;
    }

    /** Takes one seat or says why not. */
    @Transactional(TxType.MANDATORY)
    public EventView take(UUID eventId) {
        var event = programme.shown(eventId);
        if (event.state() != EventState.PUBLISHED || !event.startsAt().isAfter(clock.instant())) {
            throw new Refusal(CommunityProblem.EVENT_NOT_OPEN);
        }
        take(event, 1);
        return event;
    }

    /** Seats of an event that is taken over; the past is as open as the future. */
    @Transactional(TxType.MANDATORY)
    public void take(EventView event, int seats) {
        if (!events.takeSeats(event.eventId(), seats)) {
            throw new Refusal(CommunityProblem.EVENT_FULL).with("capacity", event.capacity());
        }
    }

    @Transactional(TxType.MANDATORY)
    public void giveBack(UUID eventId) {
        events.giveSeatBack(eventId);
    }
}
