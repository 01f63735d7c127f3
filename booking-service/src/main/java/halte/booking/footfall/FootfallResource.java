package halte.booking.footfall;

import halte.booking.footfall.Counting.Count;
import halte.booking.footfall.Counting.What;
import halte.booking.hours.SensibleTime;
import halte.booking.structure.Structure;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Visits counted at the door. */
@Path("/api/spaces/{space}/footfall")
@Produces(MediaType.APPLICATION_JSON)
class FootfallResource {

    private final Counting counting;
    private final Structure structure;
    private final Caller caller;
    private final Clock clock;

    FootfallResource(Counting counting, Structure structure, Caller caller, Clock clock) {
        this.counting = counting;
        this.structure = structure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<Count> count(@RestPath String space, @Valid @NotNull Visits visits) {
        SensibleTime.refuseOthers(visits.date());
        var known = structure.now().space(space);
        var date = visits.date() == null ? known.hours().presenceDateOf(clock.instant()) : visits.date();
        var what = visits.what() == null ? What.VISIT : visits.what();
        return RestResponse.status(
                RestResponse.Status.CREATED, counting.count(known, date, visits.count(), what, caller));
    }

    @GET
    @Access(Audience.HOST)
    public Listed list(@RestPath String space, @RestQuery @Nullable LocalDate from, @RestQuery @Nullable LocalDate to) {
        SensibleTime.refuseOthers(from, to);
        var known = structure.now().space(space);
        var today = known.hours().presenceDateOf(clock.instant());
        return new Listed(counting.list(known, from == null ? today : from, to == null ? today : to, caller), null);
    }

    @DELETE
    @Path("/{id}")
    @Access(Audience.HOST)
    public void undo(@RestPath String space, @RestPath UUID id) {
        counting.undo(structure.now().space(space), id, caller);
    }

    /** @param date today when absent */
    record Visits(
            @Nullable LocalDate date,
            @NotNull @Min(1) @Max(5000) Integer count,
            @Nullable What what) {}

    record Listed(List<Count> items, @Nullable String next) {}
}
