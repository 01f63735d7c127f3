package halte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first visit of a screen costs on the wire; the wish is printed beside the limit. */
@Journey
@Order(21)
class WeightTest {

    @ParameterizedTest(name = "{0} weighs at most {1} kB")
    @CsvSource({"day, 60, 30", "directory, 60, 30", "today, 60, 30", "host-today, 60, 60", "region, 80, 80"})
    void a_screen_is_light_enough_for_a_slow_line(String name, double limit, double wish) {
        // Given
        var screen = Screens.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        // When
        var weight = Weight.onRuralLine(visitor(screen), screen.path());

        // Then
        System.out.printf(
                "%-12s %5.1f kB in %d requests (wish %.0f, limit %.0f), largest paint after %.2f s at 400 kbit/s and 400 ms%n",
                name, weight.kilobytes(), weight.requests(), wish, limit, weight.largestPaintMillis() / 1000);
        assertThat(weight.kilobytes()).isLessThanOrEqualTo(limit);
    }

    private static Visitor visitor(Screens.Screen screen) {
        return screen.account() == null ? Visitor.onPhone() : Visitor.onPhone(screen.account());
    }
}
