package halte.booking.reservation;

import halte.booking.hours.SensibleTime;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.validation.Valid;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Booking, looking and cancelling. */
@Path("/api/bookings")
@Produces(MediaType.APPLICATION_JSON)
class BookingResource {

    private final BookingDesk desk;
    private final BookingList list;
    private final Cancelling cancelling;
    private final Holding holding;
    private final Changes changes;
    private final CalendarFile calendar;
    private final Caller caller;

    BookingResource(
            BookingDesk desk,
            BookingList list,
            Cancelling cancelling,
            Holding holding,
            Changes changes,
            CalendarFile calendar,
            Caller caller) {
        this.desk = desk;
        this.list = list;
        this.cancelling = cancelling;
        this.holding = holding;
        this.changes = changes;
        this.calendar = calendar;
        this.caller = caller;
    }

    /** Takes its own way to the idempotency key: key, booking and fact are one statement. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @APIResponse(
            responseCode = "201",
            description = "The booking; the slot is the person's",
            content = @Content(schema = @Schema(implementation = BookingView.class)))
    public RestResponse<String> book(
            @RestHeader(Idempotent.HEADER) @Nullable String key, @Valid @NotNull BookingRequest request) {
        var outcome = desk.book(request, key(key), caller);
        return answer(outcome);
    }

    private static RestResponse<String> answer(BookingAttempt.Outcome outcome) {
        var answer = outcome.answer();
        if (answer == null) {
            throw new IllegalStateException("A booking was neither made nor refused.");
        }
        var response =
                RestResponse.ResponseBuilder.<String>create(answer.status()).entity(answer.body());
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        return outcome.replayed() ? response.header(Idempotent.REPLAYED, "true").build() : response.build();
    }

    @GET
    @Access(Audience.MEMBER)
    public BookingList.Listed list(
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Nullable BookingState state,
            @RestQuery @Size(max = 10) @Nullable String space,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Size(max = 40) @Nullable String pass,
            @RestQuery @Size(max = 200) @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        SensibleTime.refuseOthers(from, to, date);
        if (pass != null && !pass.isBlank()) {
            return list.byPass(pass, caller);
        }
        var first = date == null ? from : date;
        var last = date == null ? to : date;
        if (space == null || space.isBlank()) {
            return list.list(new BookingList.Asked(caller.personId(), null, first, last, state, cursor, limit));
        }
        return list.list(new BookingList.Asked(null, list.hosted(space, caller), first, last, state, cursor, limit));
    }

    @GET
    @Path("/{id}")
    @Access(Audience.MEMBER)
    public BookingView one(@RestPath UUID id) {
        return list.one(id, caller);
    }

    @GET
    @Path("/{id}/invitation.ics")
    @Produces("text/calendar")
    @Access(Audience.MEMBER)
    public RestResponse<String> invitation(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(calendar.of(id, caller))
                .header("Content-Disposition", "attachment; filename=\"halte-" + id + ".ics\"")
                .build();
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<BookingView> cancel(@RestPath UUID id, @Valid @Nullable Cancellation cancellation) {
        boolean free = cancellation != null && Boolean.TRUE.equals(cancellation.free());
        cancelling.cancel(id, cancellation == null ? null : cancellation.reason(), free, caller);
        return RestResponse.ok(list.one(id, caller));
    }

    @POST
    @Path("/{id}/confirmation")
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<BookingView> confirm(@RestPath UUID id) {
        holding.confirm(id, caller);
        return RestResponse.ok(list.made(id));
    }

    @POST
    @Path("/{id}/change")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    public RestResponse<String> change(
            @RestHeader(Idempotent.HEADER) @Nullable String key,
            @RestPath UUID id,
            @Valid @NotNull ChangeRequest request) {
        SensibleTime.refuseOthers(request.date());
        SensibleTime.refuseOthers(request.startsAt(), request.endsAt());
        return answer(changes.change(id, request, key(key), caller));
    }

    @POST
    @Path("/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    public RestResponse<String> extend(
            @RestHeader(Idempotent.HEADER) @Nullable String key,
            @RestPath UUID id,
            @Valid @NotNull Extension extension) {
        SensibleTime.refuseOthers(extension.endsAt());
        return answer(changes.extend(id, extension.endsAt(), key(key), caller));
    }

    record Extension(@NotNull Instant endsAt) {}

    /** @param free staff only: nothing is charged, however late it is */
    record Cancellation(
            @Nullable @Size(max = 500) String reason,
            @Nullable Boolean free) {}

    private static UUID key(@Nullable String header) {
        try {
            return UUID.fromString(header == null ? "" : header.strip());
        } catch (IllegalArgumentException notAUuid) {
            throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_MISSING);
        }
    }
}
