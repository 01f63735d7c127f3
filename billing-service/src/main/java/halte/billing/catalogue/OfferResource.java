package halte.billing.catalogue;

import halte.billing.paging.Page;
import halte.billing.wording.AnswerLanguage;
import halte.identity.Access;
import halte.identity.Audience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/offers")
class OfferResource {

    private final Describing describing;
    private final OfferList offers;
    private final AnswerLanguage language;

    OfferResource(Describing describing, OfferList offers, AnswerLanguage language) {
        this.describing = describing;
        this.offers = offers;
        this.language = language;
    }

    @GET
    @Access(Audience.PUBLIC)
    public Page<OfferView> list(
            @RestQuery @Nullable String space,
            @RestQuery @Nullable String family,
            @RestQuery @Nullable String seller,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var found = offers.page(new OfferFilter(space, family, seller, cursor, limit + 1), language.code());
        return Page.of(found, limit, Function.identity(), OfferView::offer);
    }

    @PUT
    @Path("/{code}")
    @Access(Audience.COORDINATOR)
    public OfferDescribed describe(
            @RestPath @Pattern(regexp = "[A-Z0-9-]{1,60}") String code, @Valid @NotNull OfferDescription description) {
        return new OfferDescribed(describing.offer(code, description).code());
    }

    record OfferDescribed(String offer) {}
}
