package halte.membership.plans;

import halte.identity.Access;
import halte.identity.Audience;
import halte.membership.Page;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is sold. */
@Path("/api/plans")
class PlanResource {

    private final PlanBook plans;

    PlanResource(PlanBook plans) {
        this.plans = plans;
    }

    @GET
    @Access(Audience.PUBLIC)
    public Page<PlanView> list(
            @RestQuery @Nullable String space,
            @RestQuery @Nullable PlanKind kind,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RestQuery @Nullable String cursor) {
        var page = plans.sold(space, kind, cursor, limit);
        return new Page<>(page.items().stream().map(PlanView::of).toList(), page.next());
    }

    @GET
    @Path("/{plan}")
    @Access(Audience.PUBLIC)
    public PlanView get(@RestPath String plan) {
        return plans.latest(plan).map(PlanView::of).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    @PUT
    @Path("/{plan}")
    @Access(Audience.COORDINATOR)
    public PlanView put(
            @RestPath @Pattern(regexp = "[A-Z0-9-]{2,40}") String plan, @Valid @NotNull PlanRequest request) {
        return PlanView.of(plans.put(plan, request.terms()));
    }
}
