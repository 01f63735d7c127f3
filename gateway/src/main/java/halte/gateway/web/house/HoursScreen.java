package halte.gateway.web.house;

import halte.gateway.web.Hours;
import halte.gateway.web.Wording;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.house.HoursView.Duty;
import halte.gateway.web.house.HoursView.Exceptional;
import halte.gateway.web.house.HoursView.Holiday;
import halte.gateway.web.house.HoursView.Span;
import halte.gateway.web.house.HoursView.Weekday;
import halte.gateway.web.house.HoursView.Yearly;
import halte.gateway.web.house.HouseAnswers.DatedException;
import halte.gateway.web.house.HouseAnswers.Segment;
import halte.gateway.web.house.HouseAnswers.Shift;
import halte.gateway.web.staff.Formats;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for the hours of a house. */
final class HoursScreen {

    private final SpaceDetail space;
    private final Formats formats;
    private final HouseMessages words;
    private final String language;

    HoursScreen(SpaceDetail space, Formats formats, HouseMessages words, String language) {
        this.space = space;
        this.formats = formats;
        this.words = words;
        this.language = language;
    }

    List<Weekday> week() {
        Map<String, List<SpaceDetail.Opening>> hours = space.hours() == null ? Map.of() : space.hours();
        return Stream.of(DayOfWeek.values())
                .map(day -> new Weekday(
                        formats.weekday(day),
                        hours.getOrDefault(day.name().substring(0, 3).toLowerCase(Locale.ROOT), List.of()).stream()
                                .map(each -> span(each.from(), each.to(), each.state()))
                                .toList()))
                .toList();
    }

    List<Yearly> closures() {
        List<SpaceDetail.Closure> closures = space.closures() == null ? List.of() : space.closures();
        return closures.stream()
                .map(each -> new Yearly(
                        words.fromTo(monthDay(each.from()), monthDay(each.to())),
                        each.reason() == null ? "" : each.reason().in(language),
                        "VISITORS".equals(each.audience())))
                .toList();
    }

    List<Exceptional> exceptions(List<DatedException> exceptions) {
        return exceptions.stream().map(this::exception).toList();
    }

    private Exceptional exception(DatedException each) {
        List<Segment> segments = each.segments() == null ? List.of() : each.segments();
        String when = each.until() == null || each.until().equals(each.date())
                ? formats.day(each.date())
                : words.fromTo(formats.day(each.date()), formats.day(each.until()));
        String what = segments.isEmpty()
                ? words.closed()
                : segments.stream()
                        .map(segment -> span(segment.from(), segment.to(), segment.state()))
                        .map(span -> span.hours() + " (" + span.state() + ")")
                        .collect(Collectors.joining(", "));
        return new Exceptional(
                each.date().toString(),
                when,
                what,
                text(each.reason()),
                segments.isEmpty(),
                "VISITORS".equals(each.audience()));
    }

    List<Holiday> holidays(List<HouseAnswers.Holiday> holidays, List<DatedException> exceptions) {
        return holidays.stream()
                .map(each -> new Holiday(
                        each.date().toString(),
                        formats.day(each.date()),
                        each.name().in(language),
                        each.kept() ? "KEPT" : stateOn(each.date(), exceptions)))
                .toList();
    }

    private static String stateOn(LocalDate date, List<DatedException> exceptions) {
        return exceptions.stream()
                .filter(each ->
                        !each.date().isAfter(date) && !date.isAfter(each.until() == null ? each.date() : each.until()))
                .findFirst()
                .map(each -> each.segments() == null || each.segments().isEmpty() ? "CLOSED" : "OTHER")
                .orElse("OPEN");
    }

    List<Duty> rota(List<Shift> shifts) {
        return shifts.stream().map(this::duty).toList();
    }

    private Duty duty(Shift shift) {
        boolean confirmed = shift.state().equals("CONFIRMED");
        boolean asked = shift.state().equals("ASKED");
        HouseAnswers.Person person = shift.person();
        String who = person == null || person.name() == null ? "" : person.name();
        boolean somebody = !who.isEmpty();
        String otherwise = "BADGE".equals(shift.otherwise()) ? words.otherwiseBadge() : words.otherwiseClosed();
        String note = asked && shift.confirmBy() != null
                ? words.confirmBy(formats.day(shift.confirmBy()) + ", " + formats.clock(shift.confirmBy()), otherwise)
                : "";
        return new Duty(
                shift.id(),
                formats.day(shift.date()),
                span(shift.from(), shift.to(), "HOSTED").hours(),
                somebody ? who : words.nobodyYet(),
                confirmed
                        ? words.dutyConfirmed()
                        : asked ? somebody ? words.dutyWaits() : words.dutyAsked() : words.dutyExpired(),
                confirmed ? "" : asked ? "am" : "gr",
                note,
                asked && somebody,
                somebody && (asked || confirmed));
    }

    private Span span(String from, String to, String state) {
        LocalTime start = Hours.of(from, space.timeZone());
        LocalTime end = Hours.of(to, space.timeZone());
        String hours = start == null || end == null
                ? from + " – " + to
                : formats.clock(start) + " – "
                        + (end.equals(LocalTime.MIDNIGHT) ? words.midnight() : formats.clock(end));
        boolean hosted = state.equals("HOSTED");
        return new Span(hours, hosted ? words.hosted() : words.byBadge(), hosted);
    }

    private String monthDay(String text) {
        try {
            if (text.length() > 5) {
                return formats.date(LocalDate.parse(text));
            }
            return MonthDay.parse("--" + text)
                    .atYear(2024)
                    .format(DateTimeFormatter.ofPattern(
                            language.equals("de") ? "d. MMMM" : "d MMMM", formats.language()));
        } catch (DateTimeException unknown) {
            return text;
        }
    }

    private String text(@Nullable Wording wording) {
        return wording == null ? "" : wording.in(language);
    }
}
