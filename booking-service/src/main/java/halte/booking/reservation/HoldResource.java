package halte.booking.reservation;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps a slot for a moment, while somebody makes up their mind. */
@Path("/api/holds")
@Produces(MediaType.APPLICATION_JSON)
class HoldResource {

    private final Keeping keeping;
    private final BookingList list;
    private final Caller caller;

    HoldResource(Keeping keeping, BookingList list, Caller caller) {
        this.keeping = keeping;
        this.list = list;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "A booking that is held, and until when",
            content = @Content(schema = @Schema(implementation = BookingView.class)))
    public RestResponse<BookingView> hold(@Valid @NotNull HoldRequest request) {
        var id = keeping.keep(request, caller);
        return RestResponse.ResponseBuilder.<BookingView>created(URI.create("/api/bookings/" + id))
                .entity(list.made(id))
                .build();
    }
}
