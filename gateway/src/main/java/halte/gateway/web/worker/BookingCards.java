package halte.gateway.web.worker;

import halte.gateway.web.Format;
import halte.gateway.web.Page;
import halte.gateway.web.Words;
import halte.gateway.web.api.Booking;
import halte.gateway.web.open.NeedWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes bookings as cards in the visitor's language, as they are at this moment. */
@ApplicationScoped
class BookingCards {

    private static final Duration EARLY = Duration.ofHours(2);

    private final Page page;
    private final Words words;
    private final NeedWords needWords;
    private final CancelWords cancelWords;
    private final Clock clock;
    private final String publicUrl;

    BookingCards(
            Page page,
            Words words,
            NeedWords needWords,
            CancelWords cancelWords,
            Clock clock,
            @ConfigProperty(name = "halte.public-url") String publicUrl) {
        this.page = page;
        this.words = words;
        this.needWords = needWords;
        this.cancelWords = cancelWords;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    BookingCard of(Booking booking) {
        var now = clock.instant();
        var locale = page.locale();
        var zone = booking.zone();
        var presence = booking.presence();
        var isComing = booking.isLive() && booking.endsAt().isAfter(now);
        var isHere = booking.isCheckedIn();
        var isFirm = isComing && !booking.isHeld() && !booking.isRequested();
        return new BookingCard(
                booking.bookingId().toString(),
                booking.space(),
                booking.spaceName() == null
                        ? booking.space()
                        : booking.spaceName().in(page.language()),
                booking.slug() == null ? booking.space() : booking.slug(),
                booking.resourceName() == null ? "" : booking.resourceName().in(page.language()),
                booking.resource() == null ? "" : booking.resource(),
                booking.resourceKind() == null ? "" : booking.resourceKind(),
                Format.sentence(Format.dayOf(booking.startsAt(), zone, locale)),
                BookingCard.hoursOf(booking, locale),
                zone,
                booking.startsAt(),
                booking.endsAt(),
                booking.part() == null ? "" : booking.part(),
                state(booking, now),
                tone(booking, isHere),
                because(booking),
                isComing,
                booking.isHeld() && isComing,
                booking.isRequested() && isComing,
                isFirm && !isHere && booking.startsAt().isAfter(now),
                isFirm && !isHere && !now.isBefore(booking.startsAt().minus(EARLY)),
                isHere,
                presence == null || presence.presenceId() == null
                        ? ""
                        : presence.presenceId().toString(),
                isComing && !isHere ? cancelWords.button(booking, now) : "",
                isComing && !isHere ? cancelWords.note(booking, now) : "",
                booking.seriesId() == null ? "" : booking.seriesId().toString(),
                booking.pass() == null ? "" : booking.pass().code(),
                booking.pass() == null ? "" : absolute(booking.pass().url()));
    }

    private static String tone(Booking booking, boolean isHere) {
        return booking.isCancelled() ? "gr" : booking.isHeld() || booking.isRequested() ? "am" : isHere ? "bl" : "";
    }

    private String state(Booking booking, Instant now) {
        var texts = needWords.here();
        return switch (booking.state()) {
            case "HELD" ->
                booking.heldUntil() == null
                        ? words.here().state_requested()
                        : texts.state_held_until(moment(booking.heldUntil(), booking, now));
            case "REQUESTED" ->
                booking.decideUntil() == null
                        ? texts.state_waiting_answer()
                        : texts.state_decide_until(moment(booking.decideUntil(), booking, now));
            case "DECLINED" -> texts.state_declined();
            case "EXPIRED" -> texts.state_expired();
            case "CHECKED_IN" -> words.here().state_here();
            case "COMPLETED" -> words.here().state_done();
            case "CANCELLED" -> words.here().state_cancelled();
            case "RELEASED" -> words.here().state_released();
            default ->
                booking.endsAt().isAfter(now)
                        ? words.here().state_confirmed()
                        : words.here().state_past();
        };
    }

    /** An hour today, else the day with it. */
    private String moment(Instant at, Booking booking, Instant now) {
        var hour = Format.time(at, booking.zone(), page.locale());
        var day = Format.shortDayOf(at, booking.zone(), page.locale());
        return day.equals(Format.shortDayOf(now, booking.zone(), page.locale())) ? hour : day + ", " + hour;
    }

    private String because(Booking booking) {
        var ended = booking.ended();
        return ended == null || ended.reason() == null || ended.reason().isBlank()
                ? ""
                : needWords.here().because(ended.reason());
    }

    private String absolute(String url) {
        return url.startsWith("/") ? publicUrl + url : url;
    }
}
