package halte.gateway.web.open;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Problem;
import halte.gateway.web.Words;
import halte.gateway.web.api.EventRow;
import halte.gateway.web.api.TicketRow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What happens in the spaces, for everybody; a place at an event needs a person. */
@Path("/agenda")
@Blocking
class AgendaResource {

    private final Api api;
    private final Session session;
    private final Page page;
    private final Pages pages;
    private final Words words;
    private final Clock clock;
    private final ObjectMapper json;
    private final String publicUrl;

    AgendaResource(
            Api api,
            Session session,
            Page page,
            Pages pages,
            Words words,
            Clock clock,
            ObjectMapper json,
            @ConfigProperty(name = "halte.public-url") String publicUrl) {
        this.api = api;
        this.session = session;
        this.page = page;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    record AgendaView(boolean isHere, String space, List<EventRow> events, String feed) {}

    record EventPageView(
            EventRow event,
            String zone,
            String jsonLd,
            @Nullable String ticketId,
            String key,
            String said,
            String problem) {}

    @GET
    public Response agenda(@RestQuery @Nullable String space) {
        var today = LocalDate.now(clock.withZone(Hours.zoneOf(null)));
        var path = ApiPath.of("agenda").with("space", space).with("from", today).with("limit", 100);
        var events = api.list(path, EventRow.class).part();
        var feed = ApiPath.of("agenda.ics").with("space", space).with("language", page.language());
        return pages.showToAll(Templates.agenda(
                new AgendaView(events.isHere(), space == null ? "" : space, events.or(List.of()), feed.text())));
    }

    @GET
    @Path("{id}")
    public Response event(@RestPath String id, @RestQuery @Nullable String said) {
        return pages.show(Templates.event(view(id, said == null ? "" : said, null)));
    }

    @POST
    @Path("{id}/tickets")
    public Response register(@RestPath String id, @RestForm @Nullable String key) {
        if (!session.isSignedIn()) {
            return pages.goTo("/login?to=/agenda/" + ApiPath.of(id).text().substring("/api/".length()));
        }
        var answer = api.post(ApiPath.of("events", id, "tickets"), Map.of(), key == null ? page.key() : key);
        return answer.isDone()
                ? pages.goTo("/agenda/" + id, Map.of("said", "registered"))
                : pages.show(409, Templates.event(view(id, "", answer.problem())));
    }

    @POST
    @Path("{id}/tickets/{ticket}/cancellation")
    public Response cancel(@RestPath String id, @RestPath String ticket, @RestForm @Nullable String key) {
        var answer = api.post(ApiPath.of("tickets", ticket, "cancellation"), Map.of(), key == null ? page.key() : key);
        return answer.isDone()
                ? pages.goTo("/agenda/" + id, Map.of("said", "unregistered"))
                : pages.show(409, Templates.event(view(id, "", answer.problem())));
    }

    private EventPageView view(String id, String said, @Nullable Problem problem) {
        var event = api.get(ApiPath.of("events", id), EventRow.class);
        Asked<List<TicketRow>> tickets =
                session.isSignedIn() ? api.list(ApiPath.of("tickets"), TicketRow.class) : Asked.notAsked();
        var row = event.part().required();
        var mine = tickets.part().or(List.of()).stream()
                .filter(ticket -> ticket.isLive() && ticket.eventId().equals(row.eventId()))
                .findFirst();
        return new EventPageView(
                row,
                row.timeZone() == null ? Hours.HOME_ZONE : row.timeZone(),
                jsonLd(row),
                mine.map(ticket -> ticket.ticketId().toString()).orElse(null),
                page.key(),
                saidWords(said),
                problem == null ? "" : problem.words());
    }

    private String saidWords(String said) {
        return switch (said) {
            case "registered" -> words.here().event_registered();
            case "unregistered" -> words.here().event_unregistered();
            default -> "";
        };
    }

    /** What search engines and calendars read of the page (schema.org). */
    private String jsonLd(EventRow event) {
        var zone = Hours.zoneOf(event.timeZone());
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.put("@type", "Event");
        document.put("name", event.title().in(page.language()));
        document.put(
                "startDate", event.startsAt().atZone(zone).toOffsetDateTime().toString());
        document.put("endDate", event.endsAt().atZone(zone).toOffsetDateTime().toString());
        document.put("url", publicUrl + "/agenda/" + event.eventId());
        document.put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
        document.put(
                "location",
                Map.of(
                        "@type",
                        "Place",
                        "name",
                        event.spaceName() == null
                                ? event.space()
                                : event.spaceName().in(page.language()),
                        "address",
                        event.town() == null ? "" : event.town()));
        if (event.description() != null) {
            document.put("description", event.description().in(page.language()));
        }
        try {
            return json.writeValueAsString(document).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and maps are always JSON", impossible);
        }
    }

    @CheckedTemplate(basePath = "open")
    static class Templates {

        private Templates() {}

        static native TemplateInstance agenda(AgendaView view);

        static native TemplateInstance event(EventPageView view);
    }
}
