package halte.membership.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking and what covers it: {@code OPEN → SETTLED}, or {@code OPEN → RELEASED} when it was cancelled in time.
 * Only an open use is ever weighed again.
 */
public final class Use {

    /** Where it stands. */
    public enum State {
        OPEN,
        RELEASED,
        SETTLED
    }

    private Booked booked;
    private boolean rebooked;
    private final boolean stored;
    private final List<Cover> storedCovers;
    private final State storedState;
    private State state;
    private @Nullable Outcome outcome;
    private @Nullable Instant overAt;
    private List<Cover> covers;
    private boolean frozen;

    private Use(
            Booked booked,
            boolean stored,
            State state,
            @Nullable Outcome outcome,
            @Nullable Instant overAt,
            List<Cover> covers) {
        this.booked = booked;
        this.stored = stored;
        this.state = state;
        this.outcome = outcome;
        this.overAt = overAt;
        this.covers = covers;
        this.storedCovers = covers;
        this.storedState = state;
    }

    static Use open(Booked booked) {
        return new Use(booked, false, State.OPEN, null, null, List.of());
    }

    public static Use stored(
            Booked booked, State state, @Nullable Outcome outcome, @Nullable Instant overAt, List<Cover> covers) {
        return new Use(booked, true, state, outcome, overAt, List.copyOf(covers));
    }

    Use copy() {
        return new Use(booked, stored, state, outcome, overAt, covers);
    }

    public Booked booked() {
        return booked;
    }

    public UUID bookingId() {
        return booked.bookingId();
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable Instant overAt() {
        return overAt;
    }

    public List<Cover> covers() {
        return covers;
    }

    public List<UUID> grants() {
        return covers.stream().map(Cover::grantId).toList();
    }

    public int coveredHalfDays() {
        return covers.stream().mapToInt(Cover::covered).sum();
    }

    public boolean isFullyCovered() {
        return coveredHalfDays() >= booked.halfDays();
    }

    /** True when it is not as it was stored, or nothing was stored yet. */
    public boolean isChanged() {
        return !stored || rebooked || state != storedState || !covers.equals(storedCovers);
    }

    boolean isWeighed() {
        return isOpen() && !frozen;
    }

    /** What it takes from rights, without what the day pays for anyway. */
    List<Cover> consuming() {
        return covers.stream().filter(cover -> cover.consumed() > 0).toList();
    }

    boolean isCoveredBy(UUID grantId) {
        return covers.stream().anyMatch(cover -> cover.grantId().equals(grantId));
    }

    boolean sharesTheDay() {
        return covers.stream().anyMatch(cover -> cover.consumed() == 0);
    }

    /** Keeps what it has while something else is replayed. */
    void freeze() {
        frozen = true;
    }

    void coverWith(List<Cover> better) {
        covers = List.copyOf(better);
    }

    /** From here on only rights that existed at that instant count. */
    void isOver(Instant at) {
        overAt = at;
    }

    void settle(Outcome how) {
        state = State.SETTLED;
        outcome = how;
    }

    void release() {
        state = State.RELEASED;
        outcome = Outcome.CANCELLED_IN_TIME;
        covers = List.of();
    }

    /** Another time or place; what covered it is weighed anew. */
    void becomes(Booked changed) {
        booked = changed;
        rebooked = true;
    }

    boolean isOnTheDayOf(Use other) {
        return booked.localDate().equals(other.booked.localDate());
    }

    /** One person is at one place at a time: a use that overlaps is somebody else's seat and is paid for itself. */
    boolean overlaps(Use other) {
        return booked.startsAt().isBefore(other.endsAt())
                && other.booked.startsAt().isBefore(endsAt());
    }

    /** When the person left, if that was earlier than booked. */
    private Instant endsAt() {
        return state == State.SETTLED && overAt != null && overAt.isBefore(booked.endsAt()) ? overAt : booked.endsAt();
    }
}
