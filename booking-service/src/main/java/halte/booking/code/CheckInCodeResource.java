package halte.booking.code;

import halte.booking.code.CheckInCodes.Printed;
import halte.booking.code.CheckInCodes.Rotating;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The codes of a space, for its hosts: the one on the screen now, and those to print. */
@Path("/api/check-in-codes")
@Produces(MediaType.APPLICATION_JSON)
class CheckInCodeResource {

    private final CheckInCodes codes;
    private final Structure structure;
    private final Caller caller;

    CheckInCodeResource(CheckInCodes codes, Structure structure, Caller caller) {
        this.codes = codes;
        this.structure = structure;
        this.caller = caller;
    }

    @GET
    @Access(Audience.HOST)
    public Codes list(@RestQuery @NotBlank @Size(max = 60) String space) {
        var known = structure.now().space(space);
        caller.requireHost(known.space(), known.operator());
        return new Codes(known.space(), codes.rotating(known), codes.printed(known));
    }

    /** The old printed code of that place is good no more. */
    @POST
    @Path("/renewals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<Printed> renew(@Valid @NotNull Renewal renewal) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                codes.renew(structure.now().space(renewal.space()), renewal.resource(), caller));
    }

    record Codes(String space, Rotating rotating, List<Printed> printed) {}

    /** @param resource a desk; the door when absent */
    record Renewal(
            @NotBlank @Size(max = 60) String space,
            @Nullable @Size(max = 24) String resource) {}
}
