package halte.membership.teams;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.membership.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Teams of a space, or one's own. */
@Path("/api/teams")
class TeamResource {

    private final Teams teams;
    private final Caller caller;

    TeamResource(Teams teams, Caller caller) {
        this.teams = teams;
        this.caller = caller;
    }

    /** Those of a space for its hosts, those of the network for coordinators, otherwise one's own. */
    @GET
    @Access(Audience.MEMBER)
    public Page<TeamView> list(
            @RestQuery @Size(max = 10) @Nullable String space, @RestQuery boolean network, @RestQuery boolean ended) {
        if (network) {
            return new Page<>(teams.ofNetwork(ended, caller), null);
        }
        var found = space == null || space.isBlank() ? teams.own(caller.personId()) : teams.at(space, ended, caller);
        return new Page<>(found, null);
    }

    @PUT
    @Path("/{team}")
    @Access(Audience.HOST)
    public TeamView describe(@RestPath UUID team, @Valid @NotNull TeamRequest request) {
        return teams.describe(team, request, caller);
    }

    /** Nobody belongs to it any more. Rules that name it match nobody by it; bookings and who belonged to it stay. */
    @POST
    @Path("/{team}/ending")
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<TeamView> end(@RestPath UUID team) {
        return RestResponse.ok(teams.end(team, caller));
    }

    /** Takes up a team that ended, with those who belonged to it. */
    @POST
    @Path("/{team}/restoration")
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<TeamView> restore(@RestPath UUID team) {
        return RestResponse.ok(teams.restore(team, caller));
    }
}
