package halte.membership.trainings;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Many validations at once. */
@Path("/api/imports/trainings")
class TrainingImportResource {

    private final TrainingImport trainings;
    private final Caller caller;

    TrainingImportResource(TrainingImport trainings, Caller caller) {
        this.trainings = trainings;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Access(Audience.COORDINATOR)
    public RestResponse<TrainingImport.Imported> importTrainings(@Valid @NotNull Batch batch) {
        return RestResponse.ok(trainings.run(batch.importId(), batch.trainings(), caller));
    }

    record Batch(
            @NotNull UUID importId,
            @NotNull @Size(max = 1000) List<@Valid @NotNull PastValidation> trainings) {}
}
