package halte.booking.presence;

import halte.booking.hours.Part;
import halte.booking.presence.CheckingIn.CheckedIn;
import halte.booking.structure.Structure;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Check-in, walk-in, check-out and undo. */
@Path("/api/presences")
@Produces(MediaType.APPLICATION_JSON)
class PresenceResource {

    private final CheckingIn checkingIn;
    private final ComingByCode byCode;
    private final FrontDesk frontDesk;
    private final Departing departing;
    private final Undoing undoing;
    private final Structure structure;
    private final Caller caller;

    PresenceResource(
            CheckingIn checkingIn,
            ComingByCode byCode,
            FrontDesk frontDesk,
            Departing departing,
            Undoing undoing,
            Structure structure,
            Caller caller) {
        this.checkingIn = checkingIn;
        this.byCode = byCode;
        this.frontDesk = frontDesk;
        this.departing = departing;
        this.undoing = undoing;
        this.structure = structure;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<Here> checkIn(@Valid @NotNull Arrival arrival) {
        return RestResponse.status(RestResponse.Status.CREATED, here(arrive(arrival)));
    }

    @POST
    @Path("/{id}/departure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<Here> depart(@RestPath UUID id, @Valid @Nullable Departure departure) {
        var presence = departing.depart(id, departure == null ? null : departure.at(), caller);
        return RestResponse.ok(here(new CheckedIn(presence, null)));
    }

    @DELETE
    @Path("/{id}")
    @Access(Audience.MEMBER)
    public void undo(@RestPath UUID id) {
        undoing.undo(id, caller);
    }

    private CheckedIn arrive(Arrival arrival) {
        if (arrival.code() != null) {
            return byCode.arrive(arrival.code(), arrival.part(), arrival.at(), caller);
        }
        if (arrival.booking() != null) {
            return checkingIn.byBooking(arrival.booking(), arrival.method(), arrival.at(), caller);
        }
        if (arrival.pass() != null) {
            return checkingIn.byPass(arrival.pass(), arrival.method(), arrival.at(), caller);
        }
        var space = arrival.space() == null ? "" : arrival.space();
        if (arrival.visitor() != null || arrival.personId() != null) {
            var visitor = arrival.visitor() == null ? new Visitor(null, null) : arrival.visitor();
            return frontDesk.walkIn(
                    space,
                    arrival.resource(),
                    arrival.part() == null ? Part.DAY : arrival.part(),
                    new FrontDesk.Visitor(
                            arrival.personId(),
                            visitor.name(),
                            visitor.email(),
                            arrival.override() == null
                                    ? null
                                    : arrival.override().reason()),
                    caller);
        }
        return checkingIn.bySpace(space, arrival.method(), arrival.at(), caller);
    }

    private Here here(CheckedIn checkedIn) {
        var presence = checkedIn.presence();
        var resource = structure.now().findResource(presence.resource());
        return new Here(
                presence.id(),
                presence.bookingId(),
                presence.personId(),
                checkedIn.name(),
                presence.space(),
                presence.resource(),
                resource.map(known -> known.name()).orElse(Map.of()),
                presence.cameAt(),
                presence.leftAt(),
                presence.localDate(),
                presence.halfDays(),
                presence.method(),
                presence.undoUntil());
    }

    /**
     * One of: a booking, a pass, a space (one's own booking of today), a check-in code (the same, or a walk-in for
     * oneself), or a space with a visitor (walk-in).
     *
     * @param at when it happened, if it is told late
     * @param override walk-in only: the host lets them in against the rules, for a reason that is kept
     */
    record Arrival(
            @Nullable UUID booking,
            @Nullable @Size(max = 40) String pass,
            @Nullable @Size(max = 60) String space,
            @Nullable @Size(max = 80) String code,
            @Nullable Part part,
            @Nullable @Size(max = 24) String resource,
            @Nullable @Valid Visitor visitor,
            @Nullable UUID personId,
            @Nullable Instant at,
            @Nullable Method method,
            @Nullable @Valid Reason override) {

        @Schema(hidden = true)
        @AssertTrue(message = "{halte.booking.one-way-to-check-in}")
        public boolean isOneThing() {
            return Stream.of(booking, pass, space, code)
                                    .filter(given -> given != null)
                                    .count()
                            == 1
                    && (space != null || (visitor == null && personId == null && resource == null))
                    && (space != null || code != null || part == null);
        }
    }

    record Visitor(
            @Nullable @Size(max = 120) String name,
            @Nullable @Email @Size(max = 200) String email) {}

    record Reason(@NotBlank @Size(max = 500) String reason) {}

    record Departure(@Nullable Instant at) {}

    /** @param undoUntil until then DELETE takes the check-in back */
    record Here(
            UUID presenceId,
            UUID bookingId,
            UUID personId,
            @Nullable String name,
            String space,
            String resource,
            Map<String, String> resourceName,
            Instant at,
            @Nullable Instant leftAt,
            LocalDate date,
            int halfDays,
            Method method,
            Instant undoUntil) {}
}
