package halte.booking.allocation;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Desks and offices let for long, for hosts and holders. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class AllocationResource {

    private final Allocating allocating;
    private final Absences absences;
    private final AllocationList list;
    private final Caller caller;

    AllocationResource(Allocating allocating, Absences absences, AllocationList list, Caller caller) {
        this.allocating = allocating;
        this.absences = absences;
        this.list = list;
        this.caller = caller;
    }

    @POST
    @Path("/allocations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<AllocationView> start(@Valid @NotNull AllocationRequest wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, list.one(allocating.start(wanted, caller)));
    }

    /** With a space: all of it, for its hosts; without: what the caller holds. */
    @GET
    @Path("/allocations")
    @Access(Audience.MEMBER)
    public Listed list(@RestQuery @Size(max = 60) @Nullable String space) {
        return new Listed(space == null || space.isBlank() ? list.of(caller.personId()) : list.of(space, caller), null);
    }

    @POST
    @Path("/allocations/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<AllocationView> end(@RestPath UUID id, @Valid @Nullable End end) {
        allocating.end(id, end == null ? null : end.until(), caller);
        return RestResponse.ok(list.one(id));
    }

    @POST
    @Path("/allocations/{id}/absences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<AllocationView.AbsenceView> away(@RestPath UUID id, @Valid @NotNull Away away) {
        return RestResponse.status(RestResponse.Status.CREATED, absences.enter(id, away.from(), away.to(), caller));
    }

    @DELETE
    @Path("/absences/{id}")
    @Access(Audience.MEMBER)
    public Absences.TakenBack comeAfterAll(@RestPath UUID id) {
        return absences.remove(id, caller);
    }

    /** @param until last day; null = today */
    record End(@Nullable LocalDate until) {}

    record Away(@NotNull LocalDate from, @NotNull LocalDate to) {}

    record Listed(List<AllocationView> items, @Nullable String next) {}
}
