package halte.membership.memberships;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.membership.Page;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who holds what. */
@Path("/api/memberships")
class MembershipResource {

    private final Selling selling;
    private final Ending ending;
    private final MembershipReading reading;
    private final Caller caller;

    MembershipResource(Selling selling, Ending ending, MembershipReading reading, Caller caller) {
        this.selling = selling;
        this.ending = ending;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Access({Audience.MEMBER, Audience.HOST})
    public RestResponse<MembershipView> take(@Valid @NotNull Order order) {
        var membership = order.person() == null
                ? selling.buy(caller, order.plan(), order.startsOn())
                : selling.sell(caller, order.plan(), order.startsOn(), order.person(), order.space());
        return RestResponse.ResponseBuilder.<MembershipView>created(
                        URI.create("/api/memberships/" + membership.membershipId()))
                .entity(reading.view(membership))
                .build();
    }

    @GET
    @Access(Audience.MEMBER)
    public Page<MembershipView> list(
            @RestQuery @Nullable UUID person,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RestQuery @Nullable String cursor) {
        if (person != null && !person.equals(caller.personId()) && !isStaff()) {
            throw new Refusal(CommonProblem.FORBIDDEN);
        }
        return reading.of(person == null ? caller.personId() : person, cursor, limit);
    }

    @POST
    @Path("/{membershipId}/termination")
    @Idempotent
    @Access({Audience.MEMBER, Audience.HOST})
    public RestResponse<MembershipView> end(@RestPath UUID membershipId, @Valid @NotNull Termination termination) {
        return RestResponse.ok(reading.view(ending.end(membershipId, termination.endsOn(), caller)));
    }

    private boolean isStaff() {
        return !caller.operators().isEmpty() || !caller.spaces().isEmpty() || caller.isCoordinator();
    }

    /**
     * @param startsOn today when absent
     * @param person absent: for myself
     * @param space where a host sells a product of the network
     */
    record Order(
            @NotBlank String plan,
            @Nullable LocalDate startsOn,
            @Valid @Nullable Buyer person,
            @Nullable String space) {}

    /** @param endsOn last day */
    record Termination(@NotNull LocalDate endsOn) {}
}
