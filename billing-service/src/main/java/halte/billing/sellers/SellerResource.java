package halte.billing.sellers;

import halte.billing.BillingProblem;
import halte.billing.identifiers.BankAccount;
import halte.billing.identifiers.EnterpriseNumber;
import halte.billing.paging.Page;
import halte.billing.vat.VatProfile;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/sellers")
class SellerResource {

    private final SellerRegister register;
    private final Caller caller;

    SellerResource(SellerRegister register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    /** All for the coordinator, their own for a manager. */
    @GET
    @Access({Audience.MANAGER, Audience.COORDINATOR})
    public Page<View> list() {
        return Page.all(register.all().stream()
                .filter(seller -> caller.isCoordinator() || caller.isManagerOf(seller.operator()))
                .map(View::of)
                .toList());
    }

    @GET
    @Path("/{operator}")
    @Access({Audience.MANAGER, Audience.COORDINATOR})
    public View get(@RestPath String operator) {
        if (!caller.isCoordinator()) {
            caller.requireManager(operator);
        }
        return View.of(register.get(operator));
    }

    @PUT
    @Path("/{operator}")
    @Access(Audience.COORDINATOR)
    public View describe(
            @RestPath @Pattern(regexp = "[a-z0-9-]{1,80}") String operator, @Valid @NotNull Description description) {
        return View.of(register.describe(
                operator, description.identity(), description.terms(), description.periods(), description.languages()));
    }

    record Description(
            @Nullable String id,
            @Nullable String type,
            @Nullable List<String> spaces,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 60) String legalForm,
            @NotBlank @Size(max = 20) String enterpriseNumber,

            @Nullable @Pattern(regexp = "[A-Z]{2}[0-9A-Z]{2,12}")
            String vatNumber,

            @Nullable @Pattern(regexp = "\\d{4}:[0-9A-Za-z:.-]{2,50}")
            String peppolId,

            @NotEmpty @Size(max = 50) List<@Valid @NotNull Regime> vat,
            @Valid @NotNull Office registeredOffice,
            @Nullable @Size(max = 100) String court,
            @NotBlank @Size(max = 42) String iban,

            @Nullable @Pattern(regexp = "[A-Z0-9]{8}([A-Z0-9]{3})?")
            String bic,

            @NotNull @Pattern(regexp = "[A-Z0-9]{2,5}") String invoicePrefix,
            @Min(0) @Max(60) int paymentTermDays,
            @NotEmpty List<@Pattern(regexp = "fr|nl|de|en") String> languages,
            @NotBlank @Email @Size(max = 200) String email,
            @Nullable @Size(max = 200) String website) {

        LegalIdentity identity() {
            var number = EnterpriseNumber.read(enterpriseNumber).orElseThrow(() -> invalid(enterpriseNumber));
            return new LegalIdentity(
                    name,
                    legalForm,
                    number.digits(),
                    vatNumber,
                    peppolId,
                    registeredOffice.street(),
                    registeredOffice.postalCode(),
                    registeredOffice.town(),
                    registeredOffice.country(),
                    court,
                    email,
                    website);
        }

        Terms terms() {
            var account = BankAccount.read(iban).orElseThrow(() -> invalid(iban));
            return new Terms(account.iban(), bic, invoicePrefix, (short) paymentTermDays);
        }

        List<VatPeriod> periods() {
            var sorted = vat.stream()
                    .map(Regime::period)
                    .sorted(Comparator.comparing(VatPeriod::from))
                    .toList();
            for (int next = 1; next < sorted.size(); next++) {
                var to = sorted.get(next - 1).to();
                if (to == null || !to.isBefore(sorted.get(next).from())) {
                    throw new Refusal(BillingProblem.OVERLAPPING_DATES);
                }
            }
            return sorted;
        }

        private static Refusal invalid(String number) {
            return new Refusal(
                    BillingProblem.NOT_A_VALID_IDENTIFIER,
                    Text.of(
                                    "%s ne passe pas le contrôle modulo 97. Vérifiez les chiffres.",
                                    "%s doorstaat de controle modulo 97 niet. Controleer de cijfers.",
                                    "%s besteht die Prüfung modulo 97 nicht. Prüfen Sie die Ziffern.",
                                    "The number (%s) fails the check modulo 97. Maybe a digit is wrong.")
                            .formatted(number));
        }
    }

    record Regime(
            @NotNull VatProfile profile,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        VatPeriod period() {
            return new VatPeriod(profile, from, to);
        }
    }

    record Office(
            @NotBlank @Size(max = 200) String street,
            @NotBlank @Size(max = 12) String postalCode,
            @NotBlank @Size(max = 100) String town,
            @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {}

    record View(
            String operator,
            String name,
            String legalForm,
            String enterpriseNumber,
            @Nullable String vatNumber,
            @Nullable String peppolId,
            List<VatPeriod> vat,
            Office registeredOffice,
            @Nullable String court,
            String iban,
            @Nullable String bic,
            String invoicePrefix,
            int paymentTermDays,
            List<String> languages,
            String email,
            @Nullable String website) {

        static View of(Seller seller) {
            var identity = seller.identity();
            var terms = seller.terms();
            return new View(
                    seller.operator(),
                    identity.name(),
                    identity.legalForm(),
                    new EnterpriseNumber(identity.enterpriseNumber()).dotted(),
                    identity.vatNumber(),
                    identity.peppolId(),
                    seller.vat(),
                    new Office(identity.street(), identity.postalCode(), identity.town(), identity.country()),
                    identity.court(),
                    terms.iban(),
                    terms.bic(),
                    terms.invoicePrefix(),
                    terms.paymentTermDays(),
                    seller.languages(),
                    identity.email(),
                    identity.website());
        }
    }
}
