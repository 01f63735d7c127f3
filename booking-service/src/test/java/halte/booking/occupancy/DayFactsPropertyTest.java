package halte.booking.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.hours.HalfDay;
import halte.booking.hours.HalfDays;
import halte.booking.hours.Slot;
import halte.booking.hours.Stretches;
import halte.booking.occupancy.Day.BookingFact;
import halte.booking.occupancy.Day.Capacity;
import halte.booking.occupancy.Day.Cause;
import halte.booking.occupancy.Day.KeptFact;
import halte.booking.occupancy.Day.PresenceFact;
import halte.booking.occupancy.Day.Room;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The roll-up of a day against a plain model that walks through the day minute by minute. */
class DayFactsPropertyTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int SPLIT = 13 * 60;
    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 10, 25), LocalDate.of(2027, 3, 28));
    private static final List<String> STATES = List.of("CONFIRMED", "CHECKED_IN", "COMPLETED", "RELEASED", "CANCELLED");

    private final HalfDays halfDays = new HalfDays(BRUSSELS, SPLIT);

    @Property(tries = 400)
    void everyDayAddsUpAsMinuteByMinute(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var date = DATES.get(random.nextInt(DATES.size()));
        var opening =
                random.nextInt(4) == 0 ? List.of(480, 1080, 0) : List.of(510, 720, 1, 780, 1050, 1, 1050, 1200, 0);
        var hours = new OpenHours(opening);
        var capacity = new Capacity(
                random.nextInt(5) > 0,
                random.nextInt(5) > 0,
                6,
                hours.on(date, BRUSSELS, false),
                hours.on(date, BRUSSELS, true));
        var bookings = new ArrayList<BookingFact>();
        var presences = new ArrayList<PresenceFact>();
        for (int i = random.nextInt(12); i > 0; i--) {
            bookings.add(booking(random, date));
        }
        for (var booking : bookings) {
            if (List.of("CHECKED_IN", "COMPLETED").contains(booking.state())) {
                presences.add(presence(random, booking));
            }
        }

        var kept = new ArrayList<KeptFact>();
        for (int i = random.nextInt(6); i > 0; i--) {
            kept.add(kept(random, date));
        }
        var rooms = List.of(
                new Room(10, "ROOM", random.nextBoolean(), Set.of(10, 12)),
                new Room(11, "ROOM", false, Set.of(11, 12)),
                new Room(13, "BOOTH", false, Set.of(13)));
        var day = new Day(date, halfDays, capacity, random.nextBoolean(), 3, rooms, bookings, presences, kept);

        // When
        var facts = DayFacts.of(day);

        // Then
        for (var half : HalfDay.values()) {
            var counted = facts.half().get(half);
            var expected = model(half, day);
            assertThat(counted).as("%s of %s", half, date).isEqualTo(expected);
            assertThat(counted.booked()).isLessThanOrEqualTo(Math.max(counted.desks(), 0));
            assertThat(counted.missed()).isLessThanOrEqualTo(counted.booked());
            assertThat(counted.came() + counted.unbooked()).isLessThanOrEqualTo(counted.desks());
            assertThat(counted.came() + counted.missed()).isLessThanOrEqualTo(counted.booked());
        }
        assertThat(facts.personDays()).isEqualTo((int)
                presences.stream().map(PresenceFact::personId).distinct().count());
        assertThat(facts.hours()).isEqualTo(hoursModel(day));
        assertThat(facts.rooms()).isEqualTo(roomsModel(day));
    }

    private static KeptFact kept(Random random, LocalDate date) {
        var cause = Cause.values()[random.nextInt(3)];
        var midnight = date.atStartOfDay(BRUSSELS).toInstant();
        boolean whole = random.nextInt(3) == 0 || cause == Cause.ALLOCATION;
        var start = whole ? midnight : midnight.plusSeconds(900L * random.nextInt(80));
        var end = whole
                ? date.plusDays(1).atStartOfDay(BRUSSELS).toInstant()
                : start.plusSeconds(900L * (1 + random.nextInt(40)));
        boolean desk = cause != Cause.EVENT && random.nextBoolean();
        return new KeptFact(desk ? random.nextInt(6) : 10 + random.nextInt(4), desk, cause, new Slot(start, end));
    }

    private static boolean isKept(Day day, Cause cause, Set<Integer> resources, Instant at) {
        return day.kept().stream()
                .anyMatch(each -> each.cause() == cause
                        && resources.contains(each.resourceId())
                        && each.slot().contains(at));
    }

    private static List<Instant> minutesOf(LocalDate date) {
        var minutes = new ArrayList<Instant>();
        var end = date.plusDays(1).atStartOfDay(BRUSSELS).toInstant();
        for (var at = date.atStartOfDay(BRUSSELS).toInstant(); at.isBefore(end); at = at.plusSeconds(60)) {
            minutes.add(at);
        }
        return minutes;
    }

    private static boolean within(Stretches stretches, Instant at) {
        return stretches.slots().stream().anyMatch(slot -> slot.contains(at));
    }

    private static DeskHours hoursModel(Day day) {
        if (!day.capacity().am() && !day.capacity().pm()) {
            return DeskHours.NONE;
        }
        var open = new int[24];
        var booked = new int[24];
        var observed = new int[24];
        for (var at : minutesOf(day.date())) {
            if (!within(day.capacity().open(), at)) {
                continue;
            }
            int hour = at.atZone(BRUSSELS).getHour();
            for (int desk = 0; desk < 6; desk++) {
                int which = desk;
                if (isKept(day, Cause.BLOCKER, Set.of(which), at)) {
                    continue;
                }
                open[hour]++;
                boolean taken = isKept(day, Cause.ALLOCATION, Set.of(which), at)
                        || day.bookings().stream()
                                .anyMatch(booking -> booking.resourceId() == which
                                        && booking.declaredDesk()
                                        && booking.planned()
                                        && lives(booking)
                                        && booking.slot().contains(at));
                booked[hour] += taken ? 1 : 0;
                boolean there = day.bookings().stream()
                        .filter(booking -> booking.resourceId() == which && booking.declaredDesk())
                        .anyMatch(booking -> day.presences().stream()
                                .anyMatch(stay -> stay.bookingId().equals(booking.id())
                                        && !at.isBefore(stay.cameAt())
                                        && at.isBefore(stay.until(booking.slot()))));
                observed[hour] += there ? 1 : 0;
            }
        }
        return new DeskHours(list(open), list(booked), list(observed));
    }

    private static boolean lives(BookingFact booking) {
        return !"CANCELLED".equals(booking.state())
                || (booking.cancelledAt() != null
                        && !booking.cancelledAt().isBefore(booking.slot().startsAt()));
    }

    private static List<Integer> list(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static Map<String, RoomMinutes> roomsModel(Day day) {
        var kinds = new TreeMap<String, RoomMinutes>();
        for (var room : day.rooms()) {
            int open = 0;
            int used = 0;
            for (var at : minutesOf(day.date())) {
                var hours = room.hostedOnly()
                        ? day.capacity().hosted()
                        : day.capacity().open();
                if (!within(hours, at) || isKept(day, Cause.BLOCKER, room.within(), at)) {
                    continue;
                }
                open++;
                boolean taken = isKept(day, Cause.EVENT, room.within(), at)
                        || day.bookings().stream()
                                .anyMatch(booking -> room.within().contains(booking.resourceId())
                                        && lives(booking)
                                        && booking.slot().contains(at));
                used += taken ? 1 : 0;
            }
            kinds.merge(room.kind(), new RoomMinutes(open, used), RoomMinutes::plus);
        }
        kinds.values().removeIf(minutes -> minutes.open() == 0);
        return kinds;
    }

    private static BookingFact booking(Random random, LocalDate date) {
        var start = date.atStartOfDay(BRUSSELS).toInstant().plusSeconds(900L * (28 + random.nextInt(40)));
        var end = start.plusSeconds(900L * (1 + random.nextInt(36)));
        var state = STATES.get(random.nextInt(STATES.size()));
        boolean room = random.nextInt(5) == 0;
        boolean walkIn = List.of("CHECKED_IN", "COMPLETED").contains(state) && random.nextInt(3) == 0;
        var cancelledAt = "CANCELLED".equals(state) ? start.plusSeconds(900L * (random.nextInt(20) - 10)) : null;
        return new BookingFact(
                new UUID(random.nextLong(), random.nextLong()),
                room ? 10 + random.nextInt(4) : random.nextInt(6),
                !room,
                !walkIn,
                state,
                new Slot(start, end),
                cancelledAt);
    }

    private static PresenceFact presence(Random random, BookingFact booking) {
        var came = booking.slot().startsAt().plusSeconds(60L * (random.nextInt(200) - 100));
        if (!came.isBefore(booking.slot().endsAt())) {
            came = booking.slot().startsAt();
        }
        var left = random.nextInt(3) == 0 ? null : came.plusSeconds(60L * random.nextInt(500));
        return new PresenceFact(booking.id(), new UUID(0, random.nextInt(5)), came, left);
    }

    private DeskHalfDays model(HalfDay half, Day day) {
        var capacity = day.capacity();
        var date = day.date();
        if (half == HalfDay.AM ? !capacity.am() : !capacity.pm()) {
            return DeskHalfDays.NONE;
        }
        var open = minutesOf(date).stream()
                .filter(at -> halfOf(at, date) == half && within(capacity.open(), at))
                .toList();
        var blocked = new TreeSet<Integer>();
        var allocated = new TreeSet<Integer>();
        for (int desk = 0; desk < 6; desk++) {
            int which = desk;
            if (open.stream().allMatch(at -> isKept(day, Cause.BLOCKER, Set.of(which), at))) {
                blocked.add(which);
            } else if (open.stream().allMatch(at -> isKept(day, Cause.ALLOCATION, Set.of(which), at))) {
                allocated.add(which);
            }
        }
        if (blocked.size() == 6) {
            return DeskHalfDays.NONE;
        }
        var bookings = day.bookings();
        var presences = day.presences();
        var booked = new TreeSet<Integer>();
        var came = new TreeSet<Integer>();
        var missed = new TreeSet<Integer>();
        var other = new TreeSet<Integer>();
        for (var booking : bookings) {
            if (!booking.declaredDesk() || blocked.contains(booking.resourceId())) {
                continue;
            }
            boolean mine = booking.planned()
                    && minutes(booking.slot().startsAt(), booking.slot().endsAt(), half, date) >= 60
                    && (!"CANCELLED".equals(booking.state()) || cancelledAfterItsHalfBegan(booking, half, date));
            boolean there = presences.stream()
                    .filter(presence -> presence.bookingId().equals(booking.id()))
                    .anyMatch(presence -> wasThere(presence, booking, half, date));
            if (mine) {
                booked.add(booking.resourceId());
            }
            if (there && (mine || allocated.contains(booking.resourceId()))) {
                came.add(booking.resourceId());
            } else if (there) {
                other.add(booking.resourceId());
            } else if (mine && !"CONFIRMED".equals(booking.state())) {
                missed.add(booking.resourceId());
            }
        }
        booked.addAll(allocated);
        if (day.over()) {
            missed.addAll(allocated);
        }
        missed.removeAll(came);
        other.removeAll(came);
        return new DeskHalfDays(6 - blocked.size(), booked.size(), came.size(), missed.size(), other.size());
    }

    private static boolean cancelledAfterItsHalfBegan(BookingFact booking, HalfDay half, LocalDate date) {
        for (var at = booking.slot().startsAt(); at.isBefore(booking.slot().endsAt()); at = at.plusSeconds(60)) {
            if (halfOf(at, date) == half) {
                return booking.cancelledAt() != null && !booking.cancelledAt().isBefore(at);
            }
        }
        return false;
    }

    private static boolean wasThere(PresenceFact presence, BookingFact booking, HalfDay half, LocalDate date) {
        var until = presence.leftAt() == null ? booking.slot().endsAt() : presence.leftAt();
        var wanted = wanted(booking.slot(), date);
        var attended = new TreeSet<HalfDay>();
        for (var each : HalfDay.values()) {
            int minutes = minutes(presence.cameAt(), until, each, date);
            if (minutes >= 60 || (minutes > 0 && wanted.contains(each))) {
                attended.add(each);
            }
        }
        if (attended.isEmpty()) {
            attended.add(presence.cameAt().isBefore(afternoon(date)) ? HalfDay.AM : HalfDay.PM);
        }
        return attended.contains(half);
    }

    private static TreeSet<HalfDay> wanted(Slot slot, LocalDate date) {
        var wanted = new TreeSet<HalfDay>();
        int morning = minutes(slot.startsAt(), slot.endsAt(), HalfDay.AM, date);
        int afternoon = minutes(slot.startsAt(), slot.endsAt(), HalfDay.PM, date);
        if (morning >= 60) {
            wanted.add(HalfDay.AM);
        }
        if (afternoon >= 60) {
            wanted.add(HalfDay.PM);
        }
        if (wanted.isEmpty() && morning + afternoon > 0) {
            wanted.add(morning >= afternoon ? HalfDay.AM : HalfDay.PM);
        }
        return wanted;
    }

    private static int minutes(Instant from, Instant to, HalfDay half, LocalDate date) {
        int minutes = 0;
        for (var at = from; at.isBefore(to); at = at.plusSeconds(60)) {
            if (halfOf(at, date) == half) {
                minutes++;
            }
        }
        return minutes;
    }

    private static HalfDay halfOf(Instant at, LocalDate date) {
        var local = at.atZone(BRUSSELS);
        if (!local.toLocalDate().equals(date)) {
            return null;
        }
        return local.getHour() * 60 + local.getMinute() < SPLIT ? HalfDay.AM : HalfDay.PM;
    }

    private static Instant afternoon(LocalDate date) {
        return date.atTime(13, 0).atZone(BRUSSELS).toInstant();
    }
}
