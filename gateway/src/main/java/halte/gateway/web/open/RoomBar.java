package halte.gateway.web.open;

import halte.gateway.web.Format;
import halte.gateway.web.api.ResourceDay;
import halte.gateway.web.api.ResourceDay.Stretch;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The vertical day: one hour is as high as a finger; free stretches are links that choose their beginning. */
record RoomBar(
        int height,
        List<Tick> ticks,
        List<Block> taken,
        List<Block> free,
        @Nullable Block chosen) {

    private static final int HOUR = 44;
    private static final int TOP = 10;

    record Tick(int y, int textY, String text) {}

    /** @param text what fits into it, empty when it is too low */
    record Block(int y, int height, int textY, String text, String words, String href) {}

    static @Nullable RoomBar of(
            ResourceDay day, String base, @Nullable Stretch chosen, ZoneId zone, NeedMessages words, Locale locale) {
        if (day.isClosed()) {
            return null;
        }
        var open = day.openTimes();
        int first = minute(open.get(0).startsAt(), day, zone) / 60;
        int last = (minute(open.get(open.size() - 1).endsAt(), day, zone) + 59) / 60;
        var scale = new Scale(first, day, zone, locale);
        var free = new ArrayList<Block>();
        for (var stretch : day.freeTimes()) {
            var from = stretch.startsAt().atZone(zone).toLocalTime();
            free.add(scale.block(stretch, words.bar_free(), base + "?from=" + from));
        }
        return new RoomBar(
                (last - first) * HOUR + 2 * TOP,
                IntStream.rangeClosed(first, last)
                        .mapToObj(hour -> scale.tick(hour))
                        .toList(),
                open.stream()
                        .map(stretch -> scale.block(stretch, words.bar_taken(), ""))
                        .toList(),
                free,
                chosen == null ? null : scale.block(chosen, words.bar_yours(), ""));
    }

    private record Scale(int first, ResourceDay day, ZoneId zone, Locale locale) {

        Tick tick(int hour) {
            int y = TOP + (hour - first) * HOUR;
            return new Tick(y, y + 4, Format.hour(LocalTime.of(hour % 24, 0), locale));
        }

        Block block(Stretch stretch, String what, String href) {
            int from = minute(stretch.startsAt(), day, zone) - first * 60;
            int to = minute(stretch.endsAt(), day, zone) - first * 60;
            int height = (to - from) * HOUR / 60;
            int y = TOP + from * HOUR / 60;
            var hours = Format.hours(stretch.startsAt(), stretch.endsAt(), zone.getId(), locale);
            return new Block(
                    y + 1,
                    Math.max(4, height - 2),
                    y + Math.min(height / 2, 22) + 5,
                    height >= 20 ? hours + (what.isEmpty() ? "" : " · " + what) : "",
                    hours + " " + what,
                    href);
        }
    }

    /** Minutes after local midnight of the day, more than 1440 when it ends the day after. */
    private static int minute(Instant at, ResourceDay day, ZoneId zone) {
        var local = at.atZone(zone);
        int days = (int) (local.toLocalDate().toEpochDay() - day.date().toEpochDay());
        return days * 1440 + local.toLocalTime().toSecondOfDay() / 60;
    }
}
