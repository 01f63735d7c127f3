package halte.booking.invitation;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;

/** VTIMEZONE out of the rules the JDK knows; nothing is fetched from anywhere. */
public final class CalendarZone {

    private static final int SINCE = 2000;

    private CalendarZone() {}

    public static VTimezone of(ZoneId zone, Instant now) {
        var described = new VTimezone(zone.getId());
        var rules = zone.getRules();
        if (rules.getTransitionRules().isEmpty()) {
            described.addStandardTime(fixed(rules.getOffset(now)));
        }
        for (var rule : rules.getTransitionRules()) {
            if (rule.getOffsetAfter().equals(rule.getStandardOffset())) {
                described.addStandardTime(change(new StandardTime(), rule));
            } else {
                described.addDaylightSavingsTime(change(new DaylightSavingsTime(), rule));
            }
        }
        return described;
    }

    private static StandardTime fixed(ZoneOffset offset) {
        var always = new StandardTime();
        always.setDateStart(components(LocalDateTime.of(SINCE, 1, 1, 0, 0)));
        always.setTimezoneOffsetFrom(utc(offset));
        always.setTimezoneOffsetTo(utc(offset));
        return always;
    }

    private static <T extends Observance> T change(T observance, ZoneOffsetTransitionRule rule) {
        var first = rule.createTransition(SINCE);
        observance.setDateStart(components(first.getDateTimeBefore()));
        observance.setTimezoneOffsetFrom(utc(rule.getOffsetBefore()));
        observance.setTimezoneOffsetTo(utc(rule.getOffsetAfter()));
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(rule.getMonth().getValue())
                .byDay(week(rule), DayOfWeek.valueOf(rule.getDayOfWeek().name()))
                .build());
        return observance;
    }

    /** Which such weekday of the month: counted from its start, or -1 for the last. */
    private static int week(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        boolean last = day < 0 || day + 6 == rule.getMonth().maxLength();
        return last ? -1 : (day - 1) / 7 + 1;
    }

    private static DateTimeComponents components(LocalDateTime local) {
        return new DateTimeComponents(
                local.getYear(),
                local.getMonthValue(),
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond(),
                false);
    }

    private static UtcOffset utc(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
