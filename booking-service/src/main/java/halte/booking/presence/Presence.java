package halte.booking.presence;

import halte.booking.BookingProblem;
import halte.booking.hours.HalfDays;
import halte.booking.hours.Slot;
import halte.booking.reservation.Booking;
import halte.contracts.booking.PresenceCheckedInV1;
import halte.contracts.booking.PresenceCheckedOutV1;
import halte.contracts.booking.PresenceUndoneV1;
import halte.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody was there; once left, it never changes again. */
@Entity
@Table(name = "presence")
class Presence {

    static final Duration UNDO = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "space_id")
    private int spaceId;

    private String space;

    private String operator;

    @Column(name = "resource_id")
    private int resourceId;

    private String resource;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Method method;

    @Column(name = "came_at")
    private Instant cameAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "local_date")
    private LocalDate localDate;

    @Column(name = "half_days")
    private short halfDays;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "occupied_from")
    private @Nullable Instant occupiedFrom;

    @Column(name = "kiosk_id")
    private @Nullable UUID kioskId;

    protected Presence() {} // for Hibernate

    /** @param recordedAt now, when {@code cameAt} is told late */
    static Presence of(
            Booking booking,
            Method method,
            Instant cameAt,
            LocalDate localDate,
            HalfDays halfDays,
            Instant recordedAt) {
        var presence = new Presence();
        presence.id = UUID.randomUUID();
        presence.bookingId = booking.id();
        presence.spaceId = booking.spaceId();
        presence.space = booking.space();
        presence.operator = booking.operator();
        presence.resourceId = booking.resourceId();
        presence.resource = booking.resource();
        presence.personId = booking.personId();
        presence.method = method;
        presence.cameAt = cameAt;
        presence.localDate = localDate;
        presence.recordedAt = recordedAt;
        presence.halfDays =
                presence.count(halfDays, booking.slot(), later(booking.slot().endsAt(), cameAt));
        return presence;
    }

    /** @param occupiedFrom from when on the place was kept before this check-in */
    Presence at(@Nullable UUID kiosk, @Nullable Instant occupiedFrom) {
        this.kioskId = kiosk;
        this.occupiedFrom = occupiedFrom;
        return this;
    }

    PresenceUndoneV1 undone(Instant now) {
        return new PresenceUndoneV1(id, bookingId, space, personId, now);
    }

    PresenceCheckedInV1 told(@Nullable String visitorName, @Nullable String visitorEmail) {
        return new PresenceCheckedInV1(
                id,
                bookingId,
                space,
                operator,
                resource,
                personId,
                visitorName,
                visitorEmail,
                cameAt,
                localDate,
                halfDays,
                method.name());
    }

    PresenceCheckedOutV1 leave(Instant at, Slot booked, HalfDays halfDaysOfSpace) {
        if (leftAt != null) {
            throw new Refusal(BookingProblem.ALREADY_LEFT);
        }
        leftAt = later(at, cameAt);
        halfDays = count(halfDaysOfSpace, booked, leftAt);
        return new PresenceCheckedOutV1(id, bookingId, space, personId, leftAt, halfDays);
    }

    void refuseUndoing(Instant now) {
        if (leftAt != null || now.isAfter(undoUntil())) {
            throw new Refusal(BookingProblem.UNDO_OVER);
        }
    }

    private short count(HalfDays halfDaysOfSpace, Slot booked, Instant until) {
        return (short)
                halfDaysOfSpace.attended(booked, cameAt, until, localDate).size();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    Instant undoUntil() {
        return recordedAt.plus(UNDO);
    }

    UUID id() {
        return id;
    }

    UUID bookingId() {
        return bookingId;
    }

    int spaceId() {
        return spaceId;
    }

    String space() {
        return space;
    }

    String operator() {
        return operator;
    }

    String resource() {
        return resource;
    }

    UUID personId() {
        return personId;
    }

    @Nullable
    Instant occupiedFrom() {
        return occupiedFrom;
    }

    Method method() {
        return method;
    }

    Instant cameAt() {
        return cameAt;
    }

    @Nullable
    Instant leftAt() {
        return leftAt;
    }

    LocalDate localDate() {
        return localDate;
    }

    int halfDays() {
        return halfDays;
    }
}
