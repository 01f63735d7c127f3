package halte.booking.reservation;

import com.fasterxml.jackson.annotation.JsonInclude;
import halte.booking.structure.Resource;
import halte.booking.structure.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its person and the hosts of the space see it.
 *
 * @param date the day in the zone of the space
 * @param part null when a stretch of time was booked
 * @param cancelFreeUntil a cancellation up to here costs nothing
 * @param fees what giving it up costs, and from when; free before the first
 * @param heldUntil a hold ends then, unless it is confirmed
 * @param decideUntil without an answer of the space until then a request is declined
 * @param ended why it was declined or when the hold ended
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
        List<FeeStep> fees,
        @Nullable Instant heldUntil,
        @Nullable Instant decideUntil,
        @Nullable UUID seriesId,
        @Nullable Pass pass,
        @Nullable Cancelled cancelled,
        @Nullable Ended ended,
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

    /**
     * @param percent share of the price, 1 to 100
     * @param offer code of the fee, or null when the use itself is charged
     */
    record Fee(int percent, @Nullable String offer) {}

    /** @param from giving up after this moment costs so much */
    record FeeStep(Instant from, int percent, @Nullable String offer) {
        static List<FeeStep> of(Fees fees, Instant startsAt) {
            return fees.steps().stream()
                    .sorted(Comparator.comparingInt(Fees.Step::leadMinutes).reversed())
                    .map(step -> new FeeStep(
                            startsAt.minusSeconds(step.leadMinutes() * 60L),
                            step.percent() == null ? Fees.WHOLE : step.percent(),
                            step.offer()))
                    .toList();
        }
    }

    /**
     * @param inTime true: everything is given back
     * @param fee what was due, late only
     */
    record Cancelled(
            Instant at,
            boolean inTime,
            @Nullable Fee fee,
            @Nullable String reason) {}

    /** A request that was declined, or a hold that ended. */
    record Ended(Instant at, @Nullable String reason) {}

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
                FeeStep.of(booking.fees(), booking.feesCountFrom()),
                booking.is(BookingState.HELD) ? booking.heldUntil() : null,
                booking.is(BookingState.REQUESTED) ? booking.decideUntil() : null,
                booking.seriesId(),
                isWaiting(booking.state()) ? null : Pass.of(booking.passToken()),
                cancelled(booking),
                booking.endedAt() == null ? null : new Ended(booking.endedAt(), booking.cancelReason()),
                presence,
                booking.sequence());
    }

    private static @Nullable Cancelled cancelled(Booking booking) {
        var at = booking.cancelledAt();
        return at == null
                ? null
                : new Cancelled(at, booking.cancelledInTime(), booking.feeDue(), booking.cancelReason());
    }

    /** A pass is only of use once the place is sure. */
    private static boolean isWaiting(BookingState state) {
        return state == BookingState.HELD || state == BookingState.REQUESTED;
    }

    /** A booking that was just made. */
    static BookingView of(Draft draft, Resource resource) {
        var space = draft.space();
        var slot = draft.slot();
        return new BookingView(
                draft.bookingId(),
                space.space(),
                space.name(),
                space.slug(),
                space.hours().zone().getId(),
                resource.resource(),
                resource.kind(),
                resource.name(),
                draft.person().personId(),
                draft.person().name(),
                draft.date(),
                draft.part() == null ? null : draft.part().name(),
                slot.startsAt(),
                slot.endsAt(),
                draft.state(),
                draft.halfDays(),
                slot.minutes(),
                draft.channel(),
                draft.bookedAt(),
                draft.cancelFreeUntil(),
                FeeStep.of(draft.terms().fees(), slot.startsAt()),
                draft.kept().heldUntil(),
                draft.kept().decideUntil(),
                draft.kept().seriesId(),
                isWaiting(draft.state()) ? null : Pass.of(draft.pass()),
                null,
                null,
                null,
                0);
    }
}
