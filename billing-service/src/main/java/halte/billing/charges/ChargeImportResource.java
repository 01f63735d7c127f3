package halte.billing.charges;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/imports/charges")
class ChargeImportResource {

    private final ImportingSales importing;

    ChargeImportResource(ImportingSales importing) {
        this.importing = importing;
    }

    @POST
    @Idempotent
    @Access(Audience.COORDINATOR)
    public RestResponse<Imported> load(@Valid @NotNull Batch batch) {
        return RestResponse.ok(new Imported(batch.importId(), importing.load(batch.charges())));
    }

    record Batch(
            @NotNull UUID importId,
            @NotEmpty @Size(max = 1000) List<@Valid @NotNull ImportedSale> charges) {}

    record Imported(UUID importId, int charges) {}
}
