package halte.booking.series;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import halte.booking.hours.Slot;
import halte.booking.series.SeriesEvents.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happened to a series, a program that reads its calendar file shows exactly the dates that are booked. */
class SeriesCalendarPropertyTest {

    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Brussels"), ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"));
    private static final List<String> RULES = List.of(
            "FREQ=DAILY;COUNT=40",
            "FREQ=DAILY;INTERVAL=3;COUNT=20",
            "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=30",
            "FREQ=WEEKLY;INTERVAL=2;COUNT=20",
            "FREQ=MONTHLY;COUNT=12",
            "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12",
            "FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20270601");

    @Property(tries = 300)
    void theFileSaysWhatIsStored(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        var first = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(200));
        // Not at night: of a local time that comes twice RFC 5545 (3.3.5) means the first, the parser takes the second.
        var start = LocalTime.of(4 + random.nextInt(18), 15 * random.nextInt(4));
        var rule = RULES.get(random.nextInt(RULES.size()));
        var series = series(first, rule, Times.of(start, start.plusMinutes(45)));
        var dates = Recurring.parse(rule).dates(first, random.nextBoolean(), start, zone, first);
        var shown = new ArrayList<Occurrence>();
        var expected = new TreeMap<Instant, Instant>();
        for (var date : dates) {
            if (random.nextInt(5) > 0) {
                var usual = series.times().slotOn(date, zone);
                var slot = random.nextInt(6) > 0 ? usual : moved(usual, random);
                shown.add(Occurrence.wanted(series, date)
                        .made(OccurrenceState.BOOKED, 1 + random.nextInt(2), slot, UUID.randomUUID(), null));
                expected.put(slot.startsAt(), slot.endsAt());
            }
        }
        if (shown.isEmpty()) {
            return;
        }

        // When
        var file = SeriesCalendar.write(series, shown, "PUBLISH", place(zone));

        // Then
        assertThat(read(file, zone)).as("%s %s", rule, zone).isEqualTo(expected);
    }

    /** To an hour of its own that no other date has. */
    private static Slot moved(Slot usual, Random random) {
        long seconds = 900L * (1 + random.nextInt(3));
        return new Slot(usual.startsAt().plusSeconds(seconds), usual.endsAt().plusSeconds(seconds + 900));
    }

    /** As a calendar program does it that knows only the file: the rule, without what is taken out or overridden. */
    private static Map<Instant, Instant> read(String file, ZoneId zone) {
        var found = new TreeMap<Instant, Instant>();
        var overridden = new ArrayList<Instant>();
        // The parser believes that summer time is always an hour where a file describes its zone; by name it knows
        // better.
        var named = file.replaceAll("(?s)BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n", "");
        var events = Biweekly.parse(named).first().getEvents();
        for (var event : events) {
            if (event.getRecurrenceId() != null) {
                overridden.add(event.getRecurrenceId().getValue().toInstant());
            }
        }
        for (var event : events) {
            if (event.getRecurrenceId() != null) {
                found.put(startOf(event), event.getDateEnd().getValue().toInstant());
            } else {
                long length = startOf(event).until(event.getDateEnd().getValue().toInstant(), ChronoUnit.SECONDS);
                var dates = event.getDateIterator(TimeZone.getTimeZone(zone));
                while (dates.hasNext()) {
                    var at = dates.next().toInstant();
                    if (!overridden.contains(at)) {
                        found.put(at, at.plusSeconds(length));
                    }
                }
            }
        }
        return found;
    }

    private static Instant startOf(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static Place place(ZoneId zone) {
        return new Place(
                "Place",
                "Rue du Lieu 1, 6460 Chimay",
                zone,
                Map.of(1, "Salle 1", 2, "Salle 2"),
                "http://localhost/me/series",
                "reservations@halte.example",
                null,
                Instant.parse("2026-11-23T08:00:00Z"));
    }

    private static Series series(LocalDate first, String rule, Times times) {
        return new Series(
                UUID.randomUUID(),
                1,
                "PRO",
                "operator",
                1,
                "PRO-R01",
                "ROOM",
                UUID.randomUUID(),
                "Somebody",
                null,
                "fr",
                null,
                rule,
                first,
                Set.of(),
                times,
                false,
                0,
                Instant.parse("2026-11-23T08:00:00Z"));
    }
}
