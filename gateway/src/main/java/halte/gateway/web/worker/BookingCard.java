package halte.gateway.web.worker;

import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Messages;
import halte.gateway.web.api.Booking;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A booking in words.
 *
 * @param state what a person would say of it; {@code tone} its colour
 * @param cancelText the button that cancels, with what it costs and until when; empty when it is too late
 */
record BookingCard(
        String id,
        String space,
        String spaceName,
        String slug,
        String resource,
        String day,
        String hours,
        Instant startsAt,
        Instant endsAt,
        String state,
        String tone,
        boolean isLive,
        boolean canArrive,
        boolean isHere,
        String presenceId,
        String cancelText,
        String passCode,
        String passUrl) {

    private static final Duration EARLY = Duration.ofHours(2);

    static BookingCard of(Booking booking, Messages words, Locale locale, Instant now, String publicUrl) {
        var zone = booking.timeZone() == null ? Hours.HOME_ZONE : booking.timeZone();
        var presence = booking.presence();
        var isComing = booking.isLive() && booking.endsAt().isAfter(now);
        var isHere = booking.isCheckedIn();
        return new BookingCard(
                booking.bookingId().toString(),
                booking.space(),
                booking.spaceName() == null
                        ? booking.space()
                        : booking.spaceName().in(locale.getLanguage()),
                booking.slug() == null ? booking.space() : booking.slug(),
                booking.resourceName() == null ? "" : booking.resourceName().in(locale.getLanguage()),
                Format.sentence(Format.dayOf(booking.startsAt(), zone, locale)),
                Format.hours(booking.startsAt(), booking.endsAt(), zone, locale),
                booking.startsAt(),
                booking.endsAt(),
                state(booking, words, now),
                booking.isCancelled() ? "gr" : isHere ? "bl" : "",
                isComing,
                isComing && !isHere && !now.isBefore(booking.startsAt().minus(EARLY)),
                isHere,
                presence == null || presence.presenceId() == null
                        ? ""
                        : presence.presenceId().toString(),
                isComing && !isHere ? cancelText(booking, words, locale, now, zone) : "",
                booking.pass() == null ? "" : booking.pass().code(),
                booking.pass() == null ? "" : absolute(booking.pass().url(), publicUrl));
    }

    public boolean hasPass() {
        return isLive && !passUrl.isEmpty();
    }

    private static String state(Booking booking, Messages words, Instant now) {
        return switch (booking.state()) {
            case "CHECKED_IN" -> words.state_here();
            case "COMPLETED" -> words.state_done();
            case "CANCELLED" -> words.state_cancelled();
            case "RELEASED" -> words.state_released();
            case "REQUESTED" -> words.state_requested();
            default -> booking.endsAt().isAfter(now) ? words.state_confirmed() : words.state_past();
        };
    }

    private static String cancelText(Booking booking, Messages words, Locale locale, Instant now, String zone) {
        var until = booking.cancelFreeUntil();
        if (until == null) {
            return words.cancel();
        }
        return until.isAfter(now)
                ? words.cancel_free(Format.shortDayOf(until, zone, locale) + ", " + Format.time(until, zone, locale))
                : booking.halfDays() == 1 ? words.cancel_late_one() : words.cancel_late(booking.halfDays());
    }

    private static String absolute(String url, String publicUrl) {
        return url.startsWith("/") ? publicUrl + url : url;
    }
}
