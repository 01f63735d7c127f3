package halte.billing.charges;

import halte.contracts.Codes;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sale from before Halte.
 *
 * @param chargeId known by it, however often it is sent
 * @param suppliedOn the price in force that day holds
 */
record ImportedSale(
        @NotNull UUID chargeId,
        @NotNull @Pattern(regexp = Codes.SPACE) String space,
        @NotBlank @Size(max = 60) String offer,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100000") @Digits(integer = 6, fraction = 4)
        BigDecimal quantity,

        @Nullable UUID personId,
        @Nullable UUID accountId,
        @NotNull LocalDate suppliedOn) {}
