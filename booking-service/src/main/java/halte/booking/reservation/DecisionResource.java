package halte.booking.reservation;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The space answers a request. */
@Path("/api/bookings/{id}")
@Produces(MediaType.APPLICATION_JSON)
class DecisionResource {

    private final Deciding deciding;
    private final BookingList list;
    private final Caller caller;

    DecisionResource(Deciding deciding, BookingList list, Caller caller) {
        this.deciding = deciding;
        this.list = list;
        this.caller = caller;
    }

    @POST
    @Path("/approval")
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<BookingView> approve(@RestPath UUID id) {
        deciding.approve(id, caller);
        return RestResponse.ok(list.made(id));
    }

    @POST
    @Path("/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<BookingView> decline(@RestPath UUID id, @Valid @Nullable Declined declined) {
        deciding.decline(id, declined == null ? null : declined.reason(), caller);
        return RestResponse.ok(list.made(id));
    }

    /** @param reason for the person; they read it */
    record Declined(@Nullable @Size(max = 500) String reason) {}
}
