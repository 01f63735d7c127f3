package halte.gateway.web.worker;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Problem;
import halte.gateway.web.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Moving a booking to another place, day or time: one move, which happens wholly or not at all. */
@Path("/me/bookings/{id}/change")
@Blocking
class ChangeResource {

    private final Api api;
    private final ChangePage change;
    private final Page page;
    private final Pages pages;
    private final Words words;

    ChangeResource(Api api, ChangePage change, Page page, Pages pages, Words words) {
        this.api = api;
        this.change = change;
        this.page = page;
        this.pages = pages;
        this.words = words;
    }

    @GET
    public Response look(
            @RestPath String id,
            @RestQuery @Nullable String date,
            @RestQuery @Nullable String part,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to) {
        return pages.show(Templates.change(change.view(id, new ChangePage.Wanted(date, part, from, to), null)));
    }

    @POST
    public Response move(
            @RestPath String id,
            @RestForm @Nullable String date,
            @RestForm @Nullable String part,
            @RestForm @Nullable String from,
            @RestForm @Nullable String to,
            @RestForm @Nullable String startsAt,
            @RestForm @Nullable String endsAt,
            @RestForm @Nullable String resource,
            @RestForm @Nullable String key) {
        var wish = new LinkedHashMap<String, Object>();
        put(wish, "resource", resource);
        if (part == null || part.isEmpty()) {
            put(wish, "startsAt", startsAt);
            put(wish, "endsAt", endsAt);
        } else {
            put(wish, "date", date);
            put(wish, "part", part);
        }
        var answer = api.post(ApiPath.of("bookings", id, "change"), wish, key == null ? page.key() : key);
        if (answer.isDone()) {
            return pages.goTo("/me/bookings/" + id, Map.of("said", "changed"));
        }
        var wanted = new ChangePage.Wanted(date, part, from, to);
        return pages.show(
                answer.isUnknown() ? 503 : answer.status(), Templates.change(change.view(id, wanted, problem(answer))));
    }

    private Problem problem(Answer answer) {
        var said = answer.problem();
        return said != null && !answer.isUnknown()
                ? said
                : new Problem("/problems/unknown", words.here().command_unknown(), "", Map.of(), answer.body());
    }

    private static void put(Map<String, Object> wish, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            wish.put(name, value);
        }
    }

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance change(ChangePage.ChangeView view);
    }
}
