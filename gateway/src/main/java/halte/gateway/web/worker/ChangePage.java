package halte.gateway.web.worker;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Problem;
import halte.gateway.web.Words;
import halte.gateway.web.api.Availability;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.open.NeedWords;
import halte.gateway.web.open.Refusals;
import halte.gateway.web.open.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what a booking could become: the day and time asked, and the places that are free then. */
@ApplicationScoped
class ChangePage {

    private final Api api;
    private final BookingCards cards;
    private final Refusals refusals;
    private final Page page;
    private final Words words;
    private final NeedWords needWords;
    private final Clock clock;

    ChangePage(
            Api api, BookingCards cards, Refusals refusals, Page page, Words words, NeedWords needWords, Clock clock) {
        this.api = api;
        this.cards = cards;
        this.refusals = refusals;
        this.page = page;
        this.words = words;
        this.needWords = needWords;
        this.clock = clock;
    }

    /** What the visitor typed; a missing or unreadable value stays as it is booked. */
    record Wanted(
            @Nullable String date,
            @Nullable String part,
            @Nullable String from,
            @Nullable String to) {}

    record Choice(String value, String name, boolean isChosen) {}

    /**
     * @param parts empty when a stretch of time is booked
     * @param places what is free then, the place booked now first when it is
     * @param isSameTime only the place would change
     * @param cost what changes in what is used or paid, in words
     */
    record ChangeView(
            BookingCard booking,
            LocalDate date,
            LocalDate today,
            List<Choice> parts,
            String part,
            String from,
            String to,
            String startsAt,
            String endsAt,
            List<Choice> places,
            boolean isSameTime,
            String cost,
            String what,
            String key,
            @Nullable Refused refused) {

        public boolean isByPart() {
            return !parts.isEmpty();
        }
    }

    private record Time(
            LocalDate date, @Nullable String part, LocalTime from, LocalTime to, String startsAt, String endsAt) {}

    ChangeView view(String id, Wanted wanted, @Nullable Problem problem) {
        var booking = api.get(ApiPath.of("bookings", id), Booking.class).part().required();
        var time = time(booking, wanted);
        var path = ApiPath.of("spaces", booking.space(), "availability");
        var askedFree = api.get(
                time.part() != null
                        ? path.with("date", time.date()).with("part", time.part())
                        : path.with("startsAt", time.startsAt()).with("endsAt", time.endsAt()),
                Availability.class);
        var askedPlan = api.get(ApiPath.of("spaces", booking.space(), "plan"), PlanAnswer.class);
        var isSameTime = isSameTime(booking, time);
        var places = places(
                booking, askedFree.part().content(), askedPlan.part().or(new PlanAnswer(null, null)), isSameTime);
        return new ChangeView(
                cards.of(booking),
                time.date(),
                LocalDate.now(clock.withZone(Hours.zoneOf(booking.timeZone()))),
                time.part() == null ? List.of() : parts(time.part()),
                time.part() == null ? "" : time.part(),
                time.from().toString(),
                time.to().toString(),
                time.startsAt(),
                time.endsAt(),
                places,
                isSameTime,
                cost(booking, time),
                what(time),
                page.key(),
                problem == null ? null : new Refused(problem.words(), refusals.lines(problem), List.of(), Map.of()));
    }

    private static Time time(Booking booking, Wanted wanted) {
        var zone = Hours.zoneOf(booking.timeZone());
        var starts = booking.startsAt().atZone(zone);
        var date = date(wanted.date(), booking.date() == null ? starts.toLocalDate() : booking.date());
        var from = clock(wanted.from(), starts.toLocalTime());
        var to = clock(wanted.to(), booking.endsAt().atZone(zone).toLocalTime());
        var part = booking.part() == null ? null : wanted.part() == null ? booking.part() : wanted.part();
        var lastDay = to.isAfter(from) ? date : date.plusDays(1);
        return new Time(
                date,
                part,
                from,
                to,
                date.atTime(from).atZone(zone).toInstant().toString(),
                lastDay.atTime(to).atZone(zone).toInstant().toString());
    }

    private static boolean isSameTime(Booking booking, Time time) {
        return time.part() == null
                ? time.startsAt().equals(booking.startsAt().toString())
                        && time.endsAt().equals(booking.endsAt().toString())
                : time.date().equals(booking.date()) && time.part().equals(booking.part());
    }

    /** The own place counts as free as long as the time stays the same: it is the booking itself that takes it. */
    private List<Choice> places(
            Booking booking, @Nullable Availability availability, PlanAnswer plan, boolean isSameTime) {
        var resources = plan.resources() == null ? List.<PlanAnswer.Resource>of() : plan.resources();
        var names = resources.stream()
                .collect(Collectors.toMap(
                        PlanAnswer.Resource::resource, one -> one.name().in(page.language()), (one, other) -> one));
        var places = new ArrayList<Choice>();
        if (availability != null) {
            for (var resource : availability.resources()) {
                var isOwn = resource.resource().equals(booking.resource());
                if (resource.kind().equals(booking.resourceKind())
                        && (resource.free() || (isOwn && overlapsItself(booking, availability)))
                        && !(isOwn && isSameTime)) {
                    var name = names.getOrDefault(resource.resource(), resource.resource());
                    places.add(
                            isOwn ? 0 : places.size(),
                            new Choice(
                                    resource.resource(),
                                    isOwn ? needWords.here().change_same_place(name) : name,
                                    isOwn));
                }
            }
        }
        return places.stream()
                .map(place -> new Choice(place.value(), place.name(), place.isChosen() || place.equals(places.get(0))))
                .toList();
    }

    /** Taken by the booking that moves, at least in part: only the service knows whether by somebody else too. */
    private static boolean overlapsItself(Booking booking, Availability availability) {
        return availability.startsAt() != null
                && availability.endsAt() != null
                && booking.startsAt().isBefore(availability.endsAt())
                && availability.startsAt().isBefore(booking.endsAt());
    }

    private String cost(Booking booking, Time time) {
        if (time.part() == null) {
            return "";
        }
        int wanted = time.part().equals("DAY") ? 2 : 1;
        if (wanted == booking.halfDays()) {
            return needWords.here().change_same_cost();
        }
        var count = wanted == 1 ? words.here().half_day_one() : words.here().half_days(Integer.toString(wanted));
        return needWords.here().change_new_cost(count);
    }

    private String what(Time time) {
        var day = Format.shortDay(time.date(), page.locale());
        return time.part() != null
                ? day + ", " + partName(time.part())
                : day + ", " + Format.hour(time.from(), page.locale()) + " – " + Format.hour(time.to(), page.locale());
    }

    private List<Choice> parts(String chosen) {
        return Stream.of("DAY", "AM", "PM")
                .map(part -> new Choice(part, Format.sentence(partName(part)), part.equals(chosen)))
                .toList();
    }

    private String partName(String part) {
        return switch (part) {
            case "AM" -> words.here().part_am();
            case "PM" -> words.here().part_pm();
            default -> words.here().part_day();
        };
    }

    private static LocalDate date(@Nullable String text, LocalDate usual) {
        try {
            return text == null || text.isEmpty() ? usual : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return usual;
        }
    }

    private static LocalTime clock(@Nullable String text, LocalTime usual) {
        try {
            return text == null || text.isEmpty() ? usual : LocalTime.parse(text);
        } catch (DateTimeParseException notATime) {
            return usual;
        }
    }
}
