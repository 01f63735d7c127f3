package halte.booking.reservation;

import com.fasterxml.jackson.annotation.JsonInclude;
import halte.booking.structure.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its person and the hosts of the space see it.
 *
 * @param date the day in the zone of the space
 * @param part null when a stretch of time was booked
 * @param cancelFreeUntil a cancellation up to here costs nothing
 * @param sequence counts changes, as in the calendar entry
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record BookingView(
        UUID bookingId,
        String space,
        String spaceName,
        String slug,
        String timeZone,
        String resource,
        String resourceKind,
        Map<String, String> resourceName,
        UUID personId,
        @Nullable String personName,
        LocalDate date,
        @Nullable String part,
        Instant startsAt,
        Instant endsAt,
        BookingState state,
        int halfDays,
        long minutes,
        Channel channel,
        Instant bookedAt,
        Instant cancelFreeUntil,
        @Nullable Pass pass,
        @Nullable Cancelled cancelled,
        @Nullable Stay presence,
        int sequence) {

    /**
     * @param code to read aloud and type
     * @param url its own page, relative to where the platform is reached
     */
    record Pass(String code, String url) {

        static @Nullable Pass of(@Nullable String token) {
            return token == null ? null : new Pass(PassCode.shortOf(token), "/c/" + token);
        }
    }

    /** @param inTime true: everything is given back */
    record Cancelled(Instant at, boolean inTime) {}

    /** @param leftAt null while the person is there */
    record Stay(UUID presenceId, Instant at, @Nullable Instant leftAt) {}

    static BookingView of(Booking booking, Snapshot structure, @Nullable Stay presence) {
        var space = structure.space(booking.spaceId());
        var resource = structure.resource(booking.resourceId());
        var slot = booking.slot();
        return new BookingView(
                booking.id(),
                booking.space(),
                space.name(),
                space.slug(),
                space.hours().zone().getId(),
                booking.resource(),
                booking.resourceKind(),
                resource == null ? Map.of() : resource.name(),
                booking.personId(),
                booking.personName(),
                booking.localDate(),
                booking.part(),
                slot.startsAt(),
                slot.endsAt(),
                booking.state(),
                booking.halfDays(),
                Duration.between(slot.startsAt(), slot.endsAt()).toMinutes(),
                booking.channel(),
                booking.bookedAt(),
                booking.cancelFreeUntil(),
                Pass.of(booking.passToken()),
                booking.cancelledAt() == null ? null : new Cancelled(booking.cancelledAt(), booking.cancelledInTime()),
                presence,
                booking.sequence());
    }
}
