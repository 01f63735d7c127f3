package halte.gateway.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns a template into an answer, in the visitor's language. */
@ApplicationScoped
public class Pages {

    private static final int A_YEAR = 365 * 24 * 3600;
    private static final String HTML = "text/html;charset=UTF-8";

    private final Page page;

    Pages(Page page) {
        this.page = page;
    }

    /** A page of one person: never stored by anybody but the person's own service worker. */
    public Response show(TemplateInstance template) {
        return show(200, template);
    }

    public Response show(int status, TemplateInstance template) {
        return answer(status, template)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** A page everybody sees alike: shared caches may keep it for half a minute, unless somebody is signed in. */
    public Response showToAll(TemplateInstance template) {
        var caching = page.session().isSignedIn() ? "no-store" : "public, max-age=30";
        return answer(200, template)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.VARY, "Cookie, Accept-Language")
                .build();
    }

    /** After a form: go on to a page, with a message to say there. */
    public Response goTo(String path, Map<String, ?> parameters) {
        var query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", "?", ""));
        return goTo(path + query);
    }

    public Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private Response.ResponseBuilder answer(int status, TemplateInstance template) {
        var html = template.setLocale(page.locale()).render();
        var answer =
                Response.status(status).entity(html).type(HTML).header(HttpHeaders.CONTENT_LANGUAGE, page.language());
        if (page.hasNewLanguage()) {
            answer.cookie(languageCookie());
        }
        return answer;
    }

    private NewCookie languageCookie() {
        return new NewCookie.Builder("lang")
                .value(page.language())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
