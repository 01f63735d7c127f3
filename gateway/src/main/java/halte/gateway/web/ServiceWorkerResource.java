package halte.gateway.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The service worker and the manifest: served from the root so that they may speak for the whole site. */
@Path("/")
class ServiceWorkerResource {

    private final Assets assets;
    private final Words words;
    private final Page page;

    ServiceWorkerResource(Assets assets, Words words, Page page) {
        this.assets = assets;
        this.words = words;
        this.page = page;
    }

    @GET
    @Path("sw.js")
    @Produces("text/javascript;charset=UTF-8")
    public Response worker() {
        return Response.ok(Templates.worker(assets.version(), assets.shell()).render())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GET
    @Path("manifest.webmanifest")
    @Produces("application/manifest+json")
    public Response manifest() {
        return Response.ok(Templates.manifest(
                                page.language(),
                                words.here().nav_find(),
                                words.here().nav_bookings())
                        .render())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    @CheckedTemplate(basePath = "shell")
    static class Templates {

        private Templates() {}

        static native TemplateInstance worker(String version, List<String> shell);

        static native TemplateInstance manifest(String language, String find, String bookings);
    }
}
