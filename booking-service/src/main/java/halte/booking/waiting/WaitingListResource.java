package halte.booking.waiting;

import halte.booking.hours.SensibleTime;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Waiting for what is taken. */
@Path("/api/waiting-list")
@Produces(MediaType.APPLICATION_JSON)
class WaitingListResource {

    private final Joining joining;
    private final Answering answering;
    private final WaitingList list;
    private final Caller caller;

    WaitingListResource(Joining joining, Answering answering, WaitingList list, Caller caller) {
        this.joining = joining;
        this.answering = answering;
        this.list = list;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "The place in the queue",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    public RestResponse<EntryView> join(@Valid @NotNull WaitingRequest request) {
        SensibleTime.refuseOthers(request.date());
        SensibleTime.refuseOthers(request.startsAt(), request.endsAt());
        var id = joining.join(request, caller);
        return RestResponse.ResponseBuilder.<EntryView>create(201)
                .entity(list.one(id, caller))
                .location(URI.create("/api/waiting-list/" + id))
                .build();
    }

    @GET
    @Access(Audience.MEMBER)
    public WaitingList.Listed list(
            @RestQuery @Size(max = 10) @Nullable String space,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @DefaultValue("false") boolean active) {
        SensibleTime.refuseOthers(date);
        return space == null || space.isBlank() ? list.own(active, caller) : list.ofSpace(space, date, caller);
    }

    @GET
    @Path("/{id}")
    @Access(Audience.MEMBER)
    public EntryView one(@RestPath UUID id) {
        return list.one(id, caller);
    }

    @POST
    @Path("/{id}/acceptance")
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<EntryView> accept(@RestPath UUID id) {
        answering.accept(id, caller);
        return RestResponse.ok(list.one(id, caller));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<EntryView> withdraw(@RestPath UUID id) {
        answering.withdraw(id, caller);
        return RestResponse.ok(list.one(id, caller));
    }
}
