package halte.community.imports;

import halte.community.imports.Importing.Imported;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/imports/events")
class ImportResource {

    private final Importing importing;

    ImportResource(Importing importing) {
        this.importing = importing;
    }

    @POST
    @Idempotent
    @Access({Audience.COORDINATOR})
    public RestResponse<Imported> take(@Valid @NotNull ImportRequest batch) {
        return RestResponse.ok(importing.take(batch));
    }
}
