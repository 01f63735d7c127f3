package halte.community.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The answer for one room of an event. */
@Embeddable
class RoomUse {

    static final RoomUse WANTED = new RoomUse(RoomState.WANTED, null);
    static final RoomUse CONFIRMED = new RoomUse(RoomState.CONFIRMED, null);

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RoomState state;

    private @Nullable String reason;

    protected RoomUse() {} // for Hibernate

    private RoomUse(RoomState state, @Nullable String reason) {
        this.state = state;
        this.reason = reason;
    }

    static RoomUse refused(String reason) {
        return new RoomUse(RoomState.REFUSED, reason);
    }

    RoomState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
