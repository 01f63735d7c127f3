package halte.booking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.hours.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Counting a quota against a plain model with a loop and a set. */
class QuotaUsePropertyTest {

    @Property(tries = 2000)
    void theUseIsTheSumOfWhatCountsAndNothingGoesBeyondTheLimit(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var quota = new Quota(
                1,
                1,
                "q",
                true,
                Quota.Unit.values()[random.nextInt(3)],
                Quota.Period.values()[random.nextInt(5)],
                Quota.Pool.TEAM,
                1 + random.nextInt(400),
                Scope.EVERYTHING,
                Map.of(),
                0);
        var counted = new ArrayList<QuotaUse.Counted>();
        for (int i = random.nextInt(8); i > 0; i--) {
            counted.add(counted(random));
        }
        var wish = counted(random);

        // When
        var use = QuotaUse.of(quota, "team", asked(wish), counted);

        // Then
        long before = model(quota, counted);
        var all = new ArrayList<>(counted);
        all.add(wish);
        long after = model(quota, all);
        assertThat(use.used()).isEqualTo(before);
        assertThat(use.used() + use.adds()).isEqualTo(after);
        assertThat(use.isBeyond()).isEqualTo(after > before && after > quota.amount());
        if (use.adds() > quota.amount()) {
            assertThat(use.freesUpOn()).isNull();
        } else if (quota.period() != Quota.Period.AHEAD) {
            var free = use.freesUpOn();
            assertThat(free).isAfter(wish.date());
            assertThat(key(quota, free)).isNotEqualTo(key(quota, wish.date()));
            assertThat(key(quota, free.minusDays(1))).isEqualTo(key(quota, wish.date()));
        }
    }

    private static long model(Quota quota, List<QuotaUse.Counted> uses) {
        long sum = 0;
        var seen = new HashSet<List<Object>>();
        for (var use : uses) {
            switch (quota.unit()) {
                case MINUTES -> sum += use.minutes();
                case BOOKINGS -> sum++;
                case LOCAL_DAYS -> sum += seen.add(List.of(use.personId(), use.date())) ? 1 : 0;
            }
        }
        return sum;
    }

    /** Two days share a key when they lie in one period. */
    private static Object key(Quota quota, LocalDate date) {
        return switch (quota.period()) {
            case DAY, AHEAD -> date;
            case WEEK -> {
                var day = date;
                while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
                    day = day.minusDays(1);
                }
                yield day;
            }
            case MONTH -> date.getYear() + "-" + date.getMonthValue();
            case YEAR -> date.getYear();
        };
    }

    private static QuotaUse.Counted counted(Random random) {
        var date = LocalDate.of(2026, 11, 20).plusDays(random.nextInt(60));
        long minutes = 15L * (1 + random.nextInt(20));
        return new QuotaUse.Counted(
                new UUID(1, random.nextLong()),
                new UUID(0, random.nextInt(3)),
                date,
                minutes,
                date.atTime(10, 0).toInstant(ZoneOffset.UTC).plusSeconds(minutes * 60),
                date);
    }

    private static Asked asked(QuotaUse.Counted wish) {
        var start = wish.endsAt().minusSeconds(wish.minutes() * 60);
        return new Asked(
                null, null, wish.date(), null, new Slot(start, wish.endsAt()), wish.personId(), false, null, null);
    }
}
