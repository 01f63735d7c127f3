package halte.membership.trainings;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.membership.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which trainings there are, and who may use which machine. */
@Path("/api/trainings")
class TrainingResource {

    private final Trainings trainings;
    private final TrainingList list;
    private final TrainingKinds kinds;
    private final Caller caller;

    TrainingResource(Trainings trainings, TrainingList list, TrainingKinds kinds, Caller caller) {
        this.trainings = trainings;
        this.list = list;
        this.kinds = kinds;
        this.caller = caller;
    }

    /** One's own, or those validated at a space; there also those withdrawn of late. */
    @GET
    @Access(Audience.MEMBER)
    public Page<TrainingView> list(
            @RestQuery @Size(max = 10) @Nullable String space,
            @RestQuery @Nullable UUID person,
            @RestQuery @DefaultValue("false") boolean withdrawn) {
        if (space == null || space.isBlank()) {
            return new Page<>(list.own(caller.personId()), null);
        }
        return new Page<>(withdrawn ? list.withdrawnAt(space, person, caller) : list.at(space, person, caller), null);
    }

    @POST
    @Idempotent
    @Access(Audience.HOST)
    public RestResponse<TrainingView> validate(@Valid @NotNull TrainingRequest request) {
        return created(trainings.validate(request, caller));
    }

    /** A reason is kept and shown to the hosts of the space only. */
    @POST
    @Path("/{validationId}/revocation")
    @Idempotent
    @Access(Audience.HOST)
    public RestResponse<Void> revoke(@RestPath UUID validationId, @Valid @Nullable Revocation revocation) {
        trainings.revoke(validationId, revocation == null ? null : revocation.reason(), caller);
        return RestResponse.noContent();
    }

    record Revocation(@Nullable @Size(max = 300) String reason) {}

    /** Withdrawn by mistake: the same validation again, with its first and last day. */
    @POST
    @Path("/{validationId}/restoration")
    @Idempotent
    @Access(Audience.HOST)
    public RestResponse<TrainingView> restore(@RestPath UUID validationId) {
        return created(trainings.restore(validationId, caller));
    }

    /** What can be learnt, in the network or at one space. */
    @GET
    @Path("/kinds")
    @Access(Audience.PUBLIC)
    public Page<TrainingKind> kinds(@RestQuery @Size(max = 10) @Nullable String space) {
        return new Page<>(kinds.givenAt(space == null || space.isBlank() ? null : space), null);
    }

    @PUT
    @Path("/kinds/{training}")
    @Access({Audience.HOST, Audience.COORDINATOR})
    public TrainingKind describe(
            @RestPath @Pattern(regexp = TrainingRequest.CODE) String training, @Valid @NotNull TrainingKind kind) {
        return kinds.describe(training, kind, caller);
    }

    private static RestResponse<TrainingView> created(TrainingView view) {
        return RestResponse.ResponseBuilder.<TrainingView>created(URI.create("/api/trainings/" + view.validationId()))
                .entity(view)
                .build();
    }
}
