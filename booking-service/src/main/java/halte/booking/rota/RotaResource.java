package halte.booking.rota;

import halte.booking.hours.SensibleTime;
import halte.booking.structure.Structure;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The rota of volunteers, for those who ask and those who come. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class RotaResource {

    private static final int MONTHS_SHOWN = 3;

    private final Structure structure;
    private final Rota rota;
    private final Volunteers volunteers;
    private final Caller caller;
    private final Clock clock;

    RotaResource(Structure structure, Rota rota, Volunteers volunteers, Caller caller, Clock clock) {
        this.structure = structure;
        this.rota = rota;
        this.volunteers = volunteers;
        this.caller = caller;
        this.clock = clock;
    }

    /** Without a space: of every space in which the caller volunteers. */
    @GET
    @Path("/rota")
    @Access(Audience.MEMBER)
    public Listed rota(
            @RestQuery @Size(max = 60) @Nullable String space,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to) {
        SensibleTime.refuseOthers(from, to);
        var first = from == null ? LocalDate.now(clock).minusDays(1) : from;
        var last = to == null ? first.plusMonths(MONTHS_SHOWN) : to;
        return new Listed(rota.of(visible(space), first, last, caller), null);
    }

    private Collection<String> visible(@Nullable String space) {
        var own = volunteers.spacesOf(caller.personId());
        if (space == null || space.isBlank()) {
            return own;
        }
        var known = structure.now().space(space);
        if (own.contains(known.space()) || caller.isHostOf(known.space()) || caller.isManagerOf(known.operator())) {
            return Set.of(known.space());
        }
        throw new Refusal(CommonProblem.NOT_FOUND);
    }

    @POST
    @Path("/rota")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<ShiftView> ask(@Valid @NotNull ShiftRequest wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED, rota.ask(structure.now().space(wanted.space()), wanted, caller));
    }

    @POST
    @Path("/rota/{id}/sign-up")
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<ShiftView> signUp(@RestPath UUID id) {
        return RestResponse.ok(rota.signUp(id, caller));
    }

    @POST
    @Path("/rota/{id}/confirmation")
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<ShiftView> confirm(@RestPath UUID id) {
        return RestResponse.ok(rota.confirm(id, caller));
    }

    @POST
    @Path("/rota/{id}/withdrawal")
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<ShiftView> withdraw(@RestPath UUID id) {
        return RestResponse.ok(rota.withdraw(id, caller));
    }

    @DELETE
    @Path("/rota/{id}")
    @Access(Audience.HOST)
    public void remove(@RestPath UUID id) {
        rota.remove(id, caller);
    }

    @GET
    @Path("/spaces/{space}/volunteers")
    @Access(Audience.HOST)
    public Known volunteers(@RestPath String space) {
        return new Known(volunteers.of(structure.now().space(space), caller), null);
    }

    @POST
    @Path("/spaces/{space}/volunteers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<Volunteers.Volunteer> add(@RestPath String space, @Valid @NotNull Someone someone) {
        return RestResponse.status(
                RestResponse.Status.CREATED, volunteers.add(structure.now().space(space), someone, caller));
    }

    @DELETE
    @Path("/spaces/{space}/volunteers/{person}")
    @Access(Audience.HOST)
    public void removeVolunteer(@RestPath String space, @RestPath UUID person) {
        volunteers.remove(structure.now().space(space), person, caller);
    }

    record Listed(List<ShiftView> items, @Nullable String next) {}

    record Known(List<Volunteers.Volunteer> items, @Nullable String next) {}
}
