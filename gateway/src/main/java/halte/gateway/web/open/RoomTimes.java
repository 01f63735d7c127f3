package halte.gateway.web.open;

import halte.gateway.web.api.ResourceDay;
import halte.gateway.web.api.ResourceDay.Stretch;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginnings and lengths to choose from in the free stretches of a day; what was chosen before is kept as long as it
 * fits.
 *
 * @param slot what is chosen; null when nothing is free
 */
record RoomTimes(
        List<LocalTime> starts,
        @Nullable LocalTime start,
        List<Integer> lengths,
        int minutes,
        @Nullable Stretch slot) {

    static RoomTimes of(ResourceDay day, RoomChoice choice, ZoneId zone) {
        var starts = new ArrayList<Instant>();
        for (var free : day.freeTimes()) {
            for (var at = free.startsAt();
                    !at.plusSeconds(day.minMinutes() * 60L).isAfter(free.endsAt());
                    at = at.plusSeconds(day.stepMinutes() * 60L)) {
                starts.add(at);
            }
        }
        if (starts.isEmpty()) {
            return new RoomTimes(List.of(), null, List.of(), 0, null);
        }
        var start = starts.stream()
                .filter(at -> choice.from() != null && local(at, zone).equals(choice.from()))
                .findFirst()
                .orElse(starts.get(0));
        var lengths = lengths(day, start);
        int minutes = lengths.stream()
                .filter(length -> length <= choice.minutes())
                .max(Integer::compare)
                .orElse(lengths.get(0));
        return new RoomTimes(
                starts.stream().map(at -> local(at, zone)).toList(),
                local(start, zone),
                lengths,
                minutes,
                new Stretch(start, start.plusSeconds(minutes * 60L)));
    }

    private static List<Integer> lengths(ResourceDay day, Instant start) {
        long most = day.freeTimes().stream()
                .filter(free -> !start.isBefore(free.startsAt()) && start.isBefore(free.endsAt()))
                .mapToLong(free -> (free.endsAt().getEpochSecond() - start.getEpochSecond()) / 60)
                .max()
                .orElse(day.minMinutes());
        var lengths = new ArrayList<Integer>();
        int longest = (int) Math.min(most, day.maxMinutes() == null ? 1440 : day.maxMinutes());
        for (int minutes = day.minMinutes(); minutes <= longest; minutes += day.stepMinutes()) {
            lengths.add(minutes);
        }
        return lengths.isEmpty() ? List.of(day.minMinutes()) : lengths;
    }

    private static LocalTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime();
    }
}
