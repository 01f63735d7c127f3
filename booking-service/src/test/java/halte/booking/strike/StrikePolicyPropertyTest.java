package halte.booking.strike;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The policy against a plain model that walks through the calendar day by day. */
class StrikePolicyPropertyTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 120;

    @Property(tries = 500)
    void refusalsAreAsCountedDayByDay(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var policy = new StrikePolicy(1 + random.nextInt(4), 1 + random.nextInt(60), 1 + random.nextInt(40));
        List<LocalDate> struckOn = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            struckOn.add(START.plusDays(random.nextInt(DAYS)));
        }

        // When
        var until = policy.refusedUntil(struckOn);

        // Then
        assertThat(until).isEqualTo(model(policy, struckOn));
    }

    @Test
    void oneStrikeTooFewRefusesNobody() {
        // Given
        var policy = new StrikePolicy(3, 30, 14);
        var first = LocalDate.of(2026, 11, 1);

        // Then
        assertThat(policy.refusedUntil(List.of(first, first.plusDays(5)))).isEmpty();
        assertThat(policy.refusedUntil(List.of(first, first.plusDays(5), first.plusDays(30))))
                .isEmpty();
        assertThat(policy.refusedUntil(List.of(first, first.plusDays(5), first.plusDays(29))))
                .contains(first.plusDays(29 + 14));
    }

    private static Optional<LocalDate> model(StrikePolicy policy, List<LocalDate> struckOn) {
        LocalDate until = null;
        for (int day = 0; day < DAYS; day++) {
            var date = START.plusDays(day);
            int counted = 0;
            for (int back = 0; back < policy.withinDays(); back++) {
                var earlier = date.minusDays(back);
                counted += (int) struckOn.stream().filter(earlier::equals).count();
            }
            if (struckOn.contains(date) && counted >= policy.strikes()) {
                until = date.plusDays(policy.refusedDays());
            }
        }
        return Optional.ofNullable(until);
    }
}
