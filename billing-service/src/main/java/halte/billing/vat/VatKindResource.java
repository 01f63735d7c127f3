package halte.billing.vat;

import halte.billing.BillingProblem;
import halte.billing.paging.Page;
import halte.identity.Access;
import halte.identity.Audience;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/vat-kinds")
class VatKindResource {

    private final DescribingVat describing;

    VatKindResource(DescribingVat describing) {
        this.describing = describing;
    }

    @GET
    @Access(Audience.PUBLIC)
    public Page<View> list() {
        return Page.all(describing.all().stream().map(View::of).toList());
    }

    @PUT
    @Path("/{code}")
    @Access(Audience.COORDINATOR)
    public View describe(
            @RestPath @Pattern(regexp = "[A-Z0-9_]{1,40}") String code, @Valid @NotNull Description description) {
        return View.of(describing.describe(
                code, description.name(), description.dated(), description.placeOfSupply(), description.note()));
    }

    record Description(
            @Nullable String code,
            @NotEmpty Map<@Pattern(regexp = "fr|nl|de|en") String, @NotBlank @Size(max = 200) String> name,
            @NotEmpty @Size(max = 100) List<@Valid @NotNull Rate> rates,
            @Nullable PlaceOfSupply placeOfSupply,
            @Nullable @Size(max = 1000) String note) {

        List<VatRate> dated() {
            var sorted = rates.stream()
                    .map(Rate::value)
                    .sorted(Comparator.comparing(VatRate::from))
                    .toList();
            for (int next = 1; next < sorted.size(); next++) {
                var to = sorted.get(next - 1).to();
                if (to == null || !to.isBefore(sorted.get(next).from())) {
                    throw overlap(sorted.get(next).from());
                }
            }
            return sorted;
        }

        private static Refusal overlap(LocalDate day) {
            return new Refusal(
                    BillingProblem.OVERLAPPING_DATES,
                    Text.of(
                                    "Deux taux valent le %s. Fermez le premier la veille.",
                                    "Twee tarieven gelden op %s. Sluit het eerste de dag ervoor af.",
                                    "Zwei Sätze gelten am %s. Beenden Sie den ersten am Vortag.",
                                    "Two rates hold on %s. Maybe close the first the day before.")
                            .formatted(day));
        }
    }

    record Rate(
            @NotNull LocalDate from,
            @Nullable LocalDate to,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal rate,

            @NotNull @Pattern(regexp = "[SEO]") String category) {

        VatRate value() {
            return new VatRate(from, to, rate.setScale(2), VatCategory.valueOf(category));
        }
    }

    record View(
            String code,
            Map<String, String> name,
            List<RateView> rates,
            PlaceOfSupply placeOfSupply,
            @Nullable String note) {

        static View of(VatKind kind) {
            return new View(
                    kind.code(),
                    kind.name(),
                    kind.rates().stream().map(RateView::of).toList(),
                    kind.placeOfSupply(),
                    kind.note());
        }
    }

    record RateView(LocalDate from, @Nullable LocalDate to, String rate, VatCategory category) {

        static RateView of(VatRate rate) {
            return new RateView(rate.from(), rate.to(), rate.rate().toPlainString(), rate.category());
        }
    }
}
