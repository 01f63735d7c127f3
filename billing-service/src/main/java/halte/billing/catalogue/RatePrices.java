package halte.billing.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a resource costs from a day on; null where that length is not sold. */
@Embeddable
record RatePrices(
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to,
        @Nullable BigDecimal hour,
        @Column(name = "half_day") @Nullable BigDecimal halfDay,
        @Nullable BigDecimal day,
        @Nullable BigDecimal night,
        @Nullable BigDecimal month) {

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean costsTheSameAs(RatePrices other) {
        return same(hour, other.hour)
                && same(halfDay, other.halfDay)
                && same(day, other.day)
                && same(night, other.night)
                && same(month, other.month);
    }

    RatePrices until(LocalDate last) {
        return new RatePrices(from, last, hour, halfDay, day, night, month);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == null && other == null : one.compareTo(other) == 0;
    }
}
