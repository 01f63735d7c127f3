package halte.gateway.web.worker;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a person holds and what became of it, and the plans they can buy with their price. */
@Path("/me/passes")
@Blocking
class PassesResource {

    private final PassesPage passes;
    private final Api api;
    private final Page page;
    private final Pages pages;
    private final Words words;

    PassesResource(PassesPage passes, Api api, Page page, Pages pages, Words words) {
        this.passes = passes;
        this.api = api;
        this.page = page;
        this.pages = pages;
        this.words = words;
    }

    @GET
    public Response passes(@RestQuery @Nullable String space, @RestQuery @Nullable String said) {
        return pages.show(Templates.passes(
                passes.view(space, "bought".equals(said) ? words.here().said_bought() : "", "")));
    }

    @POST
    public Response buy(
            @RestForm @Nullable String plan,
            @RestForm @Nullable String startsOn,
            @RestForm @Nullable String space,
            @RestForm @Nullable String key) {
        var body = new HashMap<String, Object>();
        body.put("plan", plan);
        if (startsOn != null && !startsOn.isEmpty()) {
            body.put("startsOn", startsOn);
        }
        var answer = api.post(ApiPath.of("memberships"), body, key == null ? page.key() : key);
        if (answer.isDone()) {
            return pages.goTo("/me/passes", Map.of("said", "bought"));
        }
        var problem = answer.problem();
        var text = problem == null || answer.isUnknown() ? words.here().command_unknown() : problem.words();
        return pages.show(answer.isUnknown() ? 503 : answer.status(), Templates.passes(passes.view(space, "", text)));
    }

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance passes(PassesView view);
    }
}
