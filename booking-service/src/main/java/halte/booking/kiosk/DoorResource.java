package halte.booking.kiosk;

import halte.booking.kiosk.AtTheKiosk.Passed;
import halte.booking.kiosk.KioskBoard.Board;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a kiosk may do, by its key in the header {@code Kiosk-Key}. Open to everybody in the sense of the token, because
 * a kiosk is no person; every method asks for the key itself. The key is part of what a replay is recognised by.
 */
@Path("/api/kiosk")
@Produces(MediaType.APPLICATION_JSON)
class DoorResource {

    static final String KEY = "Kiosk-Key";

    private final KioskBoard board;
    private final AtTheKiosk passing;

    DoorResource(KioskBoard board, AtTheKiosk passing) {
        this.board = board;
        this.passing = passing;
    }

    @GET
    @Path("/board")
    @Access(Audience.PUBLIC)
    public Board board(@RestHeader(KEY) @Nullable @Size(max = 200) String key) {
        return board.show(key);
    }

    @POST
    @Path("/presences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.PUBLIC)
    @Idempotent
    public RestResponse<Passed> arrive(
            @RestHeader(KEY) @Nullable @Size(max = 200) String key, @Valid @NotNull Arrival arrival) {
        return RestResponse.status(
                RestResponse.Status.CREATED, passing.arrive(key, arrival.booking(), arrival.pass(), arrival.at()));
    }

    @POST
    @Path("/departures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.PUBLIC)
    @Idempotent
    public RestResponse<Passed> leave(
            @RestHeader(KEY) @Nullable @Size(max = 200) String key, @Valid @NotNull Departure departure) {
        return RestResponse.ok(passing.leave(key, departure.booking(), departure.pass(), departure.at()));
    }

    /** @param at when it happened, if it is told late */
    record Arrival(
            @Nullable UUID booking,
            @Nullable @Size(max = 40) String pass,
            @Nullable Instant at) {

        @Schema(hidden = true)
        @AssertTrue(message = "{halte.booking.one-way-to-check-in}")
        public boolean isOneThing() {
            return (booking == null) != (pass == null);
        }
    }

    record Departure(
            @Nullable UUID booking,
            @Nullable @Size(max = 40) String pass,
            @Nullable Instant at) {

        @Schema(hidden = true)
        @AssertTrue(message = "{halte.booking.one-way-to-check-in}")
        public boolean isOneThing() {
            return (booking == null) != (pass == null);
        }
    }
}
