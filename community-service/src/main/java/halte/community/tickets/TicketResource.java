package halte.community.tickets;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/tickets")
class TicketResource {

    private final Registering registering;
    private final TicketLists lists;
    private final Caller caller;

    TicketResource(Registering registering, TicketLists lists, Caller caller) {
        this.registering = registering;
        this.lists = lists;
        this.caller = caller;
    }

    /** The caller's own, newest first. */
    @GET
    @Access({Audience.MEMBER})
    public Page<TicketView> own(
            @RestQuery @Nullable String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return lists.own(caller, cursor, limit);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Access({Audience.MEMBER})
    public RestResponse<TicketView> cancel(@RestPath UUID id) {
        return RestResponse.ok(registering.cancel(id, caller));
    }
}
