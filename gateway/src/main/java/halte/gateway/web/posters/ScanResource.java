package halte.gateway.web.posters;

import halte.gateway.session.Session;
import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Pages;
import halte.gateway.web.kiosk.DoorWords;
import halte.gateway.web.posters.ScanView.Seen;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a phone opens from the code at the door or on a desk: one tap, and somebody is there. */
@Path("/h/{code}")
@Blocking
class ScanResource {

    private static final int NOT_DONE = 422;

    private final Api api;
    private final Session session;
    private final Page page;
    private final Pages pages;
    private final ScanPage scan;
    private final DoorWords words;

    ScanResource(Api api, Session session, Page page, Pages pages, ScanPage scan, DoorWords words) {
        this.api = api;
        this.session = session;
        this.page = page;
        this.pages = pages;
        this.scan = scan;
        this.words = words;
    }

    @GET
    public Response open(@RestPath String code, @RestQuery @Nullable String said) {
        return session.isSignedIn() ? show(code, said, "") : signIn(code);
    }

    @POST
    public Response arrive(@RestPath String code, @RestForm @Nullable String part, @RestForm @Nullable String key) {
        if (!session.isSignedIn()) {
            return signIn(code);
        }
        var body = new HashMap<String, String>(Map.of("code", code));
        if (part != null && !part.isEmpty()) {
            body.put("part", part);
        }
        return goOn(code, "here", api.post(ApiPath.of("presences"), body, keyOr(key)));
    }

    @POST
    @Path("/departure")
    public Response leave(@RestPath String code, @RestForm @Nullable String presence, @RestForm @Nullable String key) {
        if (!session.isSignedIn()) {
            return signIn(code);
        }
        var path = ApiPath.of("presences", String.valueOf(presence), "departure");
        return goOn(code, "left", api.post(path, Map.of(), keyOr(key)));
    }

    private Response goOn(String code, String said, Answer answer) {
        return answer.isDone()
                ? pages.goTo("/h/" + safe(code), Map.of("said", said))
                : show(code, null, words.refusal(answer));
    }

    private Response show(String code, @Nullable String said, String problem) {
        var part = api.get(ApiPath.of("check-in-codes", code), Seen.class).part();
        var seen = part.content();
        if (seen == null) {
            var refusal = part.problem();
            if (part.isUnavailable() || refusal == null) {
                throw new PageRefusal(part.status());
            }
            return pages.show(NOT_DONE, Templates.scan(scan.refused(safe(code), refusal.words())));
        }
        return pages.show(problem.isEmpty() ? 200 : NOT_DONE, Templates.scan(scan.of(safe(code), seen, said, problem)));
    }

    private Response signIn(String code) {
        return pages.goTo("/login?to=/h/" + safe(code));
    }

    private String keyOr(@Nullable String key) {
        return key == null || key.isEmpty() ? page.key() : key;
    }

    /** Anything else in an address was not made by us. */
    private static String safe(String code) {
        return code.replaceAll("[^A-Za-z0-9_.-]", "");
    }

    @CheckedTemplate(basePath = "posters")
    static class Templates {

        private Templates() {}

        static native TemplateInstance scan(ScanView view);
    }
}
