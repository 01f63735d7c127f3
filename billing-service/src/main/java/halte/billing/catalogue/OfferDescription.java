package halte.billing.catalogue;

import halte.billing.money.UnitPrice;
import halte.contracts.Codes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An offer as the coordinator describes it; the prices replace those known before. */
record OfferDescription(
        @Nullable String code,
        @NotBlank @Size(max = 80) String seller,
        @Nullable @Pattern(regexp = Codes.SPACE) String space,
        @NotEmpty Map<@Pattern(regexp = "fr|nl|de|en") String, @NotBlank @Size(max = 200) String> name,
        @NotBlank @Size(max = 40) String family,
        @NotNull @Pattern(regexp = "HUR|DAY|MON|C62") String unit,
        @NotBlank @Size(max = 40) String vatKind,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull Price> prices,
        @Nullable @Size(max = 40) String kind,

        @Nullable @Pattern(regexp = "ONE_OFF|RECURRING|METERED")
        String sale,

        @Nullable Boolean active,
        @Nullable Boolean hostedOnly,
        @Nullable @Size(max = 200) String basis) {

    boolean isActive() {
        return active == null || active;
    }

    boolean isHostedOnly() {
        return hostedOnly != null && hostedOnly;
    }

    record Price(
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @NotNull UnitPrice net) {}
}
