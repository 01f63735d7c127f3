package halte.booking.reservation;

import halte.booking.BookingProblem;
import halte.booking.hours.Slot;
import halte.contracts.booking.BookingCancelledV1;
import halte.contracts.booking.BookingCompletedV1;
import halte.contracts.booking.BookingReleasedV1;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One booking after it was made; its verbs check, change and say what to tell. */
@Entity
@Table(name = "booking")
public class Booking {

    private static final Text STATE = Text.of(
            "La réservation est dans l’état %s.",
            "De boeking is in de toestand %s.", "Die Buchung ist im Stand %s.", "The booking is in the state %s.");
    private static final Text OVER = Text.of(
            "Le créneau est terminé : il n’y a plus rien à annuler.",
            "Het tijdvak is voorbij: er valt niets meer te annuleren.",
            "Der Zeitraum ist vorbei: es gibt nichts mehr abzusagen.",
            "The slot is over: there is nothing left to cancel.");

    @Id
    private UUID id;

    @Column(name = "space_id")
    private int spaceId;

    private String space;

    private String operator;

    @Column(name = "resource_id")
    private int resourceId;

    private String resource;

    @Column(name = "resource_kind")
    private String resourceKind;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private @Nullable String personName;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    private @Nullable String part;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "local_date")
    private LocalDate localDate;

    @Column(name = "half_days")
    private short halfDays;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "cancel_free_until")
    private Instant cancelFreeUntil;

    @Column(name = "release_at")
    private Instant releaseAt;

    private int sequence;

    @Column(name = "pass_code")
    private @Nullable String passCode;

    @Column(name = "pass_token")
    private @Nullable String passToken;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "cancelled_in_time")
    private @Nullable Boolean cancelledInTime;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Version
    private int version;

    protected Booking() {} // for Hibernate

    BookingCancelledV1 cancel(@Nullable String reason, Instant now) {
        requireState(BookingState.CONFIRMED);
        if (!now.isBefore(endsAt)) {
            throw new Refusal(BookingProblem.SLOT_OVER, OVER);
        }
        return cancelled(!now.isAfter(cancelFreeUntil), reason, now);
    }

    /** A walk-in entered by mistake: everything is given back. */
    public BookingCancelledV1 undo(Instant now) {
        requireState(BookingState.CHECKED_IN);
        return cancelled(true, null, now);
    }

    private BookingCancelledV1 cancelled(boolean inTime, @Nullable String reason, Instant now) {
        state = BookingState.CANCELLED;
        cancelledAt = now;
        cancelledInTime = inTime;
        cancelReason = reason;
        sequence++;
        return new BookingCancelledV1(id, space, personId, now, inTime);
    }

    /** Somebody came. A booking that was released meanwhile comes back: whoever was offline tells it late. */
    public void checkIn() {
        if (state != BookingState.CONFIRMED && state != BookingState.RELEASED) {
            throw new Refusal(
                    state == BookingState.CHECKED_IN || state == BookingState.COMPLETED
                            ? BookingProblem.ALREADY_CHECKED_IN
                            : BookingProblem.NOT_THAT_STATE,
                    STATE.formatted(state));
        }
        state = BookingState.CHECKED_IN;
    }

    /** The check-in was a mistake. */
    public void checkInWasAMistake() {
        requireState(BookingState.CHECKED_IN);
        state = BookingState.CONFIRMED;
    }

    public BookingReleasedV1 release(Instant now) {
        requireState(BookingState.CONFIRMED);
        state = BookingState.RELEASED;
        releasedAt = now;
        return new BookingReleasedV1(id, space, personId, now);
    }

    public BookingCompletedV1 complete(Instant now) {
        requireState(BookingState.CHECKED_IN);
        state = BookingState.COMPLETED;
        completedAt = now;
        return new BookingCompletedV1(id, space, personId, now);
    }

    private void requireState(BookingState wanted) {
        if (state != wanted) {
            throw new Refusal(BookingProblem.NOT_THAT_STATE, STATE.formatted(state));
        }
    }

    public boolean is(BookingState wanted) {
        return state == wanted;
    }

    public boolean isWalkIn() {
        return channel == Channel.WALK_IN;
    }

    public UUID id() {
        return id;
    }

    public int spaceId() {
        return spaceId;
    }

    public String space() {
        return space;
    }

    public String operator() {
        return operator;
    }

    public int resourceId() {
        return resourceId;
    }

    public String resource() {
        return resource;
    }

    String resourceKind() {
        return resourceKind;
    }

    public UUID personId() {
        return personId;
    }

    public @Nullable String personName() {
        return personName;
    }

    Channel channel() {
        return channel;
    }

    BookingState state() {
        return state;
    }

    @Nullable
    String part() {
        return part;
    }

    public Slot slot() {
        return new Slot(startsAt, endsAt);
    }

    public LocalDate localDate() {
        return localDate;
    }

    public int halfDays() {
        return halfDays;
    }

    Instant bookedAt() {
        return bookedAt;
    }

    Instant cancelFreeUntil() {
        return cancelFreeUntil;
    }

    public int sequence() {
        return sequence;
    }

    @Nullable
    String passCode() {
        return passCode;
    }

    @Nullable
    String passToken() {
        return passToken;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }

    boolean cancelledInTime() {
        return Boolean.TRUE.equals(cancelledInTime);
    }

    /** Whether it was still waiting at that moment. */
    public boolean wasReleasedAfter(Instant at) {
        return releasedAt != null && releasedAt.isAfter(at);
    }
}
