package halte.billing.sellers;

import halte.billing.vat.VatProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The VAT regime of a seller from a day on, to a last day or until told otherwise. */
@Embeddable
public record VatPeriod(
        @Enumerated(EnumType.STRING) VatProfile profile,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
