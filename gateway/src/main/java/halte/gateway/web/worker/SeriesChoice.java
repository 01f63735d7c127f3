package halte.gateway.web.worker;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentence of a series as it is filled in: "tous les mardis et jeudis, journée, jusqu'au 31 mars, sauf …".
 *
 * @param resource empty for any desk
 * @param part DAY, AM, PM or HOURS
 * @param rhythm WEEK, TWO or MONTH
 * @param skipped single dates left out
 * @param calendar the content of a calendar file, which then says dates and rhythm
 */
record SeriesChoice(
        String space,
        String resource,
        List<DayOfWeek> days,
        String rhythm,
        String part,
        LocalTime from,
        LocalTime to,
        LocalDate first,
        LocalDate last,
        @Nullable LocalDate exceptFrom,
        @Nullable LocalDate exceptTo,
        List<LocalDate> skipped,
        String calendar) {

    private static final int LONGEST_PAUSE = 120;

    static SeriesChoice of(MultivaluedMap<String, String> asked, LocalDate today) {
        var first = date(asked.getFirst("first"));
        var last = date(asked.getFirst("last"));
        var from = first == null ? today.plusDays(1) : first;
        return new SeriesChoice(
                text(asked.getFirst("space"), 60),
                text(asked.getFirst("resource"), 24),
                asked.getOrDefault("day", List.of()).stream()
                        .filter(day -> day.matches("[1-7]"))
                        .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                        .distinct()
                        .sorted()
                        .toList(),
                oneOf(asked.getFirst("rhythm"), "WEEK", "TWO", "MONTH"),
                oneOf(asked.getFirst("part"), "DAY", "AM", "PM", "HOURS"),
                time(asked.getFirst("from"), LocalTime.of(9, 0)),
                time(asked.getFirst("to"), LocalTime.of(12, 0)),
                from,
                last == null ? from.plusMonths(3) : last,
                date(asked.getFirst("exceptFrom")),
                date(asked.getFirst("exceptTo")),
                skipped(asked),
                text(asked.getFirst("calendar"), 60_000));
    }

    boolean isSaid() {
        return !calendar.isEmpty()
                || (!days.isEmpty() && !last.isBefore(first) && (!part.equals("HOURS") || from.isBefore(to)));
    }

    /** The command of booking-service. */
    Map<String, Object> body(boolean withSubstitutes) {
        var body = new LinkedHashMap<String, Object>();
        body.put("space", space);
        if (!resource.isEmpty()) {
            body.put("resource", resource);
        }
        if (withSubstitutes) {
            body.put("substitutes", true);
        }
        if (!calendar.isEmpty()) {
            body.put("calendar", calendar);
            return body;
        }
        body.put("firstDate", firstDate().toString());
        if (part.equals("HOURS")) {
            body.put("startTime", from.toString());
            body.put("endTime", to.toString());
        } else {
            body.put("part", part);
        }
        body.put("recurrence", recurrence());
        body.put("exceptDates", exceptions().stream().map(LocalDate::toString).toList());
        return body;
    }

    /** The first of the chosen weekdays on or after the first day. */
    private LocalDate firstDate() {
        return days.stream()
                .map(day -> first.with(TemporalAdjusters.nextOrSame(day)))
                .min(Comparator.naturalOrder())
                .orElse(first);
    }

    private String recurrence() {
        var until = ";UNTIL=" + last.toString().replace("-", "");
        var names = days.stream().map(SeriesChoice::code).collect(Collectors.joining(","));
        if (rhythm.equals("MONTH")) {
            int nth = (firstDate().getDayOfMonth() - 1) / 7 + 1;
            var which = nth > 4 ? -1 : nth;
            return "FREQ=MONTHLY;BYDAY="
                    + days.stream().map(day -> which + code(day)).collect(Collectors.joining(",")) + until;
        }
        return "FREQ=WEEKLY" + (rhythm.equals("TWO") ? ";INTERVAL=2" : "") + ";BYDAY=" + names + until;
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private List<LocalDate> exceptions() {
        var dates = new TreeSet<>(skipped);
        if (exceptFrom != null) {
            var end = exceptTo == null || exceptTo.isBefore(exceptFrom) ? exceptFrom : exceptTo;
            exceptFrom
                    .datesUntil(end.plusDays(1))
                    .limit(LONGEST_PAUSE)
                    .filter(date -> days.contains(date.getDayOfWeek()))
                    .forEach(dates::add);
        }
        return List.copyOf(dates);
    }

    private static List<LocalDate> skipped(MultivaluedMap<String, String> asked) {
        var dates = new ArrayList<LocalDate>();
        for (var text : asked.getOrDefault("skip", List.of())) {
            var date = date(text);
            if (date != null && dates.size() < 60 && !dates.contains(date)) {
                dates.add(date);
            }
        }
        return dates;
    }

    private static String text(@Nullable String given, int most) {
        var text = given == null ? "" : given.strip();
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static String oneOf(@Nullable String given, String... known) {
        return Arrays.asList(known).contains(given) ? String.valueOf(given) : known[0];
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static LocalTime time(@Nullable String text, LocalTime usual) {
        try {
            return text == null || text.isEmpty() ? usual : LocalTime.parse(text);
        } catch (DateTimeParseException notATime) {
            return usual;
        }
    }
}
