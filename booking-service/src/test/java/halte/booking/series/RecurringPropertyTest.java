package halte.booking.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Recurrences in the weeks in which clocks change, against a plain model that walks through the days one by one and
 * through the instants minute by minute.
 */
class RecurringPropertyTest {

    /** Zone and the days on which its clocks change: an hour, an hour the other way round, half an hour. */
    private static final List<ZoneChanges> ZONES = List.of(
            new ZoneChanges("Europe/Brussels", "2026-10-25", "2027-03-28"),
            new ZoneChanges("America/New_York", "2026-11-01", "2027-03-14"),
            new ZoneChanges("America/Sao_Paulo", "2018-11-04", "2018-02-17"),
            new ZoneChanges("Australia/Lord_Howe", "2026-10-04", "2027-04-04"));

    private static final List<String> FREQUENCIES = List.of("DAILY", "WEEKLY", "MONTHLY", "MONTHLY_NTH");

    private record ZoneChanges(ZoneId zone, List<LocalDate> changes) {
        ZoneChanges(String zone, String one, String other) {
            this(ZoneId.of(zone), List.of(LocalDate.parse(one), LocalDate.parse(other)));
        }
    }

    @Property(tries = 600)
    void theDatesAreThoseOfAModelThatLooksAtEveryDay(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        var first = zone.changes().get(random.nextInt(2)).minusDays(random.nextInt(40));
        var plain = PlainRule.any(random, first);
        var start = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));

        // When
        var dates = Recurring.parse(plain.text()).dates(first, false, start, zone.zone(), first);

        // Then
        assertThat(dates).as(plain.text()).isEqualTo(plain.dates(first));
    }

    @Property(tries = 600)
    void theClockOnTheWallShowsTheSameTimeWheneverThatTimeExists(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        var date = zone.changes().get(random.nextInt(2)).plusDays(random.nextInt(7) - 3);
        var start = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
        int minutes = 15 * (1 + random.nextInt(24));

        // When
        var slot = Times.of(start, start.plusMinutes(minutes)).slotOn(date, zone.zone());

        // Then
        assertThat(slot.startsAt()).isEqualTo(firstMinuteShowing(date, start, zone.zone()));
        assertThat(Duration.between(slot.startsAt(), slot.endsAt())).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(slot.isOnQuarters()).isTrue();
    }

    @Property(tries = 300)
    void untilAnInstantIncludesTheOccurrenceThatBeginsThen(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        var first = zone.changes().get(random.nextInt(2)).minusDays(random.nextInt(20));
        var start = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
        int days = random.nextInt(40);
        var last = first.plusDays(days).atTime(start).atZone(zone.zone()).toInstant();
        var until = last.toString().replaceAll("[-:]", "").replaceAll("\\.\\d+", "");

        // When
        var dates = Recurring.parse("FREQ=DAILY;UNTIL=" + until).dates(first, false, start, zone.zone(), first);

        // Then
        assertThat(dates).hasSize(days + 1).endsWith(first.plusDays(days));
    }

    /** Minute by minute through the day: the first that shows the time, or, when none does, what RFC 5545 3.3.5 says. */
    private static Instant firstMinuteShowing(LocalDate date, LocalTime time, ZoneId zone) {
        var minute = date.minusDays(1).atStartOfDay(zone).toInstant();
        var end = date.plusDays(2).atStartOfDay(zone).toInstant();
        for (; minute.isBefore(end); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            if (minute.atZone(zone).toLocalDateTime().equals(date.atTime(time))) {
                return minute;
            }
        }
        var before =
                zone.getRules().getOffset(date.atStartOfDay(zone).minusHours(6).toInstant());
        return date.atTime(time).toInstant(before);
    }

    /** A rule that can be checked by looking at a date. */
    private record PlainRule(
            String frequency, int interval, Set<DayOfWeek> days, int number, int count, LocalDate until) {

        static PlainRule any(Random random, LocalDate first) {
            var days = EnumSet.noneOf(DayOfWeek.class);
            for (int i = random.nextInt(3); i >= 0; i--) {
                days.add(DayOfWeek.of(1 + random.nextInt(7)));
            }
            var frequency = FREQUENCIES.get(random.nextInt(FREQUENCIES.size()));
            int number = frequency.equals("MONTHLY")
                    ? 1 + random.nextInt(31)
                    : random.nextInt(4) == 0 ? -1 : 1 + random.nextInt(4);
            // A thirty-first of every third month comes twice a year: eight of them are within the five years allowed.
            int most = frequency.startsWith("MONTHLY") ? 8 : 12;
            return new PlainRule(
                    frequency,
                    1 + random.nextInt(3),
                    days,
                    number,
                    random.nextBoolean() ? 1 + random.nextInt(most) : 0,
                    first.plusDays(random.nextInt(200)));
        }

        String text() {
            var day = days.iterator().next();
            var rule = switch (frequency) {
                case "DAILY" -> "FREQ=DAILY";
                case "WEEKLY" ->
                    "FREQ=WEEKLY;BYDAY=" + days.stream().map(PlainRule::code).collect(Collectors.joining(","));
                case "MONTHLY" -> "FREQ=MONTHLY;BYMONTHDAY=" + number;
                default -> "FREQ=MONTHLY;BYDAY=" + number + code(day);
            };
            return rule + ";INTERVAL=" + interval
                    + (count > 0
                            ? ";COUNT=" + count
                            : ";UNTIL=" + until.toString().replace("-", ""));
        }

        List<LocalDate> dates(LocalDate first) {
            var dates = new ArrayList<LocalDate>();
            for (var date = first; count > 0 ? dates.size() < count : !date.isAfter(until); date = date.plusDays(1)) {
                if (matches(first, date)) {
                    dates.add(date);
                }
            }
            return dates;
        }

        private boolean matches(LocalDate first, LocalDate date) {
            return switch (frequency) {
                case "DAILY" -> ChronoUnit.DAYS.between(first, date) % interval == 0;
                case "WEEKLY" ->
                    ChronoUnit.WEEKS.between(monday(first), monday(date)) % interval == 0
                            && days.contains(date.getDayOfWeek());
                default ->
                    months(first, date) % interval == 0
                            && (frequency.equals("MONTHLY") ? date.getDayOfMonth() == number : isNth(date));
            };
        }

        private boolean isNth(LocalDate date) {
            return date.with(TemporalAdjusters.dayOfWeekInMonth(
                            number, days.iterator().next()))
                    .equals(date);
        }

        private static long months(LocalDate first, LocalDate date) {
            return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), date.withDayOfMonth(1));
        }

        private static LocalDate monday(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        private static String code(DayOfWeek day) {
            return day.name().substring(0, 2);
        }
    }
}
