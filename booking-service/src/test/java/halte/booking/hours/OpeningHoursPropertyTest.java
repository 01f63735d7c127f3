package halte.booking.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Hours with exceptions and volunteers against a plain model that asks each quarter of an hour what holds then. */
class OpeningHoursPropertyTest {

    private static final int QUARTER = 900;
    private static final Instant SOME_TIME = Instant.parse("2026-01-01T00:00:00Z");

    private record Week(ZoneId zone, LocalDate monday) {}

    /** The weeks in which the clocks change, and one in which they do not. */
    private static final List<Week> WEEKS = Stream.of(
                    List.of("Europe/Brussels", "2026-10-19", "2027-03-22", "2026-11-23"),
                    List.of("America/New_York", "2026-10-26", "2027-03-08", "2026-11-23"),
                    List.of("Australia/Lord_Howe", "2026-09-28", "2027-03-29", "2026-11-23"))
            .flatMap(row ->
                    row.stream().skip(1).map(monday -> new Week(ZoneId.of(row.get(0)), LocalDate.parse(monday))))
            .toList();

    @Property(tries = 300)
    void everyQuarterIsInTheStateTheRulesSay(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var week = WEEKS.get(random.nextInt(WEEKS.size()));
        var hours = hours(random, week);
        var holidays = new Holidays(
                random.nextInt(3) == 0
                        ? Map.of(week.monday().plusDays(random.nextInt(7)), Map.of("fr", "Fête"))
                        : Map.of());

        for (int i = 0; i < 7; i++) {
            var date = week.monday().plusDays(i);

            // When
            var day = hours.on(date, holidays);

            // Then
            for (var quarter : quartersOf(date, week.zone())) {
                assertThat(day.stateAt(quarter))
                        .as("%s in %s", quarter, week.zone())
                        .isEqualTo(model(hours, holidays, date, quarter));
            }
            agreesOnSlots(random, day, hours, holidays);
        }
    }

    /** A slot is open when each of its quarters is. */
    private static void agreesOnSlots(Random random, OpeningDay day, OpeningHours hours, Holidays holidays) {
        var quarters = quartersOf(day.date(), day.zone());
        for (int i = 0; i < 8; i++) {
            int from = random.nextInt(quarters.size() - 1);
            int length = 1 + random.nextInt(Math.min(24, quarters.size() - from - 1));
            boolean hostedOnly = random.nextBoolean();
            var slot = new Slot(quarters.get(from), quarters.get(from).plusSeconds((long) length * QUARTER));
            boolean open = quarters.subList(from, from + length).stream()
                    .map(quarter -> model(hours, holidays, day.date(), quarter))
                    .allMatch(state -> state == OpeningState.HOSTED || (!hostedOnly && state == OpeningState.BADGE));
            assertThat(day.isOpenFor(slot, hostedOnly))
                    .as("%s in %s, hosted only %s", slot, day.zone(), hostedOnly)
                    .isEqualTo(open);
        }
    }

    private static OpeningState model(OpeningHours hours, Holidays holidays, LocalDate date, Instant quarter) {
        int minute = minuteOf(quarter, date, hours.zone());
        for (var shift : hours.shifts()) {
            if (shift.date().equals(date) && minute >= shift.from() && minute < shift.to()) {
                return shift.confirmed() ? OpeningState.HOSTED : shift.otherwise();
            }
        }
        for (var exception : hours.exceptions()) {
            if (exception.covers(date)) {
                return exception.audience() == ClosureAudience.VISITORS
                                && exception.segments().isEmpty()
                        ? badged(hours, date, minute)
                        : stateIn(exception.segments(), minute);
            }
        }
        return holidays.contains(date) ? badged(hours, date, minute) : stateIn(weekly(hours, date), minute);
    }

    private static OpeningState badged(OpeningHours hours, LocalDate date, int minute) {
        boolean badges = hours.weekly().values().stream()
                .flatMap(List::stream)
                .anyMatch(segment -> segment.state() == OpeningState.BADGE);
        boolean open = stateIn(weekly(hours, date), minute) != OpeningState.CLOSED;
        return badges && open ? OpeningState.BADGE : OpeningState.CLOSED;
    }

    private static List<Segment> weekly(OpeningHours hours, LocalDate date) {
        return hours.weekly().getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static OpeningState stateIn(List<Segment> segments, int minute) {
        return segments.stream()
                .filter(segment -> minute >= segment.from() && minute < segment.to())
                .map(Segment::state)
                .findFirst()
                .orElse(OpeningState.CLOSED);
    }

    /** The local minute; in the hour that comes twice, its second time belongs to the last quarter of the first. */
    private static int minuteOf(Instant at, LocalDate date, ZoneId zone) {
        var local = at.atZone(zone);
        var change = zone.getRules().getTransition(local.toLocalDateTime());
        if (change != null && change.isOverlap() && local.getOffset().equals(change.getOffsetAfter())) {
            return change.getDateTimeBefore().toLocalTime().toSecondOfDay() / 60 - 15;
        }
        return local.toLocalTime().toSecondOfDay() / 60;
    }

    private static List<Instant> quartersOf(LocalDate date, ZoneId zone) {
        var end = date.plusDays(1).atStartOfDay(zone).toInstant();
        return Stream.iterate(
                        date.atStartOfDay(zone).toInstant(), at -> at.isBefore(end), at -> at.plusSeconds(QUARTER))
                .toList();
    }

    private static OpeningHours hours(Random random, Week week) {
        var weekly = new EnumMap<DayOfWeek, List<Segment>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            weekly.put(day, segments(random));
        }
        var exceptions = new ArrayList<DatedException>();
        var free = week.monday();
        while (random.nextBoolean()) {
            var from = free.plusDays(random.nextInt(3));
            var until = from.plusDays(random.nextInt(3));
            exceptions.add(new DatedException(
                    from,
                    until,
                    random.nextBoolean() ? List.of() : segments(random),
                    Map.of("fr", "Autrement"),
                    random.nextBoolean() ? ClosureAudience.EVERYBODY : ClosureAudience.VISITORS));
            free = until.plusDays(1);
        }
        return new OpeningHours(
                week.zone(),
                780,
                OpeningHours.USUAL_CUT_OFF,
                week.monday().minusYears(1),
                weekly,
                Map.of(),
                List.of(),
                exceptions,
                shifts(random, week));
    }

    private static List<Shift> shifts(Random random, Week week) {
        var shifts = new ArrayList<Shift>();
        for (int i = 0; i < 7; i++) {
            if (random.nextInt(3) == 0) {
                var stretch = stretch(random, random.nextInt(90));
                shifts.add(new Shift(
                        UUID.randomUUID(),
                        week.monday().plusDays(i),
                        stretch.from(),
                        stretch.to(),
                        SOME_TIME,
                        random.nextBoolean() ? OpeningState.BADGE : OpeningState.CLOSED,
                        random.nextBoolean()));
            }
        }
        return shifts;
    }

    private static List<Segment> segments(Random random) {
        var segments = new ArrayList<Segment>();
        int quarter = random.nextInt(20);
        while (quarter < 90 && random.nextInt(4) > 0) {
            var next = stretch(random, quarter);
            segments.add(next);
            quarter = next.to() / 15 + random.nextInt(12);
        }
        return segments;
    }

    private static Segment stretch(Random random, int quarter) {
        int to = Math.min(96, quarter + 1 + random.nextInt(30));
        return new Segment(quarter * 15, to * 15, random.nextBoolean() ? OpeningState.HOSTED : OpeningState.BADGE);
    }
}
