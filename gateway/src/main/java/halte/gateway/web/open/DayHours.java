package halte.gateway.web.open;

import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Messages;
import halte.gateway.web.api.Day;
import halte.gateway.web.open.DayView.PartChoice;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a space is open on one day, where its midday lies, and what that makes of the parts of the day. */
record DayHours(
        @Nullable Day day,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable LocalTime noon,
        String zone) {

    static DayHours of(DayAnswers answers, DayChoice choice) {
        var day = answers.day(choice.date());
        var zone = answers.zone();
        return new DayHours(
                day,
                day == null ? null : Hours.of(day.opensAt(), zone),
                day == null ? null : Hours.of(day.closesAt(), zone),
                Hours.of(answers.space().halfDaySplit(), zone),
                zone);
    }

    boolean isOpen() {
        return day == null || day.isOpen();
    }

    /** Why it takes a plan to come then; empty when it takes none, or whoever looks holds one. */
    String planNeeded(String part, Messages words) {
        if (day == null || !day.isOpen()) {
            return "";
        }
        return day.planNeeded() ? words.plan_needed() : day.isBadgeNeeded(part) ? words.badge_needed() : "";
    }

    String words(Messages words, Locale locale) {
        if (day == null) {
            return "";
        }
        if (!day.isOpen()) {
            return words.day_closed();
        }
        var hours = span(words, locale);
        return hours.isEmpty()
                ? words.open_that_day()
                : day.state().equals("BADGE") ? words.open_badge(hours) : words.open_hours(hours);
    }

    List<PartChoice> parts(DayChoice choice, Messages words, Locale locale) {
        return Stream.of("DAY", "AM", "PM")
                .map(part -> new PartChoice(
                        part,
                        Format.sentence(name(part, words)),
                        hours(part, words, locale),
                        "/s/" + choice.slug() + "/" + choice.date() + "?part=" + part,
                        part.equals(choice.part())))
                .toList();
    }

    static String name(String part, Messages words) {
        return switch (part) {
            case "AM" -> words.part_am();
            case "PM" -> words.part_pm();
            default -> words.part_day();
        };
    }

    /** A request kept while the network is away is worth sending until the slot begins, or ends when it has begun. */
    Instant lastMoment(DayChoice choice, Instant now) {
        var split = noon == null ? LocalTime.NOON : noon;
        var begin = choice.part().equals("PM") ? split : opens == null ? LocalTime.of(8, 0) : opens;
        var end = choice.part().equals("AM") ? split : closes == null ? LocalTime.of(18, 0) : closes;
        var beginsAt = choice.date().atTime(begin).atZone(Hours.zoneOf(zone)).toInstant();
        var lastDay = end.isAfter(begin) ? choice.date() : choice.date().plusDays(1);
        return beginsAt.isAfter(now)
                ? beginsAt
                : lastDay.atTime(end).atZone(Hours.zoneOf(zone)).toInstant();
    }

    private String hours(String part, Messages words, Locale locale) {
        return switch (part) {
            case "AM" -> noon == null ? "" : words.until(Format.hour(noon, locale));
            case "PM" -> noon == null ? "" : words.from(Format.hour(noon, locale));
            default -> span(words, locale);
        };
    }

    private String span(Messages words, Locale locale) {
        return opens == null || closes == null ? "" : Hours.span(opens, closes, words, locale);
    }
}
