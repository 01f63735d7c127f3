package halte.booking.structure;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An operator as its coordinator describes it; its fiscal identity may stand beside it and is billing's. */
@JsonIgnoreProperties({
    "id",
    "operator",
    "enterpriseNumber",
    "vatNumber",
    "peppolId",
    "vat",
    "registeredOffice",
    "court",
    "iban",
    "bic",
    "invoicePrefix",
    "paymentTermDays",
    "languages",
    "email",
    "website",
    "spaces"
})
record OperatorDescription(
        @NotBlank @Size(max = 200) String name,

        @NotNull @JsonAlias("type") @Pattern(regexp = "COMMUNE|RCA|INTERCOMMUNALE|ASBL|GAL|COOPERATIVE|COMPANY")
        String kind,

        @Nullable @Size(max = 60) String legalForm) {}
