package halte.booking.kiosk;

import halte.booking.kiosk.Kiosks.Enrolled;
import halte.booking.kiosk.Kiosks.Kiosk;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The kiosks of a space, for its hosts. */
@Path("/api/kiosks")
@Produces(MediaType.APPLICATION_JSON)
class KioskResource {

    private final Kiosks kiosks;
    private final Structure structure;
    private final Caller caller;

    KioskResource(Kiosks kiosks, Structure structure, Caller caller) {
        this.kiosks = kiosks;
        this.structure = structure;
        this.caller = caller;
    }

    /**
     * The answer holds the key, this once: it is not stored for replays, so a request sent twice enrols twice, and the
     * host withdraws the kiosk nobody uses.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    public RestResponse<Enrolled> enrol(@Valid @NotNull Enrolment enrolment) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                kiosks.enrol(
                        structure.now().space(enrolment.space()),
                        enrolment.name().strip(),
                        caller));
    }

    @GET
    @Access(Audience.HOST)
    public Listed list(@RestQuery @NotBlank @Size(max = 60) String space) {
        return new Listed(kiosks.in(structure.now().space(space), caller), null);
    }

    @POST
    @Path("/{id}/revocation")
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<Kiosk> revoke(@RestPath UUID id) {
        return RestResponse.ok(kiosks.revoke(id, caller));
    }

    record Enrolment(
            @NotBlank @Size(max = 60) String space,
            @NotBlank @Size(max = 80) String name) {}

    record Listed(List<Kiosk> items, @Nullable String next) {}
}
