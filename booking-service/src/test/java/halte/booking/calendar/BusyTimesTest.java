package halte.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a calendar says, over the change of clocks and in the words of several programs. */
class BusyTimesTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant FROM = Instant.parse("2027-03-20T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-09-20T00:00:00Z");

    @Test
    void aWeeklyLessonKeepsItsLocalTimeOverTheChangeOfClocks() {
        assertThat(times("""
                BEGIN:VEVENT
                UID:lesson@school
                DTSTART;TZID=Europe/Brussels:20270106T090000
                DTEND;TZID=Europe/Brussels:20270106T103000
                RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270408T000000Z
                EXDATE;TZID=Europe/Brussels:20270331T090000
                END:VEVENT
                """))
                .containsExactly(
                        "2027-03-24T08:00:00Z/2027-03-24T09:30:00Z", "2027-04-07T07:00:00Z/2027-04-07T08:30:00Z");
    }

    @Test
    void anotherZoneKeepsItsOwnRules() {
        // London changes its clocks with us, New York two weeks earlier and back
        assertThat(times("""
                BEGIN:VEVENT
                UID:call@elsewhere
                DTSTART;TZID=America/New_York:20270301T090000
                DURATION:PT1H
                RRULE:FREQ=WEEKLY;COUNT=6
                END:VEVENT
                """))
                .containsExactly(
                        "2027-03-22T13:00:00Z/2027-03-22T14:00:00Z",
                        "2027-03-29T13:00:00Z/2027-03-29T14:00:00Z",
                        "2027-04-05T13:00:00Z/2027-04-05T14:00:00Z");
    }

    @Test
    void timesWithoutAZoneAndWholeDaysAreThoseOfTheSpace() {
        assertThat(times("""
                BEGIN:VEVENT
                UID:floating@school
                DTSTART:20270401T140000
                DTEND:20270401T150000
                END:VEVENT
                BEGIN:VEVENT
                UID:fair@school
                DTSTART;VALUE=DATE:20270510
                DTEND;VALUE=DATE:20270512
                END:VEVENT
                BEGIN:VEVENT
                UID:weekly-floating@school
                DTSTART:20270605T080000
                DTEND:20270605T090000
                RRULE:FREQ=DAILY;COUNT=3
                EXDATE:20270606T080000
                END:VEVENT
                BEGIN:VEVENT
                UID:market@school
                DTSTART;VALUE=DATE:20270320
                RRULE:FREQ=WEEKLY;COUNT=3
                EXDATE;VALUE=DATE:20270327
                END:VEVENT
                """))
                .containsExactly(
                        "2027-03-19T23:00:00Z/2027-03-20T23:00:00Z",
                        "2027-04-01T12:00:00Z/2027-04-01T13:00:00Z",
                        "2027-04-02T22:00:00Z/2027-04-03T22:00:00Z",
                        "2027-05-09T22:00:00Z/2027-05-11T22:00:00Z",
                        "2027-06-05T06:00:00Z/2027-06-05T07:00:00Z",
                        "2027-06-07T06:00:00Z/2027-06-07T07:00:00Z");
    }

    @Test
    void aDateOfASeriesThatMovedOrFellOutIsWhereItIsNow() {
        assertThat(times("""
                BEGIN:VEVENT
                UID:club@library
                DTSTART;TZID=Europe/Brussels:20270405T180000
                DTEND;TZID=Europe/Brussels:20270405T200000
                RRULE:FREQ=WEEKLY;COUNT=3
                END:VEVENT
                BEGIN:VEVENT
                UID:club@library
                RECURRENCE-ID;TZID=Europe/Brussels:20270412T180000
                DTSTART;TZID=Europe/Brussels:20270413T170000
                DTEND;TZID=Europe/Brussels:20270413T180000
                END:VEVENT
                BEGIN:VEVENT
                UID:club@library
                RECURRENCE-ID;TZID=Europe/Brussels:20270419T180000
                DTSTART;TZID=Europe/Brussels:20270419T180000
                DTEND;TZID=Europe/Brussels:20270419T200000
                STATUS:CANCELLED
                END:VEVENT
                """))
                .containsExactly(
                        "2027-04-05T16:00:00Z/2027-04-05T18:00:00Z", "2027-04-13T15:00:00Z/2027-04-13T16:00:00Z");
    }

    @Test
    void whatIsFreeCancelledOrOverDoesNotCount() {
        assertThat(times("""
                BEGIN:VEVENT
                UID:birthday@home
                DTSTART;VALUE=DATE:20270501
                TRANSP:TRANSPARENT
                END:VEVENT
                BEGIN:VEVENT
                UID:off@school
                DTSTART:20270501T100000Z
                DTEND:20270501T110000Z
                STATUS:CANCELLED
                END:VEVENT
                BEGIN:VEVENT
                UID:last-year@school
                DTSTART:20260501T100000Z
                DTEND:20260501T110000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:outlook@school
                DTSTART:20270501T100000Z
                DTEND:20270501T110000Z
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                END:VEVENT
                """)).isEmpty();
    }

    @Test
    void anEndlessSeriesEndsWithTheHorizonAndAFineOneWithTheLimit() {
        assertThat(times("""
                BEGIN:VEVENT
                UID:daily@school
                DTSTART:20200101T080000Z
                DTEND:20200101T090000Z
                RRULE:FREQ=DAILY
                END:VEVENT
                """)).hasSize(184);
        assertThat(times("""
                BEGIN:VEVENT
                UID:mad@school
                DTSTART:20270401T080000Z
                DURATION:PT1S
                RRULE:FREQ=SECONDLY
                END:VEVENT
                """)).hasSize(5000);
    }

    @Test
    void whatIsNoCalendarIsSaidToBeNone() {
        for (var text : List.of("", "<html>Sign in</html>", "BEGIN:VCARD\r\nEND:VCARD\r\n")) {
            assertThatExceptionOfType(NotRead.class)
                    .isThrownBy(() -> BusyTimes.in(text, BRUSSELS, FROM, UNTIL))
                    .extracting(NotRead::failure)
                    .isEqualTo(Failure.NOT_A_CALENDAR);
        }
    }

    private static List<String> times(String events) {
        var text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//school//EN\r\n" + events.replace("\n", "\r\n")
                + "END:VCALENDAR\r\n";
        return BusyTimes.in(text, BRUSSELS, FROM, UNTIL).stream()
                .map(busy -> busy.slot().startsAt() + "/" + busy.slot().endsAt())
                .toList();
    }
}
