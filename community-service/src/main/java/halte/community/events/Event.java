package halte.community.events;

import halte.community.CommunityProblem;
import halte.community.spaces.Place;
import halte.contracts.community.EventCancelledV1;
import halte.contracts.community.EventPublishedV1;
import halte.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "event")
class Event {

    @Id
    private UUID id;

    private String space;
    private String operator;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> description;

    @Enumerated(EnumType.STRING)
    private EventTag tag;

    private Instant startsAt;
    private Instant endsAt;
    private int capacity;

    /** Only ever changed by {@link Events#takeSeats} and {@link Events#giveSeatBack}, in one statement each. */
    @Column(insertable = false, updatable = false)
    private int seatsTaken;

    @Enumerated(EnumType.STRING)
    private EventState state;

    private int sequence;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "event_room", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "resource")
    @SortNatural
    @BatchSize(size = 100)
    private SortedMap<String, RoomUse> rooms = new TreeMap<>();

    @Version
    private int version;

    protected Event() {} // for Hibernate

    private Event(UUID id, Place place, Draft draft, Instant now) {
        this.id = id;
        this.space = place.space();
        this.operator = place.operator();
        this.title = Map.copyOf(draft.title());
        this.description = Map.copyOf(draft.description());
        this.tag = draft.tag();
        this.startsAt = draft.startsAt();
        this.endsAt = draft.endsAt();
        this.capacity = draft.capacity();
        this.state = EventState.DRAFT;
        this.changedAt = now;
        draft.rooms().forEach(room -> rooms.put(room, RoomUse.WANTED));
    }

    static Event draft(UUID id, Place place, Draft draft, Instant now) {
        return new Event(id, place, draft, now);
    }

    EventPublishedV1 publish(Instant now) {
        if (state != EventState.DRAFT) {
            throw new Refusal(CommunityProblem.EVENT_NOT_DRAFT);
        }
        state = EventState.PUBLISHED;
        changedAt = now;
        return new EventPublishedV1(
                id, space, operator, title, startsAt, endsAt, List.copyOf(rooms.keySet()), capacity);
    }

    EventCancelledV1 cancel(Instant now) {
        if (state == EventState.CANCELLED) {
            throw new Refusal(CommunityProblem.EVENT_CANCELLED);
        }
        if (!endsAt.isAfter(now)) {
            throw new Refusal(CommunityProblem.EVENT_OVER);
        }
        state = EventState.CANCELLED;
        changedAt = now;
        sequence++; // RFC 5545: who has the event in a calendar must see that it changed
        return new EventCancelledV1(id, space, now);
    }

    /** The first answer stays: booking-service decides once per room, whatever the order in which we hear of it. */
    void answer(String room, RoomUse answer) {
        var known = rooms.get(room);
        if (known != null && known.state() == RoomState.WANTED) {
            rooms.put(room, answer);
        }
    }

    EventState stateAt(Instant now) {
        return state == EventState.PUBLISHED && !endsAt.isAfter(now) ? EventState.HELD : state;
    }

    boolean isPublic() {
        return state != EventState.DRAFT;
    }

    UUID id() {
        return id;
    }

    String space() {
        return space;
    }

    String operator() {
        return operator;
    }

    Map<String, String> title() {
        return title;
    }

    Map<String, String> description() {
        return description;
    }

    EventTag tag() {
        return tag;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int capacity() {
        return capacity;
    }

    int seatsTaken() {
        return seatsTaken;
    }

    int sequence() {
        return sequence;
    }

    Instant changedAt() {
        return changedAt;
    }

    SortedMap<String, RoomUse> rooms() {
        return rooms;
    }
}
