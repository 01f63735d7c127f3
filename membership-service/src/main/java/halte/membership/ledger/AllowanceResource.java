package halte.membership.ledger;

import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.membership.NetworkTime;
import halte.membership.Page;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What I may still use, and every movement behind it. */
@Path("/api/allowances")
class AllowanceResource {

    private final AllowanceViews views;
    private final Caller caller;
    private final NetworkTime time;

    AllowanceResource(AllowanceViews views, Caller caller, NetworkTime time) {
        this.views = views;
        this.caller = caller;
        this.time = time;
    }

    @GET
    @Access(Audience.MEMBER)
    public Page<AllowanceViews.Allowance> list(
            @RestQuery @DefaultValue("false") boolean past,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RestQuery @Nullable String cursor) {
        return views.of(caller.personId(), time.today(), past, cursor, limit);
    }

    @GET
    @Path("/{grantId}/movements")
    @Access(Audience.MEMBER)
    public Page<AllowanceViews.Moved> movements(
            @RestPath UUID grantId,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RestQuery @Nullable String cursor) {
        if (!views.isOf(caller.personId(), grantId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return views.movements(caller.personId(), grantId, cursor, limit);
    }
}
