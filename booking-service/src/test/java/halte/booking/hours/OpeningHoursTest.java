package halte.booking.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate LONG_DAY = LocalDate.of(2026, 10, 25);
    private static final LocalDate SHORT_DAY = LocalDate.of(2027, 3, 28);

    @Test
    void aWholeDayHas25HoursWhenSummerTimeEndsAnd23WhenItBegins() {
        // Given
        var always = open(new Segment(0, 1440, OpeningState.BADGE));

        // Then
        assertThat(always.on(LONG_DAY, Holidays.NONE)
                        .slotOf(Part.DAY, false)
                        .orElseThrow()
                        .minutes())
                .isEqualTo(25 * 60);
        assertThat(always.on(SHORT_DAY, Holidays.NONE)
                        .slotOf(Part.DAY, false)
                        .orElseThrow()
                        .minutes())
                .isEqualTo(23 * 60);
    }

    @Test
    void theAfternoonBeginsAtTheLocalSplitOnChangingDays() {
        // Given
        var hours = open(new Segment(510, 1050, OpeningState.HOSTED));

        // When
        var longAfternoon =
                hours.on(LONG_DAY, Holidays.NONE).slotOf(Part.PM, false).orElseThrow();
        var shortMorning =
                hours.on(SHORT_DAY, Holidays.NONE).slotOf(Part.AM, false).orElseThrow();

        // Then
        assertThat(longAfternoon.startsAt()).isEqualTo(Instant.parse("2026-10-25T12:00:00Z"));
        assertThat(shortMorning)
                .isEqualTo(new Slot(Instant.parse("2027-03-28T06:30:00Z"), Instant.parse("2027-03-28T11:00:00Z")));
        assertThat(hours.halfDays().count(longAfternoon)).isEqualTo(1);
        assertThat(hours.halfDays().taken(shortMorning, SHORT_DAY)).containsExactly(HalfDay.AM);
    }

    @Test
    void theCutOffIsThreeOnTheLocalClockAlsoWhenThatHourIsMissingOrTwice() {
        // Given
        var hours = open(new Segment(0, 1440, OpeningState.BADGE));

        // Then
        assertThat(hours.cutOffOf(LONG_DAY.minusDays(1))).isEqualTo(Instant.parse("2026-10-25T02:00:00Z"));
        assertThat(hours.cutOffOf(SHORT_DAY.minusDays(1))).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(hours.presenceDateOf(Instant.parse("2026-10-25T01:59:59Z"))).isEqualTo(LONG_DAY.minusDays(1));
        assertThat(hours.presenceDateOf(Instant.parse("2026-10-25T02:00:00Z"))).isEqualTo(LONG_DAY);
        assertThat(hours.presenceDateOf(Instant.parse("2027-03-28T00:59:59Z"))).isEqualTo(SHORT_DAY.minusDays(1));
        assertThat(hours.presenceDateOf(Instant.parse("2027-03-28T01:00:00Z"))).isEqualTo(SHORT_DAY);
    }

    @Test
    void aHalfDayCountsFromAnHourOn() {
        // Given
        var halfDays = new HalfDays(BRUSSELS, 780);

        // Then
        assertThat(halfDays.count(slot("2026-11-24T08:00:00Z", "2026-11-24T12:59:00Z")))
                .isEqualTo(1);
        assertThat(halfDays.count(slot("2026-11-24T08:00:00Z", "2026-11-24T13:00:00Z")))
                .isEqualTo(2);
        assertThat(halfDays.count(slot("2026-11-24T11:30:00Z", "2026-11-24T12:30:00Z")))
                .isEqualTo(1);
    }

    @Test
    void aStayCountsWhereItWasBookedOrLongEnough() {
        // Given
        var halfDays = new HalfDays(BRUSSELS, 780);
        var date = LocalDate.of(2026, 11, 24);
        var afternoon = slot("2026-11-24T12:00:00Z", "2026-11-24T16:30:00Z");

        // Then
        assertThat(halfDays.attended(afternoon, at("11:40"), at("16:00"), date)).containsExactly(HalfDay.PM);
        assertThat(halfDays.attended(afternoon, at("10:30"), at("16:00"), date))
                .containsExactly(HalfDay.AM, HalfDay.PM);
        assertThat(halfDays.attended(afternoon, at("11:30"), at("11:50"), date)).containsExactly(HalfDay.AM);
        assertThat(halfDays.attended(afternoon, at("16:20"), at("16:25"), date)).containsExactly(HalfDay.PM);
    }

    @Test
    void onAHolidayOnlyABadgeOpensTheDoor() {
        // Given
        var day = LocalDate.of(2026, 12, 25);
        var holidays = new Holidays(Map.of(day, Map.of("fr", "Noël")));
        var hosted = open(new Segment(510, 1050, OpeningState.HOSTED));
        var both = open(new Segment(360, 510, OpeningState.BADGE), new Segment(510, 1050, OpeningState.HOSTED));

        // Then
        assertThat(hosted.on(day, holidays).state()).isEqualTo(OpeningState.CLOSED);
        assertThat(both.on(day, holidays).state()).isEqualTo(OpeningState.BADGE);
        assertThat(both.capacityOn(day, holidays)).isEmpty();
        assertThat(both.on(day, holidays).slotOf(Part.DAY, true)).isEmpty();
    }

    @Test
    void aClosureWrapsOverNewYearAndIsForEverybody() {
        // Given
        var hours = new OpeningHours(
                BRUSSELS,
                780,
                LocalDate.of(2020, 1, 1),
                week(new Segment(510, 1050, OpeningState.HOSTED)),
                halves(),
                List.of(new AnnualClosure(MonthDay.of(12, 24), MonthDay.of(1, 2), Map.of("fr", "Congé"), true)));

        // Then
        assertThat(hours.on(LocalDate.of(2026, 12, 31), Holidays.NONE).state()).isEqualTo(OpeningState.CLOSED);
        assertThat(hours.on(LocalDate.of(2027, 1, 2), Holidays.NONE).state()).isEqualTo(OpeningState.CLOSED);
        assertThat(hours.on(LocalDate.of(2027, 1, 4), Holidays.NONE).state()).isEqualTo(OpeningState.HOSTED);
        assertThat(hours.capacityOn(LocalDate.of(2026, 12, 31), Holidays.NONE)).isEmpty();
    }

    @Test
    void aLunchBreakIsNotOpenFor() {
        // Given
        var hours = open(new Segment(510, 720, OpeningState.HOSTED), new Segment(780, 1050, OpeningState.HOSTED));
        var day = hours.on(LocalDate.of(2026, 11, 24), Holidays.NONE);

        // Then
        assertThat(day.isOpenFor(slot("2026-11-24T10:00:00Z", "2026-11-24T12:30:00Z"), false))
                .isFalse();
        assertThat(day.isOpenFor(slot("2026-11-24T09:00:00Z", "2026-11-24T11:00:00Z"), false))
                .isTrue();
    }

    private static Slot slot(String from, String to) {
        return new Slot(Instant.parse(from), Instant.parse(to));
    }

    private static Instant at(String clock) {
        return Instant.parse("2026-11-24T" + clock + ":00Z");
    }

    private static OpeningHours open(Segment... segments) {
        return new OpeningHours(BRUSSELS, 780, LocalDate.of(2020, 1, 1), week(segments), halves(), List.of());
    }

    private static Map<DayOfWeek, List<Segment>> week(Segment... segments) {
        var week = new EnumMap<DayOfWeek, List<Segment>>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, List.of(segments)));
        return week;
    }

    private static Map<DayOfWeek, Set<HalfDay>> halves() {
        var halves = new EnumMap<DayOfWeek, Set<HalfDay>>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> halves.put(day, EnumSet.allOf(HalfDay.class)));
        return halves;
    }
}
