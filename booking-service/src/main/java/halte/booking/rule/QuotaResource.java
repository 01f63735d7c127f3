package halte.booking.rule;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The quotas of a space. */
@Path("/api/quotas")
@Produces(MediaType.APPLICATION_JSON)
class QuotaResource {

    private final QuotaDesk desk;
    private final Caller caller;

    QuotaResource(QuotaDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Those of the space, then those of the network (space: null). */
    @GET
    @Access({Audience.HOST, Audience.COORDINATOR})
    public Listed list(@RestQuery @Size(max = 60) @Nullable String space) {
        return new Listed(desk.list(space, caller), null);
    }

    record Listed(List<QuotaView> items, @Nullable String next) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access({Audience.HOST, Audience.COORDINATOR})
    @Idempotent
    public RestResponse<QuotaView> add(@Valid @NotNull QuotaRequest quota) {
        var added = desk.add(quota, caller);
        return RestResponse.ResponseBuilder.<QuotaView>created(URI.create("/api/quotas/" + added.id()))
                .entity(added)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access({Audience.HOST, Audience.COORDINATOR})
    public QuotaView change(@RestPath long id, @Valid @NotNull QuotaRequest quota) {
        return desk.change(id, quota, caller);
    }

    @DELETE
    @Path("/{id}")
    @Access({Audience.HOST, Audience.COORDINATOR})
    public RestResponse<Void> remove(@RestPath long id) {
        desk.remove(id, caller);
        return RestResponse.noContent();
    }
}
