package halte.booking.rule;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The rules of a space, in their order. */
@Path("/api/booking-rules")
@Produces(MediaType.APPLICATION_JSON)
class RuleResource {

    private final RuleDesk desk;
    private final DryRun dryRun;
    private final Caller caller;

    RuleResource(RuleDesk desk, DryRun dryRun, Caller caller) {
        this.desk = desk;
        this.dryRun = dryRun;
        this.caller = caller;
    }

    /** Those of the space, then those of the network (space: null). */
    @GET
    @Access({Audience.HOST, Audience.COORDINATOR})
    public Listed list(@RestQuery @Size(max = 60) @Nullable String space) {
        return new Listed(desk.list(space, caller), null);
    }

    record Listed(List<RuleView> items, @Nullable String next) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access({Audience.HOST, Audience.COORDINATOR})
    @Idempotent
    public RestResponse<RuleView> add(@Valid @NotNull RuleRequest rule) {
        var added = desk.add(rule, caller);
        return RestResponse.ResponseBuilder.<RuleView>created(URI.create("/api/booking-rules/" + added.id()))
                .entity(added)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access({Audience.HOST, Audience.COORDINATOR})
    public RuleView change(@RestPath long id, @Valid @NotNull RuleRequest rule) {
        return desk.change(id, rule, caller);
    }

    @DELETE
    @Path("/{id}")
    @Access({Audience.HOST, Audience.COORDINATOR})
    public RestResponse<Void> remove(@RestPath long id) {
        desk.remove(id, caller);
        return RestResponse.noContent();
    }

    @PUT
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access({Audience.HOST, Audience.COORDINATOR})
    public Listed order(@Valid @NotNull Order order) {
        return new Listed(desk.order(order.space(), order.ids(), caller), null);
    }

    /** @param ids every rule of the space, as they shall be walked */
    record Order(
            @Nullable @Size(max = 60) String space,
            @NotNull @Size(max = 500) List<@NotNull Long> ids) {}

    /** What these rules would have said to the bookings of the last three months. Nothing is stored. */
    @POST
    @Path("/dry-runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access({Audience.HOST, Audience.COORDINATOR})
    @Idempotent
    public RestResponse<DryRunOutcome> dryRun(@Valid @NotNull Proposal proposal) {
        return RestResponse.ok(dryRun.of(proposal.space(), proposal.rules(), caller));
    }

    /**
     * @param space null = the network, for coordinators
     * @param rules all rules of the space, or of the network, as they would be, in their order
     */
    record Proposal(
            @Nullable @Size(max = 60) String space,
            @NotNull @Size(max = 500) List<@NotNull @Valid RuleRequest> rules) {}
}
