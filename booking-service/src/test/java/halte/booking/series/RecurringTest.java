package halte.booking.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halte.booking.hours.Part;
import halte.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurringTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final String OUTLOOK = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Elsewhere//EN
            BEGIN:VTIMEZONE
            TZID:Romance Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:1@elsewhere
            DTSTAMP:20261101T000000Z
            DTSTART;TZID=Romance Standard Time:20261201T093000
            DTEND;TZID=Romance Standard Time:20261201T110000
            RRULE:FREQ=WEEKLY;COUNT=20;BYDAY=TU
            EXDATE;TZID=Romance Standard Time:20261222T093000,20261229T093000
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ",
                "FREQ=SOMETIMES",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;COUNT=0",
                "FREQ=WEEKLY;COUNT=-3",
                "FREQ=WEEKLY;COUNT=3;UNTIL=20270101",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=999999999",
                "FREQ=DAILY;X-COLOUR=RED",
                "FREQ=DAILY\r\nATTENDEE:mailto:a@b.example",
                "{}"
            })
    void whatIsNoRuleIsRefused(String text) {
        assertThatThrownBy(() -> Recurring.parse(text))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(SeriesProblem.RECURRENCE_NOT_READABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=HOURLY", "FREQ=SECONDLY;COUNT=3", "FREQ=DAILY;BYHOUR=9,14", "FREQ=DAILY;BYMINUTE=0,30"})
    void moreThanOneADayIsRefused(String text) {
        assertThatThrownBy(() -> Recurring.parse(text))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(SeriesProblem.RECURRENCE_TOO_FINE));
    }

    @Test
    void anOpenRuleEndsAfterAYearAndALongOneIsRefused() {
        assertThat(dates("FREQ=WEEKLY;BYDAY=TU")).hasSize(53).endsWith(LocalDate.of(2027, 11, 30));
        assertThat(dates("FREQ=DAILY")).hasSize(Recurring.MOST);
        for (var endless : List.of("FREQ=DAILY;COUNT=367", "FREQ=YEARLY;COUNT=9", "FREQ=DAILY;UNTIL=20991231")) {
            assertThatThrownBy(() -> dates(endless)).as(endless).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aRuleWithoutAnyDateGivesNone() {
        assertThat(dates("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3")).isEmpty();
        assertThat(dates("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261130")).isEmpty();
    }

    @Test
    void aMonthWithoutThatDayIsLeftOut() {
        assertThat(Recurring.parse("FREQ=MONTHLY;COUNT=3")
                        .dates(LocalDate.of(2026, 12, 31), false, LocalTime.NOON, BRUSSELS, TUESDAY))
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31), LocalDate.of(2027, 3, 31));
    }

    @Test
    void datesThatAreOverCountButAreNotThere() {
        assertThat(Recurring.parse("FREQ=WEEKLY;COUNT=4")
                        .dates(TUESDAY.minusWeeks(2), false, LocalTime.NOON, BRUSSELS, TUESDAY))
                .containsExactly(TUESDAY, TUESDAY.plusWeeks(1));
    }

    @Test
    void aStartThatSummerTimeLeavesOutMovesOnAndOneThatComesTwiceIsTheFirst() {
        var night = Times.of(LocalTime.of(2, 30), LocalTime.of(3, 30));
        assertThat(night.slotOn(LocalDate.of(2027, 3, 28), BRUSSELS).startsAt())
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(night.slotOn(LocalDate.of(2026, 10, 25), BRUSSELS).startsAt())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(night.slotOn(LocalDate.of(2027, 3, 28), BRUSSELS).minutes()).isEqualTo(60);
    }

    @Test
    void aCalendarFileOfAnotherProgramIsRead() {
        // When
        var wish = CalendarWish.read(OUTLOOK, BRUSSELS);

        // Then
        assertThat(wish.firstDate()).isEqualTo(TUESDAY);
        assertThat(wish.times()).isEqualTo(Times.of(LocalTime.of(9, 30), LocalTime.of(11, 0)));
        assertThat(wish.exceptDates()).containsExactly(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 29));
        assertThat(wish.recurring().dates(wish.firstDate(), true, LocalTime.of(9, 30), BRUSSELS, TUESDAY))
                .hasSize(20);
    }

    @Test
    void theFirstDateOfACalendarFileCountsWhateverTheRuleSays() {
        var wish = CalendarWish.read(OUTLOOK.replace("BYDAY=TU", "BYDAY=FR").replace("COUNT=20", "COUNT=3"), BRUSSELS);
        assertThat(wish.recurring().dates(wish.firstDate(), true, LocalTime.of(9, 30), BRUSSELS, TUESDAY))
                .containsExactly(TUESDAY, LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 11));
    }

    @Test
    void aWholeDayInACalendarFileIsTheWholeDay() {
        var wish =
                CalendarWish.read(event("DTSTART;VALUE=DATE:20261201\r\nRRULE:FREQ=WEEKLY;UNTIL=20261231"), BRUSSELS);
        assertThat(wish.times()).isEqualTo(Times.of(Part.DAY));
        assertThat(wish.recurring().dates(wish.firstDate(), true, LocalTime.MIDNIGHT, BRUSSELS, TUESDAY))
                .hasSize(5);
    }

    @Test
    void aCalendarFileOfAnotherZoneIsRefusedByItsName() {
        assertThatThrownBy(() -> CalendarWish.read(
                        event("DTSTART:20261201T083000Z\r\nDTEND:20261201T100000Z\r\nRRULE:FREQ=WEEKLY;COUNT=2"),
                        BRUSSELS))
                .hasMessageContaining("Europe/Brussels")
                .hasMessageContaining("UTC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20261201T083000",
                "RRULE:FREQ=DAILY",
                "DTSTART:20261201T083000\r\nRRULE:FREQ=DAILY",
                "DTSTART:20261201T083000\r\nDTEND:20261130T083000\r\nRRULE:FREQ=DAILY",
                "DTSTART:2026x\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY",
                "DTSTART:20261201T083000\r\nDURATION:P9D\r\nRRULE:FREQ=DAILY"
            })
    void aCalendarFileWithoutASeriesIsRefused(String lines) {
        assertThatThrownBy(() -> CalendarWish.read(event(lines), BRUSSELS)).isInstanceOf(Refusal.class);
    }

    private static String event(String lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:2@x\r\n"
                + "DTSTAMP:20261101T000000Z\r\n" + lines + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static List<LocalDate> dates(String rule) {
        return Recurring.parse(rule).dates(TUESDAY, false, LocalTime.NOON, BRUSSELS, TUESDAY);
    }
}
