package halte.billing.catalogue;

import halte.billing.paging.Page;
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

@Path("/api/resource-rates")
class ResourceRateResource {

    private final Describing describing;
    private final Catalogue catalogue;

    ResourceRateResource(Describing describing, Catalogue catalogue) {
        this.describing = describing;
        this.catalogue = catalogue;
    }

    @GET
    @Access(Audience.PUBLIC)
    public Page<RateView> list(
            @RestQuery @Nullable String space,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var found = catalogue.rates(space, cursor, limit + 1);
        return Page.of(found, limit, Function.identity(), RateView::resource);
    }

    @PUT
    @Path("/{resource}")
    @Access(Audience.COORDINATOR)
    public RateDescribed describe(
            @RestPath @Pattern(regexp = "[A-Z0-9-]{1,40}") String resource,
            @Valid @NotNull RateDescription description) {
        return new RateDescribed(describing.rate(resource, description).resource());
    }

    record RateDescribed(String resource) {}
}
