package halte.booking.presence;

import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** What a check-in code means for whoever just read it, before they tap. */
@Path("/api/check-in-codes/{code}")
@Produces(MediaType.APPLICATION_JSON)
class ScanResource {

    private final ComingByCode byCode;
    private final Caller caller;

    ScanResource(ComingByCode byCode, Caller caller) {
        this.byCode = byCode;
        this.caller = caller;
    }

    @GET
    @Access(Audience.MEMBER)
    public ComingByCode.Seen look(@RestPath @Size(max = 80) String code) {
        return byCode.look(code, caller);
    }
}
