package halte.gateway.web.calendars;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.api.SpaceRow;
import halte.gateway.web.calendars.CalendarView.Choice;
import halte.gateway.web.calendars.CalendarView.Mine;
import halte.gateway.web.calendars.CalendarView.Secret;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Private addresses of one's own bookings, and of rooms one likes to watch. */
@Path("/me/calendars")
@Blocking
class MyCalendarsResource {

    private final CalendarDesk desk;
    private final Api api;
    private final Pages pages;

    MyCalendarsResource(CalendarDesk desk, Api api, Pages pages) {
        this.desk = desk;
        this.api = api;
        this.pages = pages;
    }

    @GET
    public Response list(@RestQuery @Nullable String space, @RestQuery @Nullable String said) {
        String words = "revoked".equals(said) ? desk.words().revoked() : "";
        return pages.show(Templates.mine(view(Secret.NONE, words, "", space)));
    }

    /** Answered without a redirect: the address must not stand in one. */
    @POST
    public Response make(
            @RestForm @Nullable String resource, @RestForm @Nullable String space, @RestForm @Nullable String key) {
        boolean room = resource != null && !resource.isBlank();
        Answer answer = desk.make(room ? "RESOURCE" : "PERSON", room ? resource : null, key);
        return answer.isDone()
                ? pages.show(Templates.mine(view(CalendarDesk.secret(answer), "", "", space)))
                : pages.show(
                        answer.isUnknown() ? 503 : answer.status(),
                        Templates.mine(view(Secret.NONE, "", desk.refusal(answer), space)));
    }

    @POST
    @Path("/{id}/revocation")
    public Response revoke(@RestPath String id) {
        Answer answer = api.post(ApiPath.of("feeds", id, "revocation"), Map.of());
        return answer.isDone()
                ? pages.goTo("/me/calendars", Map.of("said", "revoked"))
                : pages.show(
                        answer.isUnknown() ? 503 : answer.status(),
                        Templates.mine(view(Secret.NONE, "", desk.refusal(answer), null)));
    }

    private Mine view(Secret secret, String said, String problem, @Nullable String space) {
        var askedFeeds = desk.feeds(null);
        var askedSpaces = api.list(ApiPath.of("spaces").with("limit", 200), SpaceRow.class);
        var askedSpace =
                space == null || space.isBlank() ? null : api.get(ApiPath.of("spaces", space), SpaceDetail.class);
        SpaceDetail chosen = askedSpace == null ? null : askedSpace.part().content();
        var feeds = askedFeeds.part();
        return new Mine(
                secret,
                said,
                problem,
                feeds.isHere(),
                desk.rows(feeds.or(List.of()), desk.formats()),
                askedSpaces.part().or(List.of()).stream()
                        .map(row -> new Choice(
                                row.slug(),
                                row.town() + ", " + row.name().in(desk.language()),
                                chosen != null && row.slug().equals(chosen.slug())))
                        .sorted(Comparator.comparing(Choice::name))
                        .toList(),
                chosen == null ? "" : chosen.slug(),
                chosen == null || chosen.rooms() == null
                        ? List.of()
                        : chosen.rooms().stream()
                                .map(room ->
                                        new Choice(room.resource(), room.name().in(desk.language()), false))
                                .toList());
    }

    @CheckedTemplate(basePath = "calendars")
    static class Templates {

        private Templates() {}

        static native TemplateInstance mine(Mine view);
    }
}
