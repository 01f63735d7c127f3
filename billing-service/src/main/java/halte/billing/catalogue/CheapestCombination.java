package halte.billing.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to pay for a length of time: any mix of hours, half-days and days that covers it.
 *
 * <p>Hours are charged by started quarter. A half-day is four hours wherever they begin and a day is twenty-four, so
 * nobody pays more for crossing noon. A night is a day of lodging. Months are sold by allocation, never by the booking.
 * Of two equally cheap ways the one with fewer pieces is taken.
 */
final class CheapestCombination {

    private static final int QUARTER = 15;
    private static final int HALF_DAY = 4 * 60;
    private static final int DAY = 24 * 60;
    private static final BigDecimal QUARTERS_PER_HOUR = new BigDecimal(4);

    private CheapestCombination() {}

    /** @param length of one piece in the name: hour, half-day, day or night */
    record Piece(Length length, BigDecimal quantity, BigDecimal unitPrice) {

        BigDecimal cost() {
            return quantity.multiply(unitPrice);
        }
    }

    enum Length {
        HOUR("HUR"),
        HALF_DAY("C62"),
        DAY("DAY"),
        NIGHT("C62");

        private final String unit;

        Length(String unit) {
            this.unit = unit;
        }

        String unit() {
            return unit;
        }
    }

    /** @return empty when no mix of what is sold covers the time */
    static Optional<List<Piece>> of(RatePrices prices, int minutes) {
        if (prices.night() != null) {
            return Optional.of(List.of(new Piece(Length.NIGHT, count(minutes, DAY), prices.night())));
        }
        List<Piece> best = null;
        int mostDays = prices.day() == null ? 0 : ceil(minutes, DAY);
        for (int days = 0; days <= mostDays; days++) {
            int mostHalves = prices.halfDay() == null ? 0 : ceil(Math.max(0, minutes - days * DAY), HALF_DAY);
            for (int halves = 0; halves <= mostHalves; halves++) {
                best = cheaper(best, mix(prices, minutes, days, halves));
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable List<Piece> mix(RatePrices prices, int minutes, int days, int halves) {
        var pieces = new ArrayList<Piece>();
        if (days > 0 && prices.day() != null) {
            pieces.add(new Piece(Length.DAY, BigDecimal.valueOf(days), prices.day()));
        }
        if (halves > 0 && prices.halfDay() != null) {
            pieces.add(new Piece(Length.HALF_DAY, BigDecimal.valueOf(halves), prices.halfDay()));
        }
        int rest = minutes - days * DAY - halves * HALF_DAY;
        if (rest <= 0) {
            return pieces.isEmpty() ? null : pieces;
        }
        if (prices.hour() == null) {
            return null;
        }
        pieces.add(new Piece(Length.HOUR, count(rest, QUARTER).divide(QUARTERS_PER_HOUR), prices.hour()));
        return pieces;
    }

    private static @Nullable List<Piece> cheaper(@Nullable List<Piece> best, @Nullable List<Piece> other) {
        if (best == null || other == null) {
            return best == null ? other : best;
        }
        int difference = cost(other).compareTo(cost(best));
        return difference < 0 || difference == 0 && other.size() < best.size() ? other : best;
    }

    private static BigDecimal cost(List<Piece> pieces) {
        return pieces.stream().map(Piece::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal count(int minutes, int length) {
        return BigDecimal.valueOf(ceil(minutes, length));
    }

    private static int ceil(int minutes, int length) {
        return Math.max(1, (minutes + length - 1) / length);
    }
}
