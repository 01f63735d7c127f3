package halte.membership.teams;

import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.membership.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
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

    @GET
    @Access(Audience.MEMBER)
    public Page<TeamView> list(@RestQuery @Size(max = 10) @Nullable String space) {
        var found = space == null || space.isBlank() ? teams.own(caller.personId()) : teams.at(space, caller);
        return new Page<>(found, null);
    }

    @PUT
    @Path("/{team}")
    @Access(Audience.HOST)
    public TeamView describe(@RestPath UUID team, @Valid @NotNull TeamRequest request) {
        return teams.describe(team, request, caller);
    }
}
