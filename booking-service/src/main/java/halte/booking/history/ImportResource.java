package halte.booking.history;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The coordinator brings the past of a space along. */
@Path("/api/imports/uses")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

    private final Importing importing;

    ImportResource(Importing importing) {
        this.importing = importing;
    }

    @POST
    @Access(Audience.COORDINATOR)
    @Idempotent
    public RestResponse<Imported> take(@Valid @NotNull ImportRequest batch) {
        boolean fresh = importing.take(batch);
        return RestResponse.ok(
                new Imported(batch.importId(), batch.space(), batch.uses().size(), !fresh));
    }

    /** @param known true: it was taken before, nothing was done now */
    record Imported(UUID importId, String space, int uses, boolean known) {}
}
