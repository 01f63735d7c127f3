package halte.booking.calendar;

import halte.booking.calendar.Conflicts.Conflict;
import halte.booking.calendar.ExternalCalendar.Priority;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.Text;
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
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Calendars of others that keep our rooms busy. */
@Path("/api/calendars")
@Produces(MediaType.APPLICATION_JSON)
class CalendarResource {

    private final Calendars calendars;
    private final Conflicts conflicts;
    private final Caller caller;

    CalendarResource(Calendars calendars, Conflicts conflicts, Caller caller) {
        this.calendars = calendars;
        this.conflicts = conflicts;
        this.caller = caller;
    }

    @GET
    @Access(Audience.HOST)
    public Listed list(@RestQuery @NotBlank @Size(max = 80) String space) {
        return new Listed(calendars.of(space, caller).stream().map(this::view).toList(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<View> add(@Valid @NotNull Request request) {
        var added = calendars.add(
                new Calendars.Wanted(
                        request.space(),
                        request.resource(),
                        request.name(),
                        request.url(),
                        request.priority(),
                        Boolean.TRUE.equals(request.displace())),
                caller);
        return RestResponse.ResponseBuilder.<View>created(URI.create("/api/calendars/" + added.id()))
                .entity(view(added))
                .build();
    }

    @POST
    @Path("/{id}/synchronisation")
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<View> readSoon(@RestPath UUID id) {
        return RestResponse.ok(view(calendars.readSoon(id, caller)));
    }

    @POST
    @Path("/{id}/removal")
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<View> remove(@RestPath UUID id) {
        return RestResponse.ok(view(calendars.remove(id, caller)));
    }

    private View view(ExternalCalendar calendar) {
        var known = conflicts.of(calendar);
        return new View(
                calendar.id(),
                calendar.space(),
                calendar.resource(),
                calendar.name(),
                calendar.url(),
                calendar.priority(),
                calendar.displace(),
                calendar.createdAt(),
                calendar.lastFetchedAt(),
                calendar.lastSucceededAt(),
                calendar.failingSince(),
                calendar.failure() == null ? null : calendar.failure().words(),
                known.busy(),
                known.conflicts(),
                calendar.nextFetchAt());
    }

    /** @param displace with priority THEIRS: bookings of ours in the way are given back and their people told */
    record Request(
            @NotBlank @Size(max = 80) String space,
            @NotBlank @Size(max = 80) String resource,
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 2000) String url,
            @NotNull Priority priority,
            @Nullable Boolean displace) {}

    /**
     * @param failingSince null while it can be read; until then what is known stays
     * @param busy stretches to come in which they use the room
     */
    record View(
            UUID calendarId,
            String space,
            String resource,
            String name,
            String url,
            Priority priority,
            boolean displace,
            Instant createdAt,
            @Nullable Instant lastFetchedAt,
            @Nullable Instant lastSucceededAt,
            @Nullable Instant failingSince,
            @Nullable Text failure,
            int busy,
            List<Conflict> conflicts,
            Instant nextFetchAt) {}

    record Listed(List<View> items, @Nullable String next) {}
}
