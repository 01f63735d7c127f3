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
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/events/{event}/tickets")
class EventTicketResource {

    private final Registering registering;
    private final TicketLists lists;
    private final Caller caller;

    EventTicketResource(Registering registering, TicketLists lists, Caller caller) {
        this.registering = registering;
        this.lists = lists;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Access({Audience.MEMBER})
    public RestResponse<TicketView> take(@RestPath UUID event) {
        var ticket = registering.take(event, caller);
        return RestResponse.ResponseBuilder.<TicketView>created(URI.create("/api/tickets/" + ticket.ticketId()))
                .entity(ticket)
                .build();
    }

    /** Who comes, in the order in which they registered. */
    @GET
    @Access({Audience.HOST, Audience.MANAGER})
    public Page<GuestView> guests(
            @RestPath UUID event,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return lists.guests(event, caller, cursor, limit);
    }
}
