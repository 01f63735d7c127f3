package halte.membership.memberships;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Many memberships at once. */
@Path("/api/imports/memberships")
class MembershipImportResource {

    private final MembershipImport memberships;

    MembershipImportResource(MembershipImport memberships) {
        this.memberships = memberships;
    }

    @POST
    @Idempotent
    @Access(Audience.COORDINATOR)
    public RestResponse<MembershipImport.Imported> importMemberships(@Valid @NotNull Batch batch) {
        return RestResponse.ok(memberships.run(batch.importId(), batch.memberships()));
    }

    record Batch(
            @NotNull UUID importId,
            @NotNull @Size(max = 1000) List<@Valid @NotNull PastMembership> memberships) {}
}
