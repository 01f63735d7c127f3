package halte.membership.people;

import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.membership.Page;
import halte.membership.spaces.SpaceDirectory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who could pay: the accounts of the people a space knows. */
@Path("/api/accounts")
class PayerResource {

    private final KnownPayers payers;
    private final SpaceDirectory spaces;
    private final Caller caller;

    PayerResource(KnownPayers payers, SpaceDirectory spaces, Caller caller) {
        this.payers = payers;
        this.spaces = spaces;
        this.caller = caller;
    }

    /** By name, or those of the persons whose ids are given. */
    @GET
    @Access(Audience.HOST)
    public Page<KnownPayers.KnownPayer> list(
            @RestQuery @NotBlank @Size(max = 10) String space,
            @RestQuery @Size(max = 100) @Nullable String q,
            @RestQuery @Size(max = 200) @Nullable List<UUID> owner,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RestQuery @Nullable String cursor) {
        caller.requireHost(space, spaces.required(space).operator());
        return owner == null || owner.isEmpty() ? payers.at(space, q, cursor, limit) : payers.of(space, owner);
    }
}
