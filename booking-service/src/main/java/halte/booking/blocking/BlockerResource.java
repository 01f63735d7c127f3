package halte.booking.blocking;

import halte.booking.hours.SensibleTime;
import halte.booking.structure.Structure;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Resources out of use, for those who keep them. */
@Path("/api/blockers")
@Produces(MediaType.APPLICATION_JSON)
class BlockerResource {

    private static final Duration AHEAD = Duration.ofDays(400);

    private final Blockers blockers;
    private final Structure structure;
    private final Caller caller;
    private final Clock clock;

    BlockerResource(Blockers blockers, Structure structure, Caller caller, Clock clock) {
        this.blockers = blockers;
        this.structure = structure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<BlockerView> enter(@Valid @NotNull BlockerRequest wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, blockers.enter(wanted, caller));
    }

    @GET
    @Access(Audience.HOST)
    public Listed list(
            @RestQuery @NotBlank @Size(max = 60) String space,
            @RestQuery @Nullable Instant from,
            @RestQuery @Nullable Instant to) {
        SensibleTime.refuseOthers(from, to);
        var first = from == null ? clock.instant() : from;
        var known = structure.now().space(space);
        return new Listed(blockers.of(known, first, to == null ? first.plus(AHEAD) : to, caller), null);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<BlockerView> end(@RestPath UUID id, @Valid @Nullable End end) {
        SensibleTime.refuseOthers(end == null ? null : end.at());
        return RestResponse.ok(blockers.end(id, end == null ? null : end.at(), caller));
    }

    record End(@Nullable Instant at) {}

    record Listed(List<BlockerView> items, @Nullable String next) {}
}
