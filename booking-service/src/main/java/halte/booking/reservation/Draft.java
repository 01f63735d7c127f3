package halte.booking.reservation;

import halte.booking.hours.OpeningDay;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.rule.Terms;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.contracts.booking.BookingConfirmedV1;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking that is complete but for the resource it will get, so that several can be tried.
 *
 * @param releaseAt when nobody came until then, the slot is freed
 */
record Draft(
        UUID bookingId,
        Space space,
        Terms terms,
        LocalDate date,
        @Nullable Part part,
        Slot slot,
        BookedFor person,
        Channel channel,
        BookingState state,
        Instant bookedAt,
        Instant releaseAt,
        @Nullable String pass) {

    static Draft of(Wish wish, BookedFor person, OpeningDay day, String pass, Instant now) {
        return new Draft(
                UUID.randomUUID(),
                wish.space(),
                wish.terms(),
                wish.date(),
                wish.part(),
                wish.slot(),
                person,
                person.channel(),
                BookingState.CONFIRMED,
                now,
                Grace.endsAt(wish.space(), day, wish.slot(), wish.part() != null, now),
                pass);
    }

    static Draft walkIn(Space space, Terms terms, LocalDate date, Part part, Slot slot, BookedFor person, Instant now) {
        return new Draft(
                UUID.randomUUID(),
                space,
                terms,
                date,
                part,
                slot,
                person,
                Channel.WALK_IN,
                BookingState.CHECKED_IN,
                now,
                slot.endsAt(),
                null);
    }

    Slot occupied() {
        return terms.around(slot);
    }

    int halfDays() {
        return space.hours().halfDays().count(slot);
    }

    Instant cancelFreeUntil() {
        return slot.startsAt().minusSeconds(terms.freeUntilMinutes() * 60L);
    }

    BookingConfirmedV1 fact(Resource resource) {
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

    BookingView view(Resource resource) {
        return new BookingView(
                bookingId,
                space.space(),
                space.name(),
                space.slug(),
                space.hours().zone().getId(),
                resource.resource(),
                resource.kind(),
                resource.name(),
                person.personId(),
                person.name(),
                date,
                part == null ? null : part.name(),
                slot.startsAt(),
                slot.endsAt(),
                state,
                halfDays(),
                slot.minutes(),
                channel,
                bookedAt,
                cancelFreeUntil(),
                BookingView.Pass.of(pass),
                null,
                null,
                0);
    }
}
