package halte.booking.kiosk;

import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether one's own first name stands on the screens at the doors. */
@Path("/api/kiosks/visibility")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class VisibilityResource {

    private final Hiding hiding;
    private final Caller caller;

    VisibilityResource(Hiding hiding, Caller caller) {
        this.hiding = hiding;
        this.caller = caller;
    }

    @GET
    @Access(Audience.MEMBER)
    public Visibility mine() {
        return new Visibility(hiding.isHidden(caller.personId()));
    }

    @PUT
    @Access(Audience.MEMBER)
    public Visibility choose(@Valid @NotNull Visibility wanted) {
        hiding.hide(caller.personId(), wanted.hidden());
        return mine();
    }

    record Visibility(@NotNull Boolean hidden) {}
}
