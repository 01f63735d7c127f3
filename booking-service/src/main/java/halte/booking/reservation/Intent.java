package halte.booking.reservation;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to have, before any rule was asked.
 *
 * @param resource null for any free one of the kind
 * @param kind the kind wanted when no resource is named; null for a desk
 * @param date the local day; only read together with a part
 * @param part the part of that day; null when a stretch of time is asked for
 * @param slot the stretch of time; null when a part is asked for
 * @param heldUntil the slot is only kept until then; null books it
 * @param cause what a hold is for: HOLD, WAITING_LIST or SERIES
 * @param overrideReason why staff books against the rules; null leaves them as they are
 * @param quiet no mail is sent
 */
public record Intent(
        Space space,
        @Nullable Resource resource,
        @Nullable String kind,
        LocalDate date,
        @Nullable Part part,
        @Nullable Slot slot,
        BookedFor person,
        Channel channel,
        @Nullable Instant heldUntil,
        @Nullable String cause,
        @Nullable UUID seriesId,
        @Nullable String overrideReason,
        boolean quiet) {

    /** A part of a day, to be booked at once. */
    public static Intent part(Space space, @Nullable Resource resource, LocalDate date, Part part, BookedFor person) {
        return new Intent(
                space, resource, null, date, part, null, person, person.channel(), null, null, null, null, false);
    }

    /** A stretch of time, to be booked at once. */
    public static Intent slot(Space space, @Nullable Resource resource, Slot slot, BookedFor person) {
        var date = space.hours().dateOf(slot.startsAt());
        return new Intent(
                space, resource, null, date, null, slot, person, person.channel(), null, null, null, null, false);
    }

    public Intent ofKind(@Nullable String wanted) {
        return new Intent(
                space,
                resource,
                wanted,
                date,
                part,
                slot,
                person,
                channel,
                heldUntil,
                cause,
                seriesId,
                overrideReason,
                quiet);
    }

    public Intent held(Instant until, String why) {
        return new Intent(
                space, resource, kind, date, part, slot, person, channel, until, why, seriesId, overrideReason, quiet);
    }

    public Intent inSeries(UUID series) {
        return new Intent(
                space,
                resource,
                kind,
                date,
                part,
                slot,
                person,
                channel,
                heldUntil,
                cause,
                series,
                overrideReason,
                quiet);
    }

    public Intent overriding(@Nullable String reason) {
        return new Intent(
                space, resource, kind, date, part, slot, person, channel, heldUntil, cause, seriesId, reason, quiet);
    }

    public Intent quietly(boolean wanted) {
        return new Intent(
                space,
                resource,
                kind,
                date,
                part,
                slot,
                person,
                channel,
                heldUntil,
                cause,
                seriesId,
                overrideReason,
                wanted);
    }

    /** Where a confirmation is sent; null sends none. */
    @Nullable
    String recipient() {
        return quiet ? null : person.email();
    }
}
