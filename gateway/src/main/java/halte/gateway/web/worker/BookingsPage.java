package halte.gateway.web.worker;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Format;
import halte.gateway.web.Page;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.ResourceDay;
import halte.gateway.web.api.SeriesAnswer;
import halte.gateway.web.api.WaitingEntry;
import halte.gateway.web.open.NeedWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the list of a person's bookings together, with what waits and what comes back every week; and one booking. */
@ApplicationScoped
class BookingsPage {

    private static final Duration LONGEST_EXTENSION = Duration.ofHours(4);
    private static final Duration LONGEST_BUFFER = Duration.ofHours(1);

    private final Api api;
    private final BookingCards cards;
    private final WaitingCards waitingCards;
    private final NeedWords needWords;
    private final Page page;
    private final Clock clock;

    BookingsPage(Api api, BookingCards cards, WaitingCards waitingCards, NeedWords needWords, Page page, Clock clock) {
        this.api = api;
        this.cards = cards;
        this.waitingCards = waitingCards;
        this.needWords = needWords;
        this.page = page;
        this.clock = clock;
    }

    /** One series in the list: what comes back, and when next. */
    record SeriesLine(String id, String name, String rhythm, String next) {}

    record BookingsView(
            boolean isHere,
            List<BookingCard> coming,
            List<BookingCard> past,
            List<WaitingCards.WaitingCard> waiting,
            List<SeriesLine> series,
            String said,
            String problem) {}

    /** A later end that is still free. */
    record End(String value, String name) {}

    record BookingView(
            BookingCard booking, String key, String said, boolean canUndo, String problem, List<End> laterEnds) {}

    BookingsView list(String said, String problem) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var askedBookings = api.list(
                ApiPath.of("bookings")
                        .with("from", today.minusDays(90))
                        .with("to", today.plusDays(180))
                        .with("limit", 200),
                Booking.class);
        var askedWaiting = api.list(ApiPath.of("waiting-list").with("active", true), WaitingEntry.class);
        var askedSeries = api.list(ApiPath.of("series"), SeriesAnswer.class);
        var bookings = askedBookings.part();
        var all = bookings.or(List.of()).stream()
                .sorted(Comparator.comparing(Booking::startsAt))
                .map(cards::of)
                .toList();
        return new BookingsView(
                bookings.isHere(),
                all.stream().filter(BookingCard::isLive).toList(),
                all.stream()
                        .filter(card -> !card.isLive())
                        .sorted(Comparator.comparing(BookingCard::startsAt).reversed())
                        .toList(),
                askedWaiting.part().or(List.of()).stream()
                        .filter(entry -> entry.isWaiting() || entry.isOffered())
                        .map(waitingCards::of)
                        .toList(),
                askedSeries.part().or(List.of()).stream()
                        .filter(series -> !series.isEnded())
                        .map(this::line)
                        .toList(),
                said,
                problem);
    }

    private SeriesLine line(SeriesAnswer series) {
        var place = series.resourceName() == null
                ? ""
                : ", " + series.resourceName().in(page.language());
        var next = series.next();
        return new SeriesLine(
                String.valueOf(series.seriesId()),
                (series.spaceName() == null
                                ? series.space()
                                : series.spaceName().in(page.language()))
                        + place,
                Format.sentence(series.recurrenceText() == null ? "" : series.recurrenceText()),
                next == null ? "" : needWords.here().series_next(Format.shortDay(next.date(), page.locale())));
    }

    BookingView one(String id, String said, boolean canUndo, String problem) {
        var booking = api.get(ApiPath.of("bookings", id), Booking.class).part().required();
        return new BookingView(cards.of(booking), page.key(), said, canUndo, problem, laterEnds(booking));
    }

    private List<End> laterEnds(Booking booking) {
        var now = clock.instant();
        var isUnderWay =
                booking.isCheckedIn() || (booking.state().equals("CONFIRMED") && !now.isBefore(booking.startsAt()));
        if (!isUnderWay || !booking.endsAt().isAfter(now) || booking.resource() == null) {
            return List.of();
        }
        var day = api.get(ApiPath.of("free", booking.resource()).with("date", booking.date()), ResourceDay.class)
                .part()
                .content();
        return day == null ? List.of() : laterEnds(booking, day);
    }

    /** The stretch that begins where the booking ends, or right after the buffer it keeps itself. */
    private List<End> laterEnds(Booking booking, ResourceDay day) {
        var end = booking.endsAt();
        var next = day.freeTimes().stream()
                .filter(free -> !free.startsAt().isAfter(end.plus(LONGEST_BUFFER)))
                .filter(free -> free.endsAt().isAfter(end))
                .findFirst()
                .orElse(null);
        return next == null ? List.of() : ends(end, earlier(next.endsAt(), end.plus(LONGEST_EXTENSION)), day, booking);
    }

    private List<End> ends(Instant from, Instant to, ResourceDay day, Booking booking) {
        var ends = new ArrayList<End>();
        for (var at = from.plusSeconds(day.stepMinutes() * 60L);
                !at.isAfter(to);
                at = at.plusSeconds(day.stepMinutes() * 60L)) {
            ends.add(new End(at.toString(), Format.time(at, booking.zone(), page.locale())));
        }
        return ends;
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
