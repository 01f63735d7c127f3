package halte.gateway.web.worker;

import halte.gateway.web.Format;
import halte.gateway.web.Page;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.Booking.FeeStep;
import halte.gateway.web.open.NeedWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What giving a booking up gives back or leaves due, said on the button before anybody presses it. */
@ApplicationScoped
class CancelWords {

    private static final int WHOLE = 100;

    private final Page page;
    private final NeedWords needWords;

    CancelWords(Page page, NeedWords needWords) {
        this.page = page;
        this.needWords = needWords;
    }

    String button(Booking booking, Instant now) {
        var texts = needWords.here();
        if (booking.isRequested()) {
            return texts.cancel_withdraw();
        }
        if (booking.isHeld()) {
            return texts.cancel_release();
        }
        var due = due(booking, now);
        if (due != null) {
            return due.percent() >= WHOLE || due.offer() == null
                    ? texts.cancel_whole()
                    : texts.cancel_fee(Integer.toString(due.percent()));
        }
        if (booking.part() == null) {
            return texts.cancel_back_time();
        }
        return booking.halfDays() == 1
                ? texts.cancel_back_one()
                : texts.cancel_back_many(Integer.toString(booking.halfDays()));
    }

    /** Until when it stays so, and what comes then; empty when nothing changes any more. */
    String note(Booking booking, Instant now) {
        if (booking.isRequested() || booking.isHeld() || due(booking, now) != null) {
            return "";
        }
        var next = steps(booking).stream()
                .filter(step -> step.from().isAfter(now))
                .min(Comparator.comparing(FeeStep::from))
                .orElse(null);
        return next == null ? "" : needWords.here().cancel_until(moment(next.from(), booking), then(next));
    }

    private String then(FeeStep step) {
        var texts = needWords.here();
        return step.percent() >= WHOLE || step.offer() == null
                ? texts.then_whole()
                : texts.then_percent(Integer.toString(step.percent()));
    }

    private @Nullable FeeStep due(Booking booking, Instant now) {
        return steps(booking).stream()
                .filter(step -> !now.isBefore(step.from()))
                .max(Comparator.comparing(FeeStep::from))
                .orElse(null);
    }

    /** Steps as they were frozen with the booking; an older booking only knows until when it is free. */
    private static List<FeeStep> steps(Booking booking) {
        if (booking.fees() != null && !booking.fees().isEmpty()) {
            return booking.fees();
        }
        return booking.cancelFreeUntil() == null
                ? List.of()
                : List.of(new FeeStep(booking.cancelFreeUntil(), WHOLE, null));
    }

    private String moment(Instant at, Booking booking) {
        return Format.shortDayOf(at, booking.zone(), page.locale()) + ", "
                + Format.time(at, booking.zone(), page.locale());
    }
}
