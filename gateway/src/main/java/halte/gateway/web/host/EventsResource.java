package halte.gateway.web.host;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Pages;
import halte.gateway.web.Part;
import halte.gateway.web.Problem;
import halte.gateway.web.host.EventsView.EventView;
import halte.gateway.web.host.EventsView.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The events of a space: prepare, publish, call off, see who comes. */
@Path("/host/{slug}/events")
@Blocking
class EventsResource {

    private static final int NOT_DONE = 422;

    private final HostDesk desk;
    private final Api api;
    private final Pages pages;
    private final Clock clock;

    EventsResource(HostDesk desk, Api api, Pages pages, Clock clock) {
        this.desk = desk;
        this.api = api;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response list(@RestPath String slug, @RestQuery @Nullable String made) {
        return pages.show(Templates.events(view(desk.space(slug), made == null ? "" : made, Form.EMPTY)));
    }

    @POST
    public Response create(@RestPath String slug, MultivaluedMap<String, String> form) {
        SpaceAnswer space = desk.space(slug);
        EventForm typed = new EventForm(form);
        Map<String, Object> body = typed.body(space);
        if (body == null) {
            return refuse(space, typed.back(desk.words().checkTimes(), List.of()));
        }
        Answer answer = api.post(ApiPath.of("events"), body, typed.key());
        if (answer.isDone()) {
            return pages.goTo("/host/" + space.slug() + "/events", Map.of("made", answer.text("eventId")));
        }
        Problem problem = answer.problem();
        return refuse(
                space,
                problem == null || answer.isUnknown()
                        ? typed.back(desk.words().unavailable(), List.of())
                        : typed.back(
                                problem.words(), List.copyOf(problem.errors().values())));
    }

    @GET
    @Path("/{id}")
    public Response show(@RestPath String slug, @RestPath String id) {
        return pages.show(Templates.event(event(desk.space(slug), id, null)));
    }

    @POST
    @Path("/{id}/publication")
    public Response publish(@RestPath String slug, @RestPath String id, @RestForm @Nullable String key) {
        return command(slug, id, "publication", key);
    }

    @POST
    @Path("/{id}/cancellation")
    public Response cancel(@RestPath String slug, @RestPath String id, @RestForm @Nullable String key) {
        return command(slug, id, "cancellation", key);
    }

    private Response command(String slug, String id, String verb, @Nullable String key) {
        SpaceAnswer space = desk.space(slug);
        ApiPath path = ApiPath.of("events", id, verb);
        Answer answer = key == null ? api.post(path, Map.of()) : api.post(path, Map.of(), key);
        if (answer.isDone()) {
            return pages.goTo("/host/" + space.slug() + "/events/" + id);
        }
        Problem problem = answer.problem();
        String words = problem == null || answer.isUnknown() ? desk.words().unavailable() : problem.words();
        return pages.show(NOT_DONE, Templates.event(event(space, id, words)));
    }

    private Response refuse(SpaceAnswer space, Form form) {
        return pages.show(NOT_DONE, Templates.events(view(space, "", form)));
    }

    private EventsView view(SpaceAnswer space, String made, Form form) {
        LocalDate today = LocalDate.now(clock.withZone(space.zone()));
        Asked<List<EventAnswer>> events = api.list(
                ApiPath.of("events")
                        .with("space", space.space())
                        .with("state", "ALL")
                        .with("from", today.minusDays(7))
                        .with("limit", 100),
                EventAnswer.class);
        Asked<PlanAnswer> plan = api.get(ApiPath.of("spaces", space.space(), "plan"), PlanAnswer.class);
        Part<List<EventAnswer>> answer = events.part();
        if (answer.status() == 403 || answer.status() == 404) {
            answer.required();
        }
        return new EventsScreen(space, desk.formats())
                .view(answer.content(), plan.part().content(), today, made, form);
    }

    private EventView event(SpaceAnswer space, String id, @Nullable String complaint) {
        Asked<EventAnswer> event = api.get(ApiPath.of("events", id), EventAnswer.class);
        Asked<List<EventAnswer.Guest>> guests =
                api.list(ApiPath.of("events", id, "tickets").with("limit", 200), EventAnswer.Guest.class);
        return new EventsScreen(space, desk.formats())
                .one(event.part().required(), guests.part().content(), complaint);
    }

    @CheckedTemplate(basePath = "host")
    static class Templates {

        private Templates() {}

        static native TemplateInstance events(EventsView view);

        static native TemplateInstance event(EventView view);
    }
}
