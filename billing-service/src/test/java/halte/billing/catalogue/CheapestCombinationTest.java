package halte.billing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import halte.billing.catalogue.CheapestCombination.Piece;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheapestCombinationTest {

    private static final RatePrices ROOM = rate("12.50", "40.00", "70.00", null);

    @Test
    void hoursAreChargedByStartedQuarter() {
        assertThat(of(ROOM, 61)).isEqualTo("1.25 HOUR");
    }

    @Test
    void aHalfDayIsTakenOnceItIsCheaperThanItsHours() {
        assertThat(of(ROOM, 180)).isEqualTo("3 HOUR");
        assertThat(of(ROOM, 200)).isEqualTo("1 HALF_DAY");
        assertThat(of(ROOM, 300)).isEqualTo("1 HALF_DAY + 1 HOUR");
    }

    @Test
    void aDayIsTakenOnceItIsCheaperThanTwoHalfDays() {
        assertThat(of(ROOM, 480)).isEqualTo("1 DAY");
        assertThat(of(ROOM, 1441)).isEqualTo("1 DAY + 0.25 HOUR");
    }

    @Test
    void aBoothIsSoldByTheHourOnly() {
        assertThat(of(rate("4.00", null, null, null), 480)).isEqualTo("8 HOUR");
    }

    @Test
    void aParkingPlaceIsSoldByTheDayOnly() {
        assertThat(of(rate(null, null, "5.00", null), 240)).isEqualTo("1 DAY");
    }

    @Test
    void lodgingIsSoldByTheNight() {
        assertThat(of(rate(null, null, null, "55.00"), 2 * 1440)).isEqualTo("2 NIGHT");
    }

    @Test
    void whatIsLetByTheMonthHasNoPriceForABooking() {
        assertThat(CheapestCombination.of(rate(null, null, null, null), 240)).isEmpty();
    }

    private static String of(RatePrices rate, int minutes) {
        List<Piece> pieces = CheapestCombination.of(rate, minutes).orElseThrow();
        return pieces.stream()
                .map(piece -> piece.quantity().stripTrailingZeros().toPlainString() + " " + piece.length())
                .collect(Collectors.joining(" + "));
    }

    private static RatePrices rate(
            @Nullable String hour, @Nullable String halfDay, @Nullable String day, @Nullable String night) {
        return new RatePrices(LocalDate.EPOCH, null, price(hour), price(halfDay), price(day), price(night), null);
    }

    private static @Nullable BigDecimal price(@Nullable String price) {
        return price == null ? null : new BigDecimal(price);
    }
}
