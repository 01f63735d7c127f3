package halte.gateway.web.worker;

import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Words;
import halte.gateway.web.api.Allowance;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.Day;
import halte.gateway.web.api.EventRow;
import halte.gateway.web.api.Person;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.open.DayTile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TodayPage {

    private static final int HABIT_DAYS = 60;

    private final Api api;
    private final Page page;
    private final Words words;
    private final Session session;
    private final Clock clock;
    private final AllowanceLines allowanceLines;
    private final BookingCards cards;
    private final UsualChips usualChips;

    TodayPage(
            Api api,
            Page page,
            Words words,
            Session session,
            Clock clock,
            AllowanceLines allowanceLines,
            BookingCards cards,
            UsualChips usualChips) {
        this.api = api;
        this.page = page;
        this.words = words;
        this.session = session;
        this.clock = clock;
        this.allowanceLines = allowanceLines;
        this.cards = cards;
        this.usualChips = usualChips;
    }

    TodayView view(String said, String undo, String problem) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Hours.zoneOf(null));
        var askedBookings = api.list(
                ApiPath.of("bookings")
                        .with("from", today.minusDays(HABIT_DAYS))
                        .with("to", today.plusDays(90))
                        .with("limit", 200),
                Booking.class);
        var askedAllowances = api.list(ApiPath.of("allowances"), Allowance.class);
        var askedPerson = api.get(ApiPath.of("people", "me"), Person.class);
        var bookings = askedBookings.part();
        var person = askedPerson.part().content();
        var usual = usualSpace(person, bookings.or(List.of()));
        Asked<List<Day>> askedDays = usual == null
                ? Asked.notAsked()
                : api.list(
                        ApiPath.of("spaces", usual, "days").with("from", today).with("days", 14), Day.class);
        Asked<SpaceDetail> askedSpace =
                usual == null ? Asked.notAsked() : api.get(ApiPath.of("spaces", usual), SpaceDetail.class);
        Asked<List<EventRow>> askedEvents = usual == null
                ? Asked.notAsked()
                : api.list(
                        ApiPath.of("agenda")
                                .with("space", usual)
                                .with("from", today)
                                .with("limit", 1),
                        EventRow.class);
        var coming = bookings.or(List.of()).stream()
                .filter(Booking::isLive)
                .filter(booking -> booking.endsAt().isAfter(now))
                .sorted(Comparator.comparing(Booking::startsAt))
                .map(cards::of)
                .toList();
        var chips = usualChips.of(bookings.or(List.of()), today);
        var allowances = askedAllowances.part();
        var space = askedSpace.part().content();
        var slug = space == null ? "" : space.slug();
        return new TodayView(
                session.firstName(),
                Format.sentence(Format.dayAndYear(today, page.locale())),
                bookings.isHere(),
                coming.isEmpty() ? null : coming.get(0),
                coming.stream().skip(1).limit(3).toList(),
                slug,
                space == null ? "" : space.name().in(page.language()) + ", " + space.town(),
                DayTile.of(askedDays.part().or(List.of()), slug, "DAY", LocalDate.MIN, words.here(), page.locale()),
                allowances.isHere(),
                allowanceLines.of(allowances.or(List.of())),
                askedEvents.part().or(List.of()).stream().findFirst().orElse(null),
                page.key(),
                chips,
                undo,
                problem,
                switch (said) {
                    case "usual" -> usualChips.said(bookings.or(List.of()), undo);
                    case "arrived" -> words.here().said_arrived();
                    case "left" -> words.here().said_left();
                    case "cancelled" -> words.here().said_cancelled();
                    default -> "";
                });
    }

    /** The space chosen in the profile, else the one booked most often lately. */
    private static @Nullable String usualSpace(@Nullable Person person, List<Booking> bookings) {
        if (person != null && person.homeSpace() != null && !person.homeSpace().isEmpty()) {
            return person.homeSpace();
        }
        return bookings.stream()
                .collect(Collectors.groupingBy(Booking::space, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
