package halte.booking.reservation;

import halte.booking.hours.OpeningDay;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.rule.Terms;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.booking.BookingFact;
import halte.contracts.booking.BookingHeldV1;
import halte.contracts.booking.BookingRequestedV1;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking that is complete but for the resource it will get, so that several can be tried.
 *
 * @param recipient where its mails go; null = nowhere
 * @param releaseAt when nobody came until then, the slot is freed
 * @param terms what of the rules is frozen with it
 * @param kept for whom and how long it is kept before it is confirmed
 */
record Draft(
        UUID bookingId,
        Space space,
        LocalDate date,
        @Nullable Part part,
        Slot slot,
        BookedFor person,
        @Nullable String recipient,
        Channel channel,
        BookingState state,
        Instant bookedAt,
        Instant releaseAt,
        @Nullable String pass,
        Frozen terms,
        Kept kept) {

    /** @param decideMinutes the space decides within so long; null when it need not be asked */
    record Frozen(
            int bufferBefore,
            int bufferAfter,
            Fees fees,
            @Nullable Integer decideMinutes) {
        static Frozen of(Terms terms) {
            return new Frozen(
                    terms.bufferBefore(),
                    terms.bufferAfter(),
                    Fees.of(terms.cancellation()),
                    terms.decideWithinMinutes());
        }

        /** The space itself asks: nobody has to approve it. */
        Frozen approved() {
            return new Frozen(bufferBefore, bufferAfter, fees, null);
        }
    }

    /** @param cause HOLD, WAITING_LIST or SERIES */
    record Kept(
            @Nullable Instant heldUntil,
            @Nullable Instant decideUntil,
            @Nullable String cause,
            @Nullable UUID seriesId) {
        static final Kept NOTHING = new Kept(null, null, null, null);
    }

    static Draft of(Wish wish, Intent intent, OpeningDay day, String pass, Instant now) {
        var asked = Frozen.of(wish.terms());
        var terms = intent.person().bookedBy() == null ? asked : asked.approved();
        var state = stateOf(intent, terms);
        var decideUntil = state == BookingState.REQUESTED ? Approval.decideUntil(terms, wish.slot(), now) : null;
        return new Draft(
                UUID.randomUUID(),
                wish.space(),
                wish.date(),
                wish.part(),
                wish.slot(),
                intent.person(),
                intent.recipient(),
                intent.channel(),
                state,
                now,
                Grace.endsAt(
                        wish.space(),
                        day,
                        wish.slot(),
                        wish.part() != null,
                        now,
                        wish.terms().graceMinutes()),
                pass,
                terms,
                new Kept(intent.heldUntil(), decideUntil, intent.cause(), intent.seriesId()));
    }

    private static BookingState stateOf(Intent intent, Frozen terms) {
        if (intent.heldUntil() != null) {
            return BookingState.HELD;
        }
        return terms.decideMinutes() == null ? BookingState.CONFIRMED : BookingState.REQUESTED;
    }

    static Draft walkIn(Wish wish, BookedFor person, Instant now) {
        return new Draft(
                UUID.randomUUID(),
                wish.space(),
                wish.date(),
                wish.part(),
                wish.slot(),
                person,
                null,
                Channel.WALK_IN,
                BookingState.CHECKED_IN,
                now,
                wish.slot().endsAt(),
                null,
                Frozen.of(wish.terms()).approved(),
                Kept.NOTHING);
    }

    /** The holder of an allocation came: the resource is theirs already, so nothing more is occupied. */
    static Draft allocated(Space space, LocalDate date, Slot slot, BookedFor holder, Instant now) {
        return new Draft(
                UUID.randomUUID(),
                space,
                date,
                null,
                slot,
                holder,
                null,
                Channel.ALLOCATION,
                BookingState.CHECKED_IN,
                now,
                slot.endsAt(),
                null,
                new Frozen(0, 0, Fees.wholeFrom(0), null),
                Kept.NOTHING);
    }

    Slot occupied() {
        return slot.longerBy(terms.bufferAfter()).earlierBy(terms.bufferBefore());
    }

    /** Confirmed at once, no buffer, the whole price when given up late: nothing more to write down. */
    boolean isPlain() {
        return terms.bufferBefore() == 0
                && terms.bufferAfter() == 0
                && terms.fees().isPlain()
                && terms.decideMinutes() == null
                && kept.equals(Kept.NOTHING);
    }

    int halfDays() {
        return space.hours().halfDays().count(slot);
    }

    Instant cancelFreeUntil() {
        return terms.fees().freeUntil(slot.startsAt(), slot.endsAt());
    }

    @Nullable
    Instant keptUntil() {
        return state == BookingState.HELD ? kept.heldUntil() : kept.decideUntil();
    }

    BookingFact fact(Resource resource) {
        return switch (state) {
            case HELD -> held(resource);
            case REQUESTED -> requested(resource);
            default -> confirmed(resource);
        };
    }

    private BookingHeldV1 held(Resource resource) {
        return new BookingHeldV1(
                bookingId,
                space.space(),
                resource.resource(),
                resource.kind(),
                person.personId(),
                slot.startsAt(),
                slot.endsAt(),
                Objects.requireNonNull(kept.heldUntil()),
                kept.cause() == null ? "HOLD" : kept.cause());
    }

    private BookingRequestedV1 requested(Resource resource) {
        return new BookingRequestedV1(
                bookingId,
                space.space(),
                resource.resource(),
                resource.kind(),
                person.personId(),
                slot.startsAt(),
                slot.endsAt(),
                bookedAt,
                Objects.requireNonNull(kept.decideUntil()));
    }

    private BookingConfirmedV1 confirmed(Resource resource) {
        return new BookingConfirmedV1(
                bookingId,
                space.space(),
                space.operator(),
                resource.resource(),
                resource.kind(),
                person.personId(),
                slot.startsAt(),
                slot.endsAt(),
                date,
                halfDays(),
                (int) slot.minutes(),
                bookedAt,
                channel.name());
    }
}
