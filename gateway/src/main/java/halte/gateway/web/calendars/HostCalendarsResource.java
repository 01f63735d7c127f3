package halte.gateway.web.calendars;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Wording;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.calendars.CalendarView.Choice;
import halte.gateway.web.calendars.CalendarView.ConflictRow;
import halte.gateway.web.calendars.CalendarView.ExternalRow;
import halte.gateway.web.calendars.CalendarView.Hosted;
import halte.gateway.web.calendars.CalendarView.Secret;
import halte.gateway.web.staff.Formats;
import halte.gateway.web.staff.HostedSpaces;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The addresses of a space, and the calendars of others that share its rooms. */
@Path("/host/{slug}/calendars")
@Blocking
class HostCalendarsResource {

    private static final List<String> FIELDS = List.of("resource", "name", "url", "rule");

    private final CalendarDesk desk;
    private final HostedSpaces spaces;
    private final Api api;
    private final Page page;
    private final Pages pages;

    HostCalendarsResource(CalendarDesk desk, HostedSpaces spaces, Api api, Page page, Pages pages) {
        this.desk = desk;
        this.spaces = spaces;
        this.api = api;
        this.page = page;
        this.pages = pages;
    }

    private record Told(Secret secret, String said, String problem, List<String> errors, Map<String, String> typed) {}

    @GET
    public Response list(@RestPath String slug, @RestQuery @Nullable String done) {
        return pages.show(
                Templates.hosted(view(spaces.space(slug), new Told(Secret.NONE, said(done), "", List.of(), Map.of()))));
    }

    private String said(@Nullable String done) {
        return switch (done == null ? "" : done) {
            case "added" -> desk.words().added();
            case "asked" -> desk.words().asked();
            case "removed" -> desk.words().removed();
            case "revoked" -> desk.words().revoked();
            default -> "";
        };
    }

    /** Answered without a redirect: the address must not stand in one. */
    @POST
    @Path("/feed")
    public Response make(@RestPath String slug, @RestForm @Nullable String key) {
        SpaceDetail space = spaces.space(slug);
        Answer answer = desk.make("SPACE", space.space(), key);
        return answer.isDone()
                ? pages.show(Templates.hosted(
                        view(space, new Told(CalendarDesk.secret(answer), "", "", List.of(), Map.of()))))
                : refuse(space, answer, Map.of());
    }

    @POST
    @Path("/feed/{id}/revocation")
    public Response revoke(@RestPath String slug, @RestPath String id) {
        return press(slug, "revoked", "feeds", id, "revocation");
    }

    @POST
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        SpaceDetail space = spaces.space(slug);
        Map<String, String> typed = FIELDS.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        field -> form.getFirst(field) == null
                                ? ""
                                : form.getFirst(field).strip()));
        var body = new LinkedHashMap<String, Object>();
        body.put("space", space.space());
        body.put("resource", typed.get("resource"));
        body.put("name", typed.get("name"));
        body.put("url", typed.get("url"));
        body.put("priority", "ours".equals(typed.get("rule")) ? "OURS" : "THEIRS");
        body.put("displace", "displace".equals(typed.get("rule")));
        String key = form.getFirst("key");
        Answer answer = api.post(
                ApiPath.of("calendars"), body, key == null ? UUID.randomUUID().toString() : key);
        return answer.isDone() ? done(space, "added") : refuse(space, answer, typed);
    }

    @POST
    @Path("/{id}/synchronisation")
    public Response readNow(@RestPath String slug, @RestPath String id) {
        return press(slug, "asked", "calendars", id, "synchronisation");
    }

    @POST
    @Path("/{id}/removal")
    public Response remove(@RestPath String slug, @RestPath String id) {
        return press(slug, "removed", "calendars", id, "removal");
    }

    private Response press(String slug, String done, String... path) {
        SpaceDetail space = spaces.space(slug);
        Answer answer = api.post(ApiPath.of(path), Map.of());
        return answer.isDone() ? done(space, done) : refuse(space, answer, Map.of());
    }

    private Response done(SpaceDetail space, String what) {
        return pages.goTo("/host/" + space.slug() + "/calendars", Map.of("done", what));
    }

    private Response refuse(SpaceDetail space, Answer answer, Map<String, String> typed) {
        var problem = answer.problem();
        List<String> errors =
                problem == null ? List.of() : List.copyOf(problem.errors().values());
        return pages.show(
                answer.isUnknown() ? 503 : answer.status(),
                Templates.hosted(view(space, new Told(Secret.NONE, "", desk.refusal(answer), errors, typed))));
    }

    private record Thing(String resource, String kind, Wording name) {}

    private Hosted view(SpaceDetail space, Told told) {
        var askedFeeds = desk.feeds(space.space());
        var askedExternals =
                api.list(ApiPath.of("calendars").with("space", space.space()), CalendarAnswers.External.class);
        var askedThings =
                api.list(ApiPath.of("spaces", space.space(), "resources").with("limit", 500), Thing.class);
        Formats formats = new Formats(page.locale(), Hours.zoneOf(space.timeZone()));
        var feeds = askedFeeds.part();
        var things = askedThings.part().or(List.of());
        Map<String, String> names = things.stream()
                .collect(
                        Collectors.toMap(Thing::resource, each -> each.name().in(page.language()), (one, same) -> one));
        return new Hosted(
                space.slug(),
                space.name().in(page.language()),
                told.secret(),
                told.said(),
                told.problem(),
                told.errors(),
                feeds.isHere(),
                desk.rows(feeds.or(List.of()), formats),
                askedExternals.part().or(List.of()).stream()
                        .map(each -> row(each, names, formats))
                        .toList(),
                things.stream()
                        .filter(each -> !each.kind().equals("DESK"))
                        .map(each -> new Choice(
                                each.resource(),
                                each.name().in(page.language()),
                                each.resource().equals(told.typed().get("resource"))))
                        .toList(),
                told.typed());
    }

    private ExternalRow row(CalendarAnswers.External calendar, Map<String, String> names, Formats formats) {
        return new ExternalRow(
                calendar.calendarId(),
                calendar.name(),
                names.getOrDefault(calendar.resource(), calendar.resource()),
                calendar.url(),
                calendar.priority().equals("OURS") ? "ours" : calendar.displace() ? "displace" : "theirs",
                calendar.busy(),
                calendar.lastSucceededAt() == null
                        ? desk.words().notReadYet()
                        : desk.words().readAt(moment(calendar.lastSucceededAt(), formats)),
                calendar.failingSince() == null ? "" : moment(calendar.failingSince(), formats),
                calendar.failure() == null ? "" : calendar.failure().in(page.language()),
                calendar.conflicts() == null
                        ? List.of()
                        : calendar.conflicts().stream()
                                .map(each -> conflict(each, formats))
                                .toList());
    }

    private ConflictRow conflict(CalendarAnswers.Conflict conflict, Formats formats) {
        return new ConflictRow(
                conflict.title() == null ? "" : conflict.title(),
                formats.day(conflict.startsAt()) + ", " + span(conflict.startsAt(), conflict.endsAt(), formats),
                conflict.kind(),
                conflict.bookedBy() == null ? "" : conflict.bookedBy(),
                span(conflict.oursStartsAt(), conflict.oursEndsAt(), formats));
    }

    private static String span(Instant from, Instant to, Formats formats) {
        return formats.clock(from) + "–" + formats.clock(to);
    }

    private static String moment(Instant at, Formats formats) {
        return formats.date(at) + ", " + formats.clock(at);
    }

    @CheckedTemplate(basePath = "calendars")
    static class Templates {

        private Templates() {}

        static native TemplateInstance hosted(Hosted view);
    }
}
