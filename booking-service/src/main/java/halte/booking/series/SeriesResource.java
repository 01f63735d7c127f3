package halte.booking.series;

import halte.booking.hours.Part;
import halte.booking.hours.SensibleTime;
import halte.booking.structure.Structure;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Series of bookings. */
@Path("/api/series")
@Produces(MediaType.APPLICATION_JSON)
class SeriesResource {

    private final StartingSeries starting;
    private final CancellingSeries cancelling;
    private final ChangingSeries changing;
    private final TakingUp takingUp;
    private final SeriesReading reading;
    private final Structure structure;
    private final Caller caller;

    SeriesResource(
            StartingSeries starting,
            CancellingSeries cancelling,
            ChangingSeries changing,
            TakingUp takingUp,
            SeriesReading reading,
            Structure structure,
            Caller caller) {
        this.starting = starting;
        this.cancelling = cancelling;
        this.changing = changing;
        this.takingUp = takingUp;
        this.reading = reading;
        this.structure = structure;
        this.caller = caller;
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    @APIResponse(
            responseCode = "200",
            description = "Every date and what would become of it; nothing is stored",
            content = @Content(schema = @Schema(implementation = SeriesView.class)))
    public RestResponse<SeriesView> preview(@Valid @NotNull SeriesRequest request) {
        var previewed = starting.preview(request, caller);
        return RestResponse.ok(SeriesView.preview(
                previewed.series(),
                previewed.occurrences(),
                previewed.substitutes(),
                structure.now(),
                caller.language()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "The series; what could not be booked says why",
            content = @Content(schema = @Schema(implementation = SeriesView.class)))
    public RestResponse<SeriesView> start(@Valid @NotNull SeriesRequest request) {
        var started = starting.start(request, caller);
        var view = SeriesView.of(started.series(), started.occurrences(), structure.now(), caller.language());
        return RestResponse.ResponseBuilder.<SeriesView>create(201)
                .entity(view)
                .location(URI.create("/api/series/" + started.series().id()))
                .build();
    }

    @GET
    @Access(Audience.MEMBER)
    public SeriesReading.Listed list(
            @RestQuery @Size(max = 10) @Nullable String space,
            @RestQuery @Size(max = 200) @Nullable String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return reading.list(space, cursor, limit, caller);
    }

    @GET
    @Path("/{id}")
    @Access(Audience.MEMBER)
    public SeriesView one(@RestPath UUID id) {
        return reading.one(id, caller);
    }

    @GET
    @Path("/{id}/calendar.ics")
    @Produces("text/calendar")
    @Access(Audience.MEMBER)
    public RestResponse<String> file(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(reading.file(id, caller))
                .header("Content-Disposition", "attachment; filename=\"halte-" + id + ".ics\"")
                .build();
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<SeriesView> cancel(@RestPath UUID id, @Valid @NotNull Cancellation cancellation) {
        cancelling.cancel(id, cancellation.from(), cancellation.to(), cancellation.reason(), caller);
        return RestResponse.ok(reading.one(id, caller));
    }

    @POST
    @Path("/{id}/change")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<SeriesView> change(@RestPath UUID id, @Valid @NotNull SeriesChange change) {
        var done = changing.change(id, change, caller);
        return RestResponse.ok(reading.one(id, caller).with(done.changed(), done.unchangedIn(caller.language())));
    }

    /** The series as it is, with the dates a change would move and those it could not; nothing is stored. */
    @POST
    @Path("/{id}/change/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<SeriesView> previewChange(@RestPath UUID id, @Valid @NotNull SeriesChange change) {
        var done = changing.preview(id, change, caller);
        return RestResponse.ok(reading.one(id, caller).with(done.changed(), done.unchangedIn(caller.language())));
    }

    @POST
    @Path("/{id}/occurrences/{date}/booking")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<SeriesView> takeUp(
            @RestPath UUID id, @RestPath LocalDate date, @Valid @Nullable Elsewhere elsewhere) {
        SensibleTime.refuseOthers(date);
        takingUp.takeUp(id, date, elsewhere == null ? null : elsewhere.resource(), caller);
        return RestResponse.ok(reading.one(id, caller));
    }

    /** @param resource another one than the series asks for */
    record Elsewhere(@Nullable @Size(max = 24) String resource) {}

    /** One date: from = to; a holiday: both; this and following: from; all to come: neither. */
    record Cancellation(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Size(max = 500) String reason) {

        @Schema(hidden = true)
        @AssertTrue(message = "{halte.booking.range-in-order}")
        public boolean isInOrder() {
            return SeriesChange.isInOrder(from, to);
        }
    }

    /**
     * What is changed on the dates of a range; what is left out stays.
     *
     * @param resource code of another resource of the kind
     */
    record SeriesChange(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Size(max = 24) String resource,
            @Nullable Part part,
            @Nullable LocalTime startTime,
            @Nullable LocalTime endTime) {

        @Schema(hidden = true)
        @AssertTrue(message = "{halte.booking.range-in-order}")
        public boolean isInOrder() {
            return isInOrder(from, to);
        }

        @Schema(hidden = true)
        @AssertTrue(message = "{halte.booking.change-says-what}")
        public boolean isSayingWhat() {
            boolean times = startTime != null && endTime != null && !startTime.equals(endTime);
            boolean noTimes = startTime == null && endTime == null;
            return part == null ? times || (noTimes && resource != null && !resource.isBlank()) : noTimes;
        }

        static boolean isInOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
            return SensibleTime.isSensible(from)
                    && SensibleTime.isSensible(to)
                    && (from == null || to == null || !to.isBefore(from));
        }

        @Nullable
        Times times() {
            if (part != null) {
                return Times.of(part);
            }
            return startTime == null || endTime == null ? null : Times.of(startTime, endTime);
        }
    }
}
