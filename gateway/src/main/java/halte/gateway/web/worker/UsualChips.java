package halte.gateway.web.worker;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Format;
import halte.gateway.web.Page;
import halte.gateway.web.Words;
import halte.gateway.web.api.Availability;
import halte.gateway.web.api.Booking;
import halte.gateway.web.open.NeedWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The next days on which somebody would usually come, each bookable with one tap. */
@ApplicationScoped
class UsualChips {

    private final Api api;
    private final Page page;
    private final Words words;
    private final NeedWords needWords;
    private final BookingCards cards;

    UsualChips(Api api, Page page, Words words, NeedWords needWords, BookingCards cards) {
        this.api = api;
        this.page = page;
        this.words = words;
        this.needWords = needWords;
        this.cards = cards;
    }

    /** @param resource the usual desk, or empty when it is taken and any other will do */
    record Chip(String space, String resource, LocalDate date, String part, String text, String facts, String key) {}

    private record Waiting(LocalDate date, Asked<Availability> availability) {}

    List<Chip> of(List<Booking> bookings, LocalDate today) {
        var habit = Habit.of(
                bookings.stream()
                        .filter(booking ->
                                booking.date() != null && booking.date().isBefore(today.plusDays(1)))
                        .toList(),
                today);
        if (habit == null) {
            return List.of();
        }
        var waiting = habit.comingDays(bookings, today).stream()
                .map(date -> new Waiting(
                        date,
                        api.get(
                                ApiPath.of("spaces", habit.space(), "availability")
                                        .with("date", date)
                                        .with("part", habit.part()),
                                Availability.class)))
                .toList();
        var chips = new ArrayList<Chip>();
        for (var one : waiting) {
            var there = one.availability().part().content();
            if (there != null && there.free() > 0) {
                chips.add(chip(habit, one.date(), there, bookings));
            }
        }
        return chips;
    }

    /** What was booked by one tap, to be said beside the button that takes it back. */
    String said(List<Booking> bookings, String id) {
        return bookings.stream()
                .filter(booking -> booking.bookingId().toString().equals(id))
                .findFirst()
                .map(booking -> needWords.here().said_usual(cards.of(booking).what()))
                .orElse(words.here().said_booked());
    }

    private Chip chip(Habit habit, LocalDate date, Availability there, List<Booking> bookings) {
        var isFree = there.resources().stream()
                .anyMatch(resource -> resource.free() && resource.resource().equals(habit.resource()));
        var known = bookings.stream()
                .filter(booking -> habit.resource().equals(booking.resource()))
                .findFirst()
                .orElse(null);
        var space = known == null || known.spaceName() == null
                ? habit.space()
                : known.spaceName().in(page.language());
        var desk = known == null || known.resourceName() == null
                ? habit.resource()
                : known.resourceName().in(page.language());
        var part = switch (habit.part()) {
            case "AM" -> words.here().part_am();
            case "PM" -> words.here().part_pm();
            default -> words.here().part_day();
        };
        return new Chip(
                habit.space(),
                isFree ? habit.resource() : "",
                date,
                habit.part(),
                needWords.here().usual_day(Format.sentence(Format.shortDay(date, page.locale())), space),
                (isFree ? desk : needWords.here().waiting_any()) + " · " + part,
                page.key());
    }
}
