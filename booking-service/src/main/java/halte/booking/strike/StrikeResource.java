package halte.booking.strike;

import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Strikes: one's own, those of a space for its hosts, and what the space decided about them. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class StrikeResource {

    private final Strikes strikes;
    private final StrikePolicies policies;
    private final Structure structure;
    private final Caller caller;

    StrikeResource(Strikes strikes, StrikePolicies policies, Structure structure, Caller caller) {
        this.strikes = strikes;
        this.policies = policies;
        this.structure = structure;
        this.caller = caller;
    }

    /** One's own; with {@code space}, those of the space, for its hosts. */
    @GET
    @Path("/strikes")
    @Access(Audience.MEMBER)
    public Listed list(@RestQuery @Nullable @Size(max = 60) String space) {
        if (space != null && !space.isBlank()) {
            return new Listed(strikes.in(structure.now().space(space), caller), Map.of(), null);
        }
        var own = strikes.own(caller);
        return new Listed(own, refused(own), null);
    }

    @POST
    @Path("/strikes/{id}/pardon")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<Strikes.Strike> pardon(@RestPath UUID id, @Valid @NotNull Pardon pardon) {
        return RestResponse.ok(strikes.pardon(id, pardon.reason().strip(), caller));
    }

    @GET
    @Path("/spaces/{space}/strike-policy")
    @Access(Audience.HOST)
    public Decided policy(@RestPath String space) {
        var known = structure.now().space(space);
        caller.requireHost(known.space(), known.operator());
        return Decided.of(known, policies.of(known.id()).orElse(null));
    }

    @PUT
    @Path("/spaces/{space}/strike-policy")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    public Decided decide(@RestPath String space, @Valid @NotNull Policy policy) {
        var known = structure.now().space(space);
        var decided = new StrikePolicy(policy.strikes(), policy.withinDays(), policy.refusedDays());
        policies.decide(known, decided, caller);
        return Decided.of(known, decided);
    }

    @DELETE
    @Path("/spaces/{space}/strike-policy")
    @Access(Audience.HOST)
    public void drop(@RestPath String space) {
        policies.decide(structure.now().space(space), null, caller);
    }

    private Map<String, LocalDate> refused(List<Strikes.Strike> own) {
        var until = new LinkedHashMap<String, LocalDate>();
        own.stream()
                .map(Strikes.Strike::space)
                .distinct()
                .forEach(space ->
                        strikes.refusedUntil(caller.personId(), space).ifPresent(date -> until.put(space, date)));
        return until;
    }

    /** @param refusedUntil by space, where one's own strikes refuse bookings now */
    record Listed(
            List<Strikes.Strike> items,
            Map<String, LocalDate> refusedUntil,
            @Nullable String next) {}

    record Pardon(@NotBlank @Size(max = 500) String reason) {}

    record Policy(
            @NotNull @Min(1) @Max(100) Integer strikes,
            @NotNull @Min(1) @Max(730) Integer withinDays,
            @NotNull @Min(1) @Max(366) Integer refusedDays) {}

    /** @param strikes null where the space refuses nobody for strikes */
    record Decided(
            String space,
            @Nullable Integer strikes,
            @Nullable Integer withinDays,
            @Nullable Integer refusedDays) {

        static Decided of(Space space, @Nullable StrikePolicy policy) {
            return policy == null
                    ? new Decided(space.space(), null, null, null)
                    : new Decided(space.space(), policy.strikes(), policy.withinDays(), policy.refusedDays());
        }
    }
}
