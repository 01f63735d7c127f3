package halte.community.tickets;

import halte.community.CommunityProblem;
import halte.community.events.EventView;
import halte.contracts.community.TicketCancelledV1;
import halte.contracts.community.TicketTakenV1;
import halte.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ticket")
class Ticket {

    enum State {
        TAKEN,
        CANCELLED
    }

    @Id
    private UUID id;

    private UUID eventId;
    private String space;
    private String operator;
    private UUID personId;

    /** What the person was called when registering; the name of today comes from membership-service. */
    private String name;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant takenAt;
    private @Nullable Instant cancelledAt;

    @Version
    private int version;

    protected Ticket() {} // for Hibernate

    private Ticket(UUID id, EventView event, UUID personId, String name, Instant now) {
        this.id = id;
        this.eventId = event.eventId();
        this.space = event.space();
        this.operator = event.operator();
        this.personId = personId;
        this.name = name;
        this.state = State.TAKEN;
        this.takenAt = now;
    }

    static Ticket take(EventView event, UUID personId, String name, Instant now) {
        return new Ticket(UUID.randomUUID(), event, personId, name, now);
    }

    TicketTakenV1 taken() {
        return new TicketTakenV1(id, eventId, space, personId, takenAt);
    }

    TicketCancelledV1 cancel(Instant now) {
        if (state == State.CANCELLED) {
            throw new Refusal(CommunityProblem.TICKET_CANCELLED);
        }
        state = State.CANCELLED;
        cancelledAt = now;
        return new TicketCancelledV1(id, eventId, personId, now);
    }

    UUID id() {
        return id;
    }

    UUID eventId() {
        return eventId;
    }

    UUID personId() {
        return personId;
    }

    String name() {
        return name;
    }

    State state() {
        return state;
    }

    Instant takenAt() {
        return takenAt;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }
}
