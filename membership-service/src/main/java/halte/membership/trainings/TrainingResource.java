package halte.membership.trainings;

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
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who may use which machine. */
@Path("/api/trainings")
class TrainingResource {

    private final Trainings trainings;
    private final Caller caller;

    TrainingResource(Trainings trainings, Caller caller) {
        this.trainings = trainings;
        this.caller = caller;
    }

    /** One's own, or those validated at a space. */
    @GET
    @Access(Audience.MEMBER)
    public Page<TrainingView> list(
            @RestQuery @Size(max = 10) @Nullable String space, @RestQuery @Nullable UUID person) {
        var found = space == null || space.isBlank()
                ? trainings.own(caller.personId())
                : trainings.at(space, person, caller);
        return new Page<>(found, null);
    }

    @POST
    @Idempotent
    @Access(Audience.HOST)
    public RestResponse<TrainingView> validate(@Valid @NotNull TrainingRequest request) {
        var view = trainings.validate(request, caller);
        return RestResponse.ResponseBuilder.<TrainingView>created(URI.create("/api/trainings/" + view.validationId()))
                .entity(view)
                .build();
    }

    @POST
    @Path("/{validationId}/revocation")
    @Idempotent
    @Access(Audience.HOST)
    public RestResponse<Void> revoke(@RestPath UUID validationId) {
        trainings.revoke(validationId, caller);
        return RestResponse.noContent();
    }
}
