package halte.booking.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.hours.HalfDay;
import halte.booking.hours.HalfDays;
import halte.booking.hours.Slot;
import halte.booking.occupancy.DayFacts.BookingFact;
import halte.booking.occupancy.DayFacts.Capacity;
import halte.booking.occupancy.DayFacts.PresenceFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
        var capacity = new Capacity(random.nextInt(5) > 0, random.nextInt(5) > 0, 6);
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

        // When
        var facts = DayFacts.of(date, halfDays, capacity, bookings, presences);

        // Then
        for (var half : HalfDay.values()) {
            var counted = facts.half().get(half);
            var expected = model(half, date, capacity, bookings, presences);
            assertThat(counted).as("%s of %s", half, date).isEqualTo(expected);
            assertThat(counted.booked()).isLessThanOrEqualTo(Math.max(counted.desks(), 0));
            assertThat(counted.came() + counted.unbooked()).isLessThanOrEqualTo(counted.desks());
            assertThat(counted.came() + counted.missed()).isLessThanOrEqualTo(counted.booked());
        }
        assertThat(facts.personDays()).isEqualTo((int)
                presences.stream().map(PresenceFact::personId).distinct().count());
    }

    private static BookingFact booking(Random random, LocalDate date) {
        var start = date.atStartOfDay(BRUSSELS).toInstant().plusSeconds(900L * (28 + random.nextInt(40)));
        var end = start.plusSeconds(900L * (1 + random.nextInt(36)));
        var state = STATES.get(random.nextInt(STATES.size()));
        boolean walkIn = List.of("CHECKED_IN", "COMPLETED").contains(state) && random.nextInt(3) == 0;
        var cancelledAt = "CANCELLED".equals(state) ? start.plusSeconds(900L * (random.nextInt(20) - 10)) : null;
        return new BookingFact(
                new UUID(random.nextLong(), random.nextLong()),
                random.nextInt(6),
                random.nextInt(6) > 0,
                walkIn,
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

    private DayFacts.Half model(
            HalfDay half, LocalDate date, Capacity capacity, List<BookingFact> bookings, List<PresenceFact> presences) {
        boolean open = half == HalfDay.AM ? capacity.am() : capacity.pm();
        if (!open) {
            return new DayFacts.Half(0, 0, 0, 0, 0);
        }
        var booked = new TreeSet<Integer>();
        var came = new TreeSet<Integer>();
        var missed = new TreeSet<Integer>();
        var other = new TreeSet<Integer>();
        for (var booking : bookings) {
            if (!booking.declaredDesk()) {
                continue;
            }
            boolean mine = !booking.walkIn()
                    && minutes(booking.slot().startsAt(), booking.slot().endsAt(), half, date) >= 60
                    && (!"CANCELLED".equals(booking.state()) || cancelledAfterItsHalfBegan(booking, half, date));
            boolean there = presences.stream()
                    .filter(presence -> presence.bookingId().equals(booking.id()))
                    .anyMatch(presence -> wasThere(presence, booking, half, date));
            if (mine) {
                booked.add(booking.resourceId());
            }
            if (there && mine) {
                came.add(booking.resourceId());
            } else if (there) {
                other.add(booking.resourceId());
            } else if (mine && !"CONFIRMED".equals(booking.state())) {
                missed.add(booking.resourceId());
            }
        }
        missed.removeAll(came);
        other.removeAll(came);
        return new DayFacts.Half(capacity.desks(), booked.size(), came.size(), missed.size(), other.size());
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
