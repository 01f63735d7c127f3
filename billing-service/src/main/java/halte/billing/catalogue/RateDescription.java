package halte.billing.catalogue;

import halte.billing.money.UnitPrice;
import halte.contracts.Codes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource rate as the coordinator describes it. */
record RateDescription(
        @NotBlank @Size(max = 80) String seller,
        @NotNull @Pattern(regexp = Codes.SPACE) String space,
        @NotBlank @Size(max = 20) String kind,
        @NotBlank @Size(max = 40) String vatKind,
        @NotBlank @Size(max = 40) String family,
        @Valid @NotNull Prices prices,
        @Nullable LocalDate from,
        @Nullable Map<@Pattern(regexp = "fr|nl|de|en") String, @NotBlank @Size(max = 200) String> name,
        @Nullable @Size(max = 40) String vatKindWithServices) {

    record Prices(
            @Nullable UnitPrice hour,
            @Nullable UnitPrice halfDay,
            @Nullable UnitPrice day,
            @Nullable UnitPrice night,
            @Nullable UnitPrice month) {

        RatePrices from(LocalDate from) {
            return new RatePrices(from, null, amount(hour), amount(halfDay), amount(day), amount(night), amount(month));
        }

        private static @Nullable BigDecimal amount(@Nullable UnitPrice price) {
            return price == null ? null : price.amount();
        }
    }
}
