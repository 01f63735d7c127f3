package halte.community.events;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import halte.problem.ThisCentury;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/events")
class EventResource {

    private static final Text STATES = Text.of(
            "state est DRAFT, PUBLISHED, CANCELLED ou ALL, avec space.",
            "state is DRAFT, PUBLISHED, CANCELLED of ALL, met space.",
            "state ist DRAFT, PUBLISHED, CANCELLED oder ALL, zusammen mit space.",
            "state is DRAFT, PUBLISHED, CANCELLED or ALL, together with space.");

    private final Programme programme;
    private final Organising organising;
    private final Caller caller;

    EventResource(Programme programme, Organising organising, Caller caller) {
        this.programme = programme;
        this.organising = organising;
        this.caller = caller;
    }

    /** Without {@code state} what everybody may see; with it, and for hosts of the space only, drafts too. */
    @GET
    @Access({Audience.PUBLIC})
    public EventPage list(
            @RestQuery @Nullable String space,
            @RestQuery @ThisCentury @Nullable LocalDate from,
            @RestQuery @ThisCentury @Nullable LocalDate to,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var query = new EventQuery(space, from, to, state, cursor, limit);
        return state == null ? programme.published(query) : organising.all(query, states(state, space), caller);
    }

    @GET
    @Path("/{id}")
    @Access({Audience.PUBLIC})
    public EventView find(@RestPath UUID id) {
        return organising.find(id, caller);
    }

    @POST
    @Idempotent
    @Access({Audience.HOST, Audience.MANAGER})
    public RestResponse<EventView> draft(@Valid @NotNull EventRequest request) {
        var event = organising.draft(request.draft(), caller);
        return RestResponse.ResponseBuilder.<EventView>created(URI.create("/api/events/" + event.eventId()))
                .entity(event)
                .build();
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @Access({Audience.HOST, Audience.MANAGER})
    public RestResponse<EventView> publish(@RestPath UUID id) {
        return RestResponse.ok(organising.publish(id, caller));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Access({Audience.HOST, Audience.MANAGER})
    public RestResponse<EventView> cancel(@RestPath UUID id) {
        return RestResponse.ok(organising.cancel(id, caller));
    }

    private static Set<EventState> states(String state, @Nullable String space) {
        if (space == null) {
            throw new Refusal(CommonProblem.INVALID_INPUT, STATES);
        }
        return switch (state) {
            case "ALL" -> Set.of();
            case "DRAFT" -> Set.of(EventState.DRAFT);
            case "PUBLISHED" -> Set.of(EventState.PUBLISHED);
            case "CANCELLED" -> Set.of(EventState.CANCELLED);
            default -> throw new Refusal(CommonProblem.INVALID_INPUT, STATES);
        };
    }
}
