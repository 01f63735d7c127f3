package halte.gateway.web.requests;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Words;
import halte.gateway.web.open.NeedWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Saying yes or no to requests. */
@Path("/host/{slug}/requests")
@Blocking
class RequestsResource {

    private final Api api;
    private final RequestsPage requests;
    private final Page page;
    private final Pages pages;
    private final Words words;
    private final NeedWords needWords;

    RequestsResource(Api api, RequestsPage requests, Page page, Pages pages, Words words, NeedWords needWords) {
        this.api = api;
        this.requests = requests;
        this.page = page;
        this.pages = pages;
        this.words = words;
        this.needWords = needWords;
    }

    @GET
    public Response list(@RestPath String slug, @RestQuery @Nullable String said, @RestQuery @Nullable String who) {
        return pages.show(Templates.requests(requests.view(slug, said(said, who), "")));
    }

    @POST
    @Path("{id}/approval")
    public Response approve(
            @RestPath String slug,
            @RestPath String id,
            @RestForm @Nullable String who,
            @RestForm @Nullable String key) {
        return after(slug, who, "approved", api.post(ApiPath.of("bookings", id, "approval"), Map.of(), keyOr(key)));
    }

    @POST
    @Path("{id}/refusal")
    public Response decline(
            @RestPath String slug,
            @RestPath String id,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String who,
            @RestForm @Nullable String key) {
        var body = Map.of("reason", reason == null ? "" : reason.strip());
        return after(slug, who, "declined", api.post(ApiPath.of("bookings", id, "refusal"), body, keyOr(key)));
    }

    private Response after(String slug, @Nullable String who, String said, Answer answer) {
        if (answer.isDone()) {
            return pages.goTo("/host/" + slug + "/requests", Map.of("said", said, "who", who == null ? "" : who));
        }
        var problem = answer.problem();
        var text = problem == null || answer.isUnknown() ? words.here().command_unknown() : problem.words();
        return pages.show(
                answer.isUnknown() ? 503 : answer.status(), Templates.requests(requests.view(slug, "", text)));
    }

    private String said(@Nullable String said, @Nullable String who) {
        var texts = needWords.here();
        var name = who == null || who.isBlank() ? texts.somebody() : who;
        return switch (said == null ? "" : said) {
            case "approved" -> texts.said_approved(name);
            case "declined" -> texts.said_declined(name);
            default -> "";
        };
    }

    private String keyOr(@Nullable String key) {
        return key == null || key.isEmpty() ? page.key() : key;
    }

    @CheckedTemplate(basePath = "requests")
    static class Templates {

        private Templates() {}

        static native TemplateInstance requests(RequestsView view);
    }
}
