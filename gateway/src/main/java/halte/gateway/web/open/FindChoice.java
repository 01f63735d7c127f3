package halte.gateway.web.open;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor needs, as the form says it; whatever cannot be read falls back to what is usual.
 *
 * @param part DAY, AM, PM, or HOURS for a stretch between two times
 * @param minutes how long within these two times; 0 = all of it
 * @param near coordinates of the visitor, or empty
 * @param more how many spaces are shown
 */
record FindChoice(
        String what,
        LocalDate date,
        String part,
        LocalTime from,
        LocalTime to,
        int minutes,
        int people,
        String place,
        String near,
        boolean stepFree,
        boolean hosted,
        List<String> amenities,
        int more) {

    static final String HOURS = "HOURS";
    static final int FEW = 8;
    private static final int MANY = 40;
    private static final Set<String> KINDS = Set.of("DESK", "ROOM", "BOOTH", "HALL", "MACHINE");
    private static final Set<String> PARTS = Set.of("DAY", "AM", "PM", HOURS);
    private static final String COORDINATES = "-?\\d{1,2}(\\.\\d{1,6})?,-?\\d{1,3}(\\.\\d{1,6})?";

    static FindChoice of(MultivaluedMap<String, String> asked, LocalDate usualDay) {
        var what = oneOf(asked.getFirst("what"), KINDS, "DESK");
        var near = text(asked.getFirst("near"));
        return new FindChoice(
                what,
                date(asked.getFirst("date"), usualDay),
                oneOf(asked.getFirst("part"), PARTS, what.equals("DESK") ? "DAY" : HOURS),
                time(asked.getFirst("from"), LocalTime.of(9, 0), false),
                time(asked.getFirst("to"), LocalTime.of(18, 0), true),
                number(asked.getFirst("minutes"), 60, 1440) / 15 * 15,
                number(asked.getFirst("people"), 0, 2000),
                text(asked.getFirst("place")),
                near.matches(COORDINATES) ? near : "",
                asked.containsKey("stepFree"),
                asked.containsKey("hosted"),
                asked.getOrDefault("amenity", List.of()).stream()
                        .filter(code -> code.matches("[a-z-]{2,30}"))
                        .distinct()
                        .limit(8)
                        .toList(),
                asked.containsKey("more") ? MANY : FEW);
    }

    boolean isByHours() {
        return part.equals(HOURS);
    }

    /** Any desk of a space will do; what is free there and what it costs is said by the half-day. */
    boolean isDeskByPart() {
        return what.equals("DESK") && !isByHours();
    }

    int halfDays() {
        return part.equals("DAY") ? 2 : 1;
    }

    boolean isInOrder() {
        return !isByHours() || (from.isBefore(to) && minutes <= (to.toSecondOfDay() - from.toSecondOfDay()) / 60);
    }

    FindChoice on(LocalDate day) {
        return new FindChoice(
                what, day, part, from, to, minutes, people, place, near, stepFree, hosted, amenities, more);
    }

    FindChoice withMore() {
        return new FindChoice(
                what, date, part, from, to, minutes, people, place, near, stepFree, hosted, amenities, MANY);
    }

    /** The address of this search, to be bookmarked, shared and found again. */
    String link() {
        var link = new StringBuilder("/find?what=" + what + "&date=" + date + "&part=" + part);
        if (isByHours()) {
            link.append("&from=")
                    .append(from)
                    .append("&to=")
                    .append(to)
                    .append("&minutes=")
                    .append(minutes);
        }
        if (people > 0) {
            link.append("&people=").append(people);
        }
        if (!place.isEmpty()) {
            link.append("&place=").append(java.net.URLEncoder.encode(place, java.nio.charset.StandardCharsets.UTF_8));
        }
        if (!near.isEmpty()) {
            link.append("&near=").append(near);
        }
        link.append(stepFree ? "&stepFree=on" : "").append(hosted ? "&hosted=on" : "");
        amenities.forEach(code -> link.append("&amenity=").append(code));
        return link.append(more == MANY ? "&more=on" : "").toString();
    }

    private static String oneOf(@Nullable String given, Set<String> known, String usual) {
        return given != null && known.contains(given) ? given : usual;
    }

    private static String text(@Nullable String given) {
        return given == null
                ? ""
                : given.strip().substring(0, Math.min(80, given.strip().length()));
    }

    private static int number(@Nullable String given, int usual, int most) {
        return given != null && given.matches("\\d{1,5}") ? Math.min(most, Integer.parseInt(given)) : usual;
    }

    private static LocalDate date(@Nullable String given, LocalDate usual) {
        try {
            return given == null || given.isEmpty() ? usual : LocalDate.parse(given);
        } catch (DateTimeParseException notADate) {
            return usual;
        }
    }

    /** On the quarter: a begin goes back to it, an end goes on to it. */
    private static LocalTime time(@Nullable String given, LocalTime usual, boolean isEnd) {
        try {
            var time = given == null || given.isEmpty() ? usual : LocalTime.parse(given);
            int minute = time.toSecondOfDay() / 60;
            int quarter = isEnd ? Math.min(23 * 4 + 3, (minute + 14) / 15) : minute / 15;
            return LocalTime.MIDNIGHT.plusMinutes(quarter * 15L);
        } catch (DateTimeParseException notATime) {
            return usual;
        }
    }
}
