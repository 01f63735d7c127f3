package halte.booking.reservation;

import halte.booking.BookingProblem;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.contracts.booking.BookingCancelledV1;
import halte.contracts.booking.BookingChangedV1;
import halte.contracts.booking.BookingCompletedV1;
import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.booking.BookingDeclinedV1;
import halte.contracts.booking.BookingReleasedV1;
import halte.contracts.booking.BookingRequestedV1;
import halte.contracts.booking.HoldExpiredV1;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One booking after it was made; its verbs check, change and say what to tell. */
@Entity
@Table(name = "booking")
public class Booking {

    private static final Text STATE =
            Text.of("Cette réservation est %s.", "Deze boeking is %s.", "Diese Buchung ist %s.", "This booking is %s.");
    private static final Text OVER = Text.of(
            "Le créneau est terminé : il n’y a plus rien à annuler.",
            "Het tijdvak is voorbij: er valt niets meer te annuleren.",
            "Der Zeitraum ist vorbei: es gibt nichts mehr abzusagen.",
            "The slot is over: there is nothing left to cancel.");

    private static final Text HELD_TOO_LONG = Text.of(
            "La place n’était gardée que pour un moment. Réservez-la à nouveau : elle est peut-être encore libre.",
            "De plek werd maar even vrijgehouden. Boek ze opnieuw: misschien is ze nog vrij.",
            "Der Platz war nur kurz freigehalten. Buchen Sie ihn neu: vielleicht ist er noch frei.",
            "The place was kept for a moment only. Book it again: it may still be free.");

    @Id
    private UUID id;

    @Column(name = "space_id")
    private int spaceId;

    private String space;

    private String operator;

    @Embedded
    private BookedPlace place;

    @Embedded
    private GivingUp givingUp;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private @Nullable String personName;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "release_at")
    private Instant releaseAt;

    private int sequence;

    @Column(name = "pass_code")
    private @Nullable String passCode;

    @Column(name = "pass_token")
    private @Nullable String passToken;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    @Column(name = "decide_until")
    private @Nullable Instant decideUntil;

    @Column(name = "decide_minutes")
    private @Nullable Integer decideMinutes;

    private @Nullable String cause;

    @Column(name = "series_id")
    private @Nullable UUID seriesId;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected Booking() {} // for Hibernate

    /** Given up by the person or by staff; whether it costs was fixed when it was booked. */
    BookingCancelledV1 cancel(@Nullable String reason, Instant now) {
        requireCancellable(now);
        var fee = state == BookingState.REQUESTED ? null : feeAt(now);
        return cancelled(fee, reason, now);
    }

    /** Given up because of the space: everything is given back, whenever it is. */
    BookingCancelledV1 cancelInTime(@Nullable String reason, Instant now) {
        requireCancellable(now);
        return cancelled(null, reason, now);
    }

    private void requireCancellable(Instant now) {
        if (state != BookingState.REQUESTED) {
            requireState(BookingState.CONFIRMED);
        }
        refuseOver(now);
    }

    /** A walk-in entered by mistake: everything is given back. */
    public BookingCancelledV1 undo(Instant now) {
        requireState(BookingState.CHECKED_IN);
        return cancelled(null, null, now);
    }

    private BookingCancelledV1 cancelled(Fees.@Nullable Step fee, @Nullable String reason, Instant now) {
        state = BookingState.CANCELLED;
        givingUp.happened(fee, now);
        cancelReason = reason;
        sequence++;
        if (fee == null) {
            return new BookingCancelledV1(id, space, personId, now, true);
        }
        return new BookingCancelledV1(id, space, personId, now, false, fee.offer(), fee.percent());
    }

    Fees fees() {
        return givingUp.fees(place.startsAt());
    }

    Instant feesCountFrom() {
        return givingUp.countFrom(place.startsAt());
    }

    Fees.@Nullable Step feeAt(Instant now) {
        return fees().at(now, feesCountFrom());
    }

    /** A hold that was not confirmed, or a request that was not answered, in time. */
    boolean isOver(Instant now) {
        return (state == BookingState.HELD && !now.isBefore(Objects.requireNonNull(heldUntil)))
                || (state == BookingState.REQUESTED && !now.isBefore(Objects.requireNonNull(decideUntil)));
    }

    /** @throws Refusal HOLD_OVER when it was not confirmed or answered in time */
    void refuseWhenOver(Instant now) {
        if (state == BookingState.EXPIRED || isOver(now)) {
            throw new Refusal(ReservationProblem.HOLD_OVER, HELD_TOO_LONG);
        }
    }

    /** The hold is wanted: it is booked, or the space is asked. */
    void keep(Instant now, Instant kept) {
        requireState(BookingState.HELD);
        if (decideMinutes == null) {
            confirmed(kept);
            return;
        }
        state = BookingState.REQUESTED;
        decideUntil = Approval.decideUntil(decideMinutes, slot(), now);
    }

    /** The space says yes. */
    void approve(Instant kept) {
        requireState(BookingState.REQUESTED);
        confirmed(kept);
    }

    private void confirmed(Instant kept) {
        state = BookingState.CONFIRMED;
        releaseAt = kept;
    }

    /** The space says no, or nothing in time. */
    BookingDeclinedV1 decline(@Nullable String reason, Instant now) {
        requireState(BookingState.REQUESTED);
        state = BookingState.DECLINED;
        endedAt = now;
        cancelReason = reason;
        return new BookingDeclinedV1(id, space, personId, now, reason);
    }

    /** The hold ended by itself, or is not wanted any more. */
    HoldExpiredV1 expire(Instant now) {
        requireState(BookingState.HELD);
        state = BookingState.EXPIRED;
        endedAt = now;
        return new HoldExpiredV1(id, space, personId, now);
    }

    void requireChangeable(Instant now) {
        requireState(BookingState.CONFIRMED);
        refuseOver(now);
    }

    /** Also while the person is there. */
    void requireExtendable(Instant now) {
        if (state != BookingState.CHECKED_IN) {
            requireState(BookingState.CONFIRMED);
        }
        refuseOver(now);
    }

    private void refuseOver(Instant now) {
        if (!now.isBefore(place.endsAt())) {
            throw new Refusal(BookingProblem.SLOT_OVER, OVER);
        }
    }

    /** Another place or time. */
    BookingChangedV1 moveTo(Resource to, Wish wish, int nowHalfDays, Instant kept, Instant now) {
        var former = place.moveTo(to, wish, nowHalfDays);
        givingUp.moved(former.startsAt(), place.startsAt());
        releaseAt = kept;
        return changed(former, now);
    }

    /** The same place for longer. */
    BookingChangedV1 extendTo(Wish wish, int nowHalfDays, Instant now) {
        return changed(place.extendTo(wish, nowHalfDays), now);
    }

    private BookingChangedV1 changed(BookedPlace.Former former, Instant now) {
        changedAt = now;
        sequence++;
        return new BookingChangedV1(
                id,
                space,
                operator,
                place.resource(),
                place.resourceKind(),
                personId,
                place.startsAt(),
                place.endsAt(),
                place.localDate(),
                place.halfDays(),
                place.minutes(),
                bookedAt,
                now,
                sequence,
                former.resource(),
                former.startsAt(),
                former.endsAt());
    }

    BookingConfirmedV1 toldConfirmed() {
        return new BookingConfirmedV1(
                id,
                space,
                operator,
                place.resource(),
                place.resourceKind(),
                personId,
                place.startsAt(),
                place.endsAt(),
                place.localDate(),
                place.halfDays(),
                place.minutes(),
                bookedAt,
                channel.name());
    }

    BookingRequestedV1 toldRequested(Instant now) {
        return new BookingRequestedV1(
                id,
                space,
                place.resource(),
                place.resourceKind(),
                personId,
                place.startsAt(),
                place.endsAt(),
                now,
                Objects.requireNonNull(decideUntil));
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

    /** Keeps its slot, and nobody is there yet. */
    boolean isAlive() {
        return state == BookingState.CONFIRMED || state == BookingState.HELD || state == BookingState.REQUESTED;
    }

    /** It was made because somebody stood there, and goes with the check-in if that was a mistake. */
    public boolean isMadeOnTheSpot() {
        return channel == Channel.WALK_IN || channel == Channel.ALLOCATION;
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
        return place.resourceId();
    }

    public String resource() {
        return place.resource();
    }

    String resourceKind() {
        return place.resourceKind();
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
        return place.part();
    }

    public Slot slot() {
        return place.slot();
    }

    public Slot occupied() {
        return place.occupied();
    }

    public @Nullable Instant heldUntil() {
        return heldUntil;
    }

    public @Nullable Instant decideUntil() {
        return decideUntil;
    }

    public @Nullable UUID seriesId() {
        return seriesId;
    }

    @Nullable
    String cause() {
        return cause;
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }

    BookingView.@Nullable Fee feeDue() {
        return givingUp.due();
    }

    public LocalDate localDate() {
        return place.localDate();
    }

    public int halfDays() {
        return place.halfDays();
    }

    Instant bookedAt() {
        return bookedAt;
    }

    Instant cancelFreeUntil() {
        return givingUp.freeUntil();
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
        return givingUp.at();
    }

    boolean cancelledInTime() {
        return givingUp.wasInTime();
    }

    /** Whether it was still waiting at that moment. */
    public boolean wasReleasedAfter(Instant at) {
        return releasedAt != null && releasedAt.isAfter(at);
    }
}
