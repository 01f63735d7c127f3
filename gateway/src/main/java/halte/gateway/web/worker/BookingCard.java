package halte.gateway.web.worker;

import halte.gateway.web.Format;
import halte.gateway.web.api.Booking;
import java.time.Instant;

/**
 * A booking in words.
 *
 * @param state what a person would say of it; {@code tone} its colour
 * @param because why it was declined or ended, when somebody said so
 * @param cancelText the button that gives it up, with what is given back or stays due; empty when it is over
 * @param cancelNote until when that holds, and what comes after
 */
record BookingCard(
        String id,
        String space,
        String spaceName,
        String slug,
        String resource,
        String resourceCode,
        String kind,
        String day,
        String hours,
        String zone,
        Instant startsAt,
        Instant endsAt,
        String part,
        String state,
        String tone,
        String because,
        boolean isLive,
        boolean isHeld,
        boolean isRequested,
        boolean canChange,
        boolean canArrive,
        boolean isHere,
        String presenceId,
        String cancelText,
        String cancelNote,
        String seriesId,
        String passCode,
        String passUrl) {

    public boolean hasPass() {
        return isLive && !isHeld && !isRequested && !passUrl.isEmpty();
    }

    /** {@code Mercredi 25 novembre, 8 h 30 – 17 h 30, Bureau 7} */
    public String what() {
        return day + ", " + hours + (resource.isEmpty() ? "" : ", " + resource);
    }

    static String hoursOf(Booking booking, Object locale) {
        return Format.hours(booking.startsAt(), booking.endsAt(), booking.zone(), locale);
    }
}
